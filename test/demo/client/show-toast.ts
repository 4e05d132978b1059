import { h } from './build-element.ts';

/** Says something in a corner for a few seconds. */
export function showToast(text: string): void {
  const toast = h('div', { class: 'toast', role: 'alert' }, h('span', { dir: 'auto' }, text));
  document.body.append(toast);
  setTimeout(() => toast.remove(), 6000);
}
