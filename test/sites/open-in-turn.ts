import { compile, type Options } from 'css-select';
import { JSDOM } from 'jsdom';
import { createPageReader } from '../../src/sites/page-reader.ts';
import type { SavedPage } from './saved-pages.ts';

function* elementsIn(root: Element | Document): Generator<Element> {
  let element = root.firstElementChild;
  while (element) {
    yield element;
    let next = element.firstElementChild;
    while (!next && element && element !== root) {
      next = element.nextElementSibling;
      if (!next) element = element.parentElement;
    }
    element = next;
  }
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children;
}

const withAll = (elements: Element[]) => elements.flatMap((element) => [element, ...elementsIn(element)]);

const adapter: Required<Options<Element, Element>>['adapter'] = {
  isTag: (element): element is Element => element.nodeType === 1,
  getName: (element) => element.localName,
  getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
  hasAttrib: (element, name) => element.hasAttribute(name),
  getText: (element) => element.textContent ?? '',
  getParent: (element) => element.parentElement,
  getChildren: childrenOf,
  getSiblings: (element) => (element.parentElement ? childrenOf(element.parentElement) : [element]),
  removeSubsets: (elements) => elements,
  existsOne: (test, elements) => withAll(elements).some(test),
  findOne: (test, elements) => withAll(elements).find(test) ?? null,
  findAll: (test, elements) => withAll(elements).filter(test),
};

const compiled = new Map<string, (element: Element) => boolean>();

function testOf(selector: string): (element: Element) => boolean {
  const test = compiled.get(selector) ?? compile<Element, Element>(selector, { adapter });
  compiled.set(selector, test);
  return test;
}

const dom = new JSDOM('<!doctype html>');
const { document, Element: AnyElement, Document: AnyDocument, DOMParser } = dom.window;

// With the engine that jsdom brings three quarters of the time of a reading go into selectors.
const queries = {
  querySelector(this: Element | Document, selector: string) {
    const test = testOf(selector);
    for (const element of elementsIn(this)) if (test(element)) return element;
    return null;
  },
  querySelectorAll(this: Element | Document, selector: string) {
    return [...elementsIn(this)].filter(testOf(selector));
  },
};
Object.assign(AnyDocument.prototype, queries);
Object.assign(AnyElement.prototype, queries, {
  matches(this: Element, selector: string) {
    return testOf(selector)(this);
  },
  closest(this: Element, selector: string) {
    const test = testOf(selector);
    let element: Element | null = this;
    while (element && !test(element)) element = element.parentElement;
    return element;
  },
});

interface Kept {
  root: Element;
  /** Which of all its elements are comments. */
  comments: ReadonlySet<number>;
}

const kept = new Map<SavedPage, Kept>();

function keep(page: SavedPage): Kept {
  const root = document.adoptNode(new DOMParser().parseFromString(page.html, 'text/html').documentElement);
  document.documentElement.replaceWith(root.cloneNode(true));
  const comments = new Set(createPageReader(document, page.url).commentElements(document));
  const places = [...elementsIn(document)].flatMap((element, at) => (comments.has(element) ? at : []));
  return { root, comments: new Set(places) };
}

/**
 * A saved page and its comments' elements, for tests that open each page many times. All pages take turns in one window:
 * what was opened before is gone.
 */
export function openInTurn(page: SavedPage): { document: Document; comments: Element[] } {
  dom.reconfigure({ url: page.url });
  const known = kept.get(page) ?? keep(page);
  kept.set(page, known);
  document.documentElement.replaceWith(known.root.cloneNode(true));
  return { document, comments: [...elementsIn(document)].filter((_, at) => known.comments.has(at)) };
}
