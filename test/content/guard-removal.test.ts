// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardRemoval } from '../../src/content/guard-removal.ts';
import type { Control } from '../../src/sites/read-control.ts';

/** Two comments with a menu each, drawn elsewhere in the page, which does not tell whose it is. */
const page = `
  <article id="a"><button data-does="open-menu">…</button><button data-does="reply">Svara</button></article>
  <article id="b"><button data-does="open-menu">…</button><button data-does="reply">Svara</button></article>
  <div data-place="menu"><button data-does="delete">Ta bort</button></div>`;

let ends: AbortController;
let open: ReadonlySet<string>;
let told: string[];

function readControl(target: Element): Control | undefined {
  const element = target.closest<HTMLElement>('[data-does]');
  if (!element) return undefined;
  const does = element.dataset.does as Control['does'];
  const comment = element.closest('article');
  if (comment) return { does, place: 'comment', element, comment };
  const hint = document.querySelector('[aria-expanded="true"]')?.closest('article');
  const holder = element.closest('[data-place]') ?? element;
  return { does, place: 'menu', element, holder, ...(hint ? { comment: hint, isGuess: true } : {}) };
}

beforeEach(() => {
  document.body.innerHTML = page;
  ends = new AbortController();
  open = new Set();
  told = [];
  const tell = (what: string, id: string | undefined) => told.push(`${what} ${id}`);
  guardRemoval(
    window,
    {
      isAlive: () => true,
      readControl,
      commentAt: (target) => target.closest('article') ?? undefined,
      idOf: ({ id }) => id,
      isOpen: ({ id = '' }) => open.has(id),
      onHeld: ({ id }) => tell('held', id),
      onPassed: ({ id }) => tell('passed', id),
      onOtherDeed: (id) => tell('other', id),
    },
    ends.signal,
  );
});
afterEach(() => ends.abort());

function at(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
const send = (selector: string, type: string, key?: string) =>
  at(selector).dispatchEvent(
    key === undefined
      ? new MouseEvent(type, { bubbles: true, cancelable: true })
      : new KeyboardEvent(type, { key, bubbles: true, cancelable: true }),
  );

describe('whose menu a press is in', () => {
  it.each(['ArrowDown', 'ArrowUp', 'F10', 'ContextMenu', 'Enter', ' '])(
    'the one that was opened by the key "%s"',
    (key) => {
      open = new Set(['a']);
      send('#a button', 'click');
      send('#b button', 'keydown', key);
      expect(send('[data-place] button', 'click')).toBe(false);
      expect(told).toEqual(['held b']);
    },
  );

  it('the one that was pressed long', () => {
    open = new Set(['a']);
    send('#a button', 'click');
    send('#b', 'contextmenu');
    expect(send('[data-place] button', 'click')).toBe(false);
    expect(told).toEqual(['held b']);
  });

  it('is not the comment that was touched beside it while it stood open', () => {
    open = new Set(['b']);
    send('#a button', 'click');
    send('#b [data-does="reply"]', 'pointerdown');
    send('#b [data-does="reply"]', 'click');
    expect(send('[data-place] button', 'keydown', 'Enter')).toBe(false);
    expect(told).toEqual(['held a']);
  });

  it('is the comment that it was opened for, though its element shows another by now', () => {
    open = new Set(['c']);
    send('#a button', 'click');
    at('#a').id = 'c';
    for (const type of ['pointerdown', 'click', 'click'])
      expect(send('[data-place] button', type)).toBe(type !== 'click');
    expect(told).toEqual(['held a', 'held a']);
  });

  it('is the one that was opened last, whatever else on the page says that it is unfolded', () => {
    open = new Set(['b']);
    at('#b [data-does="reply"]').setAttribute('aria-expanded', 'true');
    send('#a button', 'click');
    expect(send('[data-place] button', 'click')).toBe(false);
    expect(told).toEqual(['held a']);
  });
});

describe('with two menus open, as by keyboard', () => {
  const second = '<div data-place="second"><button data-does="delete">Ta bort</button></div>';
  const openBoth = () => {
    send('#a button', 'keydown', 'Enter');
    send('[data-place="menu"] button', 'focusin');
    document.body.insertAdjacentHTML('beforeend', second);
    send('#b button', 'keydown', 'Enter');
    send('[data-place="second"] button', 'focusin');
  };

  it('a press is in that of the comment that it was opened for', () => {
    open = new Set(['b']);
    openBoth();
    expect(send('[data-place="menu"] button', 'click')).toBe(false);
    expect(send('[data-place="second"] button', 'click')).toBe(true);
    expect(told).toEqual(['held a', 'passed b']);
  });

  it('a press is in that of the one that was opened last, where the page uses one menu again', () => {
    open = new Set(['a']);
    send('#a button', 'keydown', 'Enter');
    send('[data-place="menu"] button', 'focusin');
    send('#b button', 'keydown', 'Enter');
    expect(send('[data-place="menu"] button', 'click')).toBe(false);
    send('[data-place="menu"] button', 'focusin');
    expect(send('[data-place="menu"] button', 'click')).toBe(false);
    expect(told).toEqual(['held b', 'held b']);
  });
});

describe('a press', () => {
  it('is told of once where it lets through, for a key that is kept down too', () => {
    open = new Set(['a']);
    send('#a button', 'click');
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) send('[data-place] button', type);
    expect(told).toEqual(['passed a']);
    const again = { key: 'Enter', repeat: true, bubbles: true, cancelable: true };
    at('[data-place] button').dispatchEvent(new KeyboardEvent('keydown', again));
    expect(told).toEqual(['passed a']);
  });

  it('with a key that presses nothing is let through', () => {
    send('#a button', 'click');
    expect(send('[data-place] button', 'keydown', 'ArrowDown')).toBe(true);
    expect(told).toEqual([]);
  });
});

describe('a press that is let go somewhere else than it began', () => {
  const reaches = (selector: string, type: string) => {
    let isThere = false;
    at(selector).addEventListener(type, () => (isThere = true), { once: true });
    send(selector, type);
    return isThere;
  };

  it('is held and told in a menu, where it may do what it ends on, though no click comes of it', () => {
    send('#a button', 'click');
    send('#a', 'pointerdown');
    send('#a', 'mousedown');
    expect(reaches('[data-place] button', 'pointerup')).toBe(false);
    expect(reaches('[data-place] button', 'mouseup')).toBe(false);
    expect(told).toEqual(['held a']);
  });

  it('is told once where it began on the same item', () => {
    send('#a button', 'click');
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      expect(reaches('[data-place] button', type), type).toBe(false);
    }
    expect(told).toEqual(['held a']);
  });

  it('reaches the page on a button under a comment: a text is marked there, or something drawn', () => {
    at('#a').insertAdjacentHTML('beforeend', '<button id="hide" data-does="hide">Dölj</button>');
    send('#b', 'pointerdown');
    expect(reaches('#hide', 'pointerup')).toBe(true);
    expect(reaches('#hide', 'mouseup')).toBe(true);
    send('#hide', 'pointerdown');
    expect(reaches('#hide', 'pointerup')).toBe(false);
    expect(told).toEqual([]);
  });
});
