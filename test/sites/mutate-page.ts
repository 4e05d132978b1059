/** What Meta does to its pages between two releases. Each changes the document in place and never what a reader sees, save words of the platform. */
export type Mutation = (document: Document, random: () => number, commentElements: Element[]) => void;

/** Numbers that are the same at every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function isPlainBox(element: Element): boolean {
  return /^(div|span)$/.test(element.localName) && [...element.attributes].every(({ name }) => name === 'class');
}

function rename(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

const foreign = (text: string) => text.replace(/\p{L}+/gu, (word) => `ž${[...word].reverse().join('').toLowerCase()}`);

/** Words of the platform: on buttons, and in labels. */
function translate(document: Document): void {
  for (const element of document.querySelectorAll('[aria-label]')) {
    const label = element.getAttribute('aria-label') ?? '';
    const name = /(?:som|as) (.*)$/.exec(label)?.[1];
    element.setAttribute('aria-label', name ? `${foreign(label.slice(0, -name.length))}${name}` : foreign(label));
  }
  for (const button of document.querySelectorAll('[role="button"],button,[role="menuitem"]')) {
    const walker = document.createTreeWalker(button, 4);
    while (walker.nextNode()) walker.currentNode.nodeValue = foreign(walker.currentNode.nodeValue ?? '');
  }
}

/** Moves what stands in one comment into the element of another, as lists do that recycle their rows. */
function recycle(_document: Document, _random: () => number, elements: Element[]): void {
  const leaves = elements.filter((element) => elements.every((other) => other === element || !element.contains(other)));
  const [first, second] = [leaves[0], leaves[2]];
  if (!first || !second) return;
  const [one, two] = [[...first.childNodes], [...second.childNodes]];
  first.replaceChildren(...two);
  second.replaceChildren(...one);
  for (const name of ['data-message-id', 'aria-label']) {
    const [mine, other] = [first.getAttribute(name), second.getAttribute(name)];
    if (mine === null || other === null) continue;
    first.setAttribute(name, other);
    second.setAttribute(name, mine);
  }
  const wrappers = [first, second].map((element) => element.closest('[data-commentid]'));
  const numbers = wrappers.map((wrapper) => wrapper?.getAttribute('data-commentid'));
  wrappers.forEach((wrapper, at) => {
    if (wrapper?.querySelectorAll('[data-commentid]').length === 0)
      wrapper.setAttribute('data-commentid', numbers[1 - at] ?? '');
  });
}

export const mutations: Record<string, Mutation> = {
  'rename all classes': (document, random) => {
    for (const element of document.querySelectorAll('[class]'))
      element.setAttribute('class', `y${Math.floor(random() * 1e6).toString(36)}`);
  },
  'insert boxes': (document, random) => {
    for (const element of [...document.querySelectorAll('body div, body span, body a')]) {
      if (random() > 0.15 || element.closest('[dir="auto"]') || element.closest('svg')) continue;
      const box = document.createElement('div');
      element.replaceWith(box);
      box.append(element);
    }
  },
  'remove boxes': (document, random) => {
    for (const element of [...document.querySelectorAll('body div, body span')]) {
      if (!isPlainBox(element) || element.children.length !== 1 || element.textContent === '' || random() > 0.8)
        continue;
      if ([...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '')) continue;
      element.replaceWith(...element.childNodes);
    }
  },
  'translate labels': translate,
  'drop data-commentid': (document) => {
    for (const element of document.querySelectorAll('[data-commentid]')) element.removeAttribute('data-commentid');
  },
  'drop aria-haspopup': (document) => {
    for (const element of document.querySelectorAll('[aria-haspopup]')) element.removeAttribute('aria-haspopup');
  },
  'reorder attributes': (document) => {
    for (const element of document.querySelectorAll('body *')) {
      const attributes = [...element.attributes].reverse().map(({ name, value }) => [name, value] as const);
      if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') continue;
      for (const [name] of attributes) element.removeAttribute(name);
      for (const [name, value] of attributes) element.setAttribute(name, value);
    }
  },
  'swap span and div': (document) => {
    for (const element of [...document.querySelectorAll('body div, body span')])
      rename(element, element.localName === 'div' ? 'span' : 'div');
  },
  'add a second copy': (_document, random, elements) => {
    const element = elements[Math.floor(random() * elements.length)];
    if (element) element.after(element.cloneNode(true));
  },
  'recycle nodes': recycle,
};
