import { describe, expect, it } from 'vitest';
import { type KeyPlace, readKey } from '../../src/panel/panel-keys.ts';

const press = (key: string, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });
const list: KeyPlace = { view: 'list', isTyping: false, isOnControl: false };
const comment: KeyPlace = { ...list, view: 'comment' };

describe('readKey', () => {
  it.each([
    ['j', list, { ask: 'next' }],
    ['k', list, { ask: 'previous' }],
    ['Enter', list, { ask: 'open' }],
    ['n', list, { ask: 'way', way: 'none' }],
    ['?', list, { ask: 'keys' }],
    ['j', comment, { ask: 'next' }],
    ['1', comment, { ask: 'ground', place: 1 }],
    ['9', comment, { ask: 'ground', place: 9 }],
    ['Escape', comment, { ask: 'back' }],
    ['B', comment, { ask: 'way', way: 'answer' }],
    ['b', list, { ask: 'way', way: 'answer' }],
    ['r', list, { ask: 'way', way: 'answered' }],
    ['p', comment, { ask: 'way', way: 'police' }],
    ['J', list, { ask: 'next' }],
    ['K', comment, { ask: 'previous' }],
    ['X', list, { ask: 'mark' }],
    ['Z', list, { ask: 'undo' }],
    ['x', list, { ask: 'mark' }],
    ['z', list, { ask: 'undo' }],
    ['g', list, { ask: 'help' }],
    ['-', list, { ask: 'fold' }],
    ['t', list, { ask: 'side' }],
    ['Escape', { ...list, view: 'way' }, { ask: 'back' }],
    ['z', { ...list, view: 'way' }, { ask: 'undo' }],
    ['Escape', { ...list, view: 'keys' }, { ask: 'closeKeys' }],
    ['?', { ...list, view: 'keys' }, { ask: 'closeKeys' }],
  ] as const)('%s asks for %o', (key, place, asked) => {
    expect(readKey(press(key), place)).toEqual(asked);
  });

  it('finishes a way with Ctrl+Enter, from a field too, and nothing else', () => {
    const typing = { ...list, view: 'way' as const, isTyping: true };
    expect(readKey(press('Enter', { ctrlKey: true }), typing)).toEqual({ ask: 'finish' });
    expect(readKey(press('Enter', { ctrlKey: true }), comment)).toBeUndefined();
  });

  it.each(['j', 'k', 'n', '1', '?', 'b'])('leaves %s alone while one types', (key) => {
    expect(readKey(press(key), { ...comment, isTyping: true })).toBeUndefined();
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])('leaves keys with %o to the browser', (more) => {
    expect(readKey(press('k', more), comment)).toBeUndefined();
  });

  it('leaves Enter to the button that has the focus', () => {
    expect(readKey(press('Enter'), { ...list, isOnControl: true })).toBeUndefined();
  });

  it('chooses no ground in the list, and 0 is no ground', () => {
    expect(readKey(press('1'), list)).toBeUndefined();
    expect(readKey(press('0'), comment)).toBeUndefined();
  });
});
