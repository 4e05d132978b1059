// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import type { OpenComment } from '../../src/panel/open-data.ts';
import * as sample from '../ui/gallery/sample-panel.ts';
import { doNow } from './do-now.ts';
import { showPanel } from './show-panel.tsx';

afterEach(() => document.body.replaceChildren());

it('keeps its numbers when folded, and unfolds with a click on one', () => {
  const { host, actions, button } = showPanel({ isFolded: true });
  expect(host.textContent).toBe('11312');
  doNow(() => button('1 försenad')?.click());
  expect(actions.setFolded).toHaveBeenCalledWith(false);
});

it('unfolds at what the number counted', () => {
  const { actions, draw, button } = showPanel({ isFolded: true });
  actions.setFolded.mockImplementation(() => draw({ isFolded: false }));
  const seen: string[] = [];
  Element.prototype.scrollIntoView = function () {
    seen.push(this.textContent);
  };
  doNow(() => button('3 tips på sidan')?.click());
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  expect(seen).toContain('På den här sidan');
});

it('names the page that would be registered, where it says whose it is', () => {
  const { button, draw } = showPanel({ status: 'asleep', channel: undefined, pageName: 'Ekbacka simhall' });
  expect(button('Registrera Ekbacka simhall')).toBeDefined();
  draw({ pageName: undefined });
  expect(button('Registrera kanalen')).toBeDefined();
});

it('shows its keys with ? and puts them away with Esc', () => {
  const { host, press, button } = showPanel();
  const isSaidToBeUp = () => button('Visa tangenter')?.getAttribute('aria-expanded');
  expect(isSaidToBeUp()).toBe('false');
  press('?');
  expect(host.querySelector('.key-sheet')?.textContent).toContain('välj grund');
  expect(isSaidToBeUp()).toBe('true');
  press('Escape');
  expect(host.querySelector('.key-sheet')).toBeNull();
});

it('gives the focus back to where it was when the keys are put away', () => {
  const { host, press } = showPanel();
  const row = host.querySelector<HTMLElement>('[data-comment="c4"]');
  row?.focus();
  press('?', row);
  expect(document.activeElement?.textContent).toBe('Tangenter');
  press('Escape', document.activeElement);
  expect(document.activeElement).toBe(row);
});

it('asks for no other order of comments where it reads none', () => {
  const { host, draw } = showPanel({ hidingSort: 'Mest relevant' });
  expect(host.textContent).toContain('Mest relevant');
  draw({ status: 'asleep' });
  expect(host.textContent).not.toContain('Mest relevant');
});

it('says “or something else” of the other ways only where the steps stand before them', () => {
  const heading = (open: Partial<OpenComment>) =>
    showPanel({ open: { ...sample.justOpened, ...open } }).host.querySelector('.other-ways h3')?.textContent;
  expect(heading({})).toBe('Eller gör något annat med kommentaren');
  expect(heading({ isQuestion: true })).toBe('Välj vad du gör med kommentaren');
  expect(heading({ isSettled: true })).toBe('Välj vad du gör med kommentaren');
});

it('speaks English when asked', () => {
  expect(showPanel({ language: 'en' }).host.textContent).toContain('On this page');
});

it('[HAL-14] says above the list who watches the channel today, and nothing where nobody has said so', () => {
  const { host, draw } = showPanel();
  expect(host.textContent).toContain('Bevakar i dag: Sara Exempel.');
  draw({ watcher: undefined });
  expect(host.textContent).not.toContain('Bevakar i dag');
});

it('[TIB-23] says which unit has the post or that none is chosen, and asks for it with U', () => {
  const { host, actions, draw, press } = showPanel({ open: sample.justOpened });
  expect(host.textContent).toContain('Ingen verksamhet vald');
  draw({ open: { ...sample.justOpened, comment: { ...sample.justOpened.comment, unit: 'Kultur och fritid' } } });
  expect(host.textContent).toContain('Verksamhet: Kultur och fritid');
  expect(host.textContent).not.toContain('Ingen verksamhet vald');
  press('u');
  expect(actions.takeWay).toHaveBeenCalledWith(sample.justOpened.comment.id, 'unit');
});

it('takes no key of the list while the form of a comment that was pointed out is filled in', () => {
  const answers = { author: '', text: 'Kommentar ett', link: '' };
  const { actions, press } = showPanel({ tool: { is: 'filling', answers } });
  expect(document.activeElement?.textContent).toBe('Kommentaren du pekade ut');
  for (const key of ['n', 'j', 'x', 'g', '-', 'Enter']) press(key, document.activeElement);
  expect(Object.values(actions).flatMap(({ mock }) => mock.calls)).toEqual([]);
});

it('waits with what can be taken back while the pointer or the focus is there, and no longer when it is folded away', () => {
  const { host, actions, draw } = showPanel({ pending: { done: 'no-action', n: 1 } });
  const bar = host.querySelector('.undo-bar');
  const last = () => actions.holdUndo.mock.lastCall;
  doNow(() => bar?.querySelector('button')?.focus());
  expect(last()).toEqual([true]);
  doNow(() => void bar?.dispatchEvent(new MouseEvent('mouseleave')));
  expect(last(), 'the focus is still there').toEqual([true]);
  doNow(() => bar?.querySelector('button')?.blur());
  expect(last()).toEqual([false]);
  doNow(() => void bar?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true })));
  expect(last()).toEqual([true]);
  draw({ isFolded: true });
  expect(last()).toEqual([false]);
});
