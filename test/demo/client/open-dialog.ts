import { h } from './build-element.ts';

/**
 * Lays a modal dialog over the page, in a portal at the end of body. Esc and a press beside it call `onDismiss` and
 * close it; Tab stays within. Returns the way to close it.
 */
export function openDialog(
  attributes: Record<string, string>,
  content: Node[],
  onDismiss: () => void = () => {},
): () => void {
  const opener = document.activeElement;
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'dialog', tabindex: -1, ...attributes },
    ...content,
  );
  const backdrop = h('div', { class: 'backdrop' }, dialog);
  const portal = h('div', { class: 'portal' }, backdrop);
  const close = () => {
    portal.remove();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
  };
  const dismiss = () => {
    close();
    onDismiss();
  };
  backdrop.addEventListener('click', (event) => {
    if (event.target === backdrop) dismiss();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      dismiss();
    }
    if (event.key !== 'Tab') return;
    const stops = [...dialog.querySelectorAll<HTMLElement>('[tabindex="0"], button, input, a[href]')];
    const last = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== last) return;
    event.preventDefault();
    stops.at(event.shiftKey ? -1 : 0)?.focus();
  });
  document.body.append(portal);
  (dialog.querySelector<HTMLElement>('[data-first-focus]') ?? dialog).focus({ preventScroll: true });
  return close;
}
