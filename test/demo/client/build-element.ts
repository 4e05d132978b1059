import { classFor } from '../class-names.ts';
import { pageState } from './page-state.ts';

export type Child = Node | string | undefined | false;
type Attribute = string | number | undefined | false | ((event: Event) => void);

const svgNames = new Set(['svg', 'g', 'mask', 'image', 'path', 'circle', 'rect', 'title', 'use']);
const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * One element. `class` holds our names, hashed for this load; `legacy` holds the few class names that the platforms
 * have kept for years; a function is a listener for the event of that name; undefined and false are left out.
 */
export function h(name: string, attributes: Record<string, Attribute> = {}, ...children: Child[]): HTMLElement {
  const element = svgNames.has(name) ? document.createElementNS(svgNamespace, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (key === 'class' || key === 'legacy') element.classList.add(...classNames(key, String(value)));
    else if (key === 'xlink:href') element.setAttributeNS('http://www.w3.org/1999/xlink', key, String(value));
    else element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element as HTMLElement;
}

function classNames(key: string, names: string): string[] {
  const all = names.split(' ').filter(Boolean);
  return key === 'legacy' ? all : all.map((name) => classFor(pageState().seed, name));
}

/** Makes an element with role=button answer to Enter and Space as it does to a click. */
function pressable(element: HTMLElement, act: (event: Event) => void): HTMLElement {
  element.addEventListener('click', act);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    element.click();
  });
  return element;
}

/** A div with role=button, as the platforms make them. */
export function button(
  attributes: Record<string, Attribute>,
  act: (event: Event) => void,
  ...children: Child[]
): HTMLElement {
  return pressable(h('div', { role: 'button', tabindex: 0, ...attributes }, ...children), act);
}
