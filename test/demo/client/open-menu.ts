import { h } from './build-element.ts';

export interface MenuItem {
  text: string;
  act(): void;
}

/**
 * Opens a menu at `trigger`, in a portal at the end of body: arrow keys, Home, End, Enter and Space, Esc gives the
 * focus back, a press outside closes.
 */
export function openMenu(trigger: HTMLElement, items: MenuItem[], isRadio = false): void {
  const menu = h('div', { role: 'menu', class: 'menu' });
  const portal = h('div', { class: 'portal' }, h('div', {}, h('div', {}, menu)));
  const nodes = items.map(({ text, act }, index) => {
    const role = isRadio ? 'menuitemradio' : 'menuitem';
    const node = h(
      'div',
      { role, tabindex: index === 0 ? 0 : -1, class: 'menu-item' },
      h('div', {}, h('span', { dir: 'auto' }, text)),
    );
    node.addEventListener('click', () => {
      close();
      act();
    });
    return node;
  });
  const close = () => {
    portal.remove();
    trigger.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', onOutside, true);
  };
  const onOutside = (event: Event) => {
    if (event.target instanceof Node && (menu.contains(event.target) || trigger.contains(event.target))) return;
    close();
  };
  menu.append(...nodes);
  menu.addEventListener('keydown', (event) => {
    const at = nodes.findIndex((node) => node.contains(document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) nodes.at(to % nodes.length)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') nodes[at]?.click();
    else if (event.key === 'Escape') {
      close();
      trigger.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const place = trigger.getBoundingClientRect();
  trigger.setAttribute('aria-expanded', 'true');
  document.body.append(portal);
  const isRoomBelow = place.bottom + menu.offsetHeight + 8 < innerHeight;
  menu.style.top = `${scrollY + (isRoomBelow ? place.bottom + 4 : place.top - menu.offsetHeight - 4)}px`;
  menu.style.left = `${Math.max(8, Math.min(place.left, place.right + 40 - menu.offsetWidth)) + scrollX}px`;
  nodes[0]?.focus({ preventScroll: true });
  document.addEventListener('pointerdown', onOutside, true);
}
