import { isExtensionAlive } from '../shared/messages.ts';

declare const __TEST_BUILD__: boolean;

/** Known by its name, so that a host left behind by an earlier version of the extension can be found and taken away. */
const name = 'modereringsjournalen-panel';

/** Our shadow roots are closed: only we can find them by their host. */
const roots = new WeakMap<Element, ShadowRoot>();

/**
 * Puts our one element beside the page's body, with everything of ours in a closed shadow root: the page's styles do not
 * reach in, and its scripts cannot read it. It comes back if the page takes it away, and is gone when the signal says so.
 * @param css the styles of everything inside
 */
export function mountHost(
  document: Document,
  css: string,
  signal: AbortSignal,
): { host: HTMLElement; root: ShadowRoot } {
  for (const old of document.querySelectorAll(name)) old.remove();
  const host = document.createElement(name);
  host.style.cssText = 'all: initial; position: fixed; inset: 0 0 auto auto; z-index: 2147483647;';
  const root = host.attachShadow({ mode: __TEST_BUILD__ ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  const attach = () => {
    if (!host.isConnected && !signal.aborted) document.documentElement.append(host);
  };
  attach();
  const observer = new MutationObserver(attach);
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  roots.set(host, root);
  return { host, root };
}

/**
 * While the focus is in our panel no key reaches the platform, not even where it listens before everybody else: we listen
 * first, from document_start, stop the key and hand it on inside. What the browser itself does with a key it still does.
 */
export function keepKeysInside(window: Window & typeof globalThis, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    const root = event.target instanceof Element ? roots.get(event.target) : undefined;
    if (!root || !event.isTrusted) return;
    event.stopImmediatePropagation();
    const { type, key, code, location, repeat, ctrlKey, altKey, shiftKey, metaKey, isComposing } = event;
    const copy = new window.KeyboardEvent(type, {
      ...{ key, code, location, repeat, ctrlKey, altKey, shiftKey, metaKey, isComposing },
      bubbles: true,
      cancelable: true,
      composed: false,
    });
    if (root.activeElement && !root.activeElement.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, onKey, { capture: true, signal });
  }
}

/** Selects the text of one of our fields that is to be copied. */
export function selectField(host: Element, field: string): void {
  roots
    .get(host)
    ?.querySelector<HTMLTextAreaElement>(`[data-copy="${CSS.escape(field)}"]`)
    ?.select();
}

/** Aborts when the extension was updated or removed under us; asked now and then, for there is no event for it. */
export function watchExtension(controller: AbortController, every = 5000): void {
  const timer = setInterval(() => {
    if (!isExtensionAlive()) controller.abort();
  }, every);
  controller.signal.addEventListener('abort', () => clearInterval(timer));
}
