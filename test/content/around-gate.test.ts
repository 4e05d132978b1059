// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { aroundGate } from '../../src/content/around-gate.ts';
import type { OpenGate } from '../../src/content/session-state.ts';

const free = { from: 0, to: 900 };
let comment: Element;
let menu: Element;
let gate: OpenGate;

/** Lays an element out: jsdom lays out nothing. */
function put(element: Element, left: number, top: number, width: number, height: number): void {
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
}

class Rect {
  constructor(
    readonly left: number,
    readonly top: number,
    readonly width: number,
    readonly height: number,
  ) {}
}

beforeEach(() => {
  globalThis.DOMRect ??= Rect as unknown as typeof DOMRect;
  document.body.replaceChildren();
  comment = document.body.appendChild(document.createElement('article'));
  menu = document.body.appendChild(document.createElement('div'));
  put(comment, 100, 200, 600, 100);
  put(menu, 500, 260, 250, 170);
  gate = { commentId: 'a', action: 'delete', view: 'held', press: 1, returnFocus: undefined, holder: menu };
});

const look = (menus: Element[] = []) => aroundGate(gate, new Map([['a', { element: comment }]]), menus, window, free);

it('stays off the place of a menu that was shut by the press on the dialog itself, also when the page is scrolled', () => {
  expect(look().holder).toEqual({ left: 500, top: 260, width: 250, height: 170 });
  menu.remove();
  expect(look().holder).toEqual({ left: 500, top: 260, width: 250, height: 170 });
  put(comment, 100, 50, 600, 100);
  expect(look()).toMatchObject({ comment: { top: 50 }, holder: { left: 500, top: 110 } });
});

it('stays off a menu that was opened since, where none was open at the press', () => {
  gate.holder = undefined;
  expect(look().holder).toBeUndefined();
  expect(look([menu]).holder).toMatchObject({ left: 500, top: 260 });
});

it('has no comment and no menu to stay off where neither has any room', () => {
  comment.remove();
  put(menu, 0, 0, 0, 0);
  expect(look()).toMatchObject({ comment: undefined, holder: undefined });
});
