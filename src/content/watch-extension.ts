import { isExtensionAlive } from '../shared/messages.ts';

/** Aborts when the extension was updated or removed under us; asked now and then, for there is no event for it. */
export function watchExtension(controller: AbortController, every = 5000): void {
  const timer = setInterval(() => {
    if (!isExtensionAlive()) controller.abort();
  }, every);
  controller.signal.addEventListener('abort', () => clearInterval(timer));
}
