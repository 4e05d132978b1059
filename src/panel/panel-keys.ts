import type { Way } from './open-data.ts';

/** What a key asks the panel for. */
export type KeyAsk =
  | {
      ask:
        | 'next'
        | 'previous'
        | 'open'
        | 'back'
        | 'keys'
        | 'closeKeys'
        | 'undo'
        | 'mark'
        | 'help'
        | 'fold'
        | 'side'
        | 'finish';
    }
  | { ask: 'ground'; place: number }
  | { ask: 'way'; way: Way };

/** What of a keyboard event counts here. */
interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

export interface KeyPlace {
  view: 'list' | 'comment' | 'keys' | 'way';
  /** True where the focus is in a field that takes letters. */
  isTyping: boolean;
  /** True where Enter already means something: on a button, a link or a choice. */
  isOnControl: boolean;
}

/** The letter of each way, of its Swedish word where that is free. */
const wayKeys: Partial<Record<Way, string>> = {
  answer: 'b',
  answered: 'r',
  acknowledge: 'å',
  respond: 'e',
  forward: 'v',
  ask: 'f',
  'got-answer': 's',
  refer: 'h',
  none: 'n',
  note: 'a',
  notify: 'm',
  police: 'p',
  secrecy: 'l',
  tell: 'o',
  unit: 'u',
  register: 'd',
  'register-not': 'i',
};

/** The key of a way as it is shown; undefined where it has none. */
export function keyOf(way: Way): string | undefined {
  return wayKeys[way]?.toUpperCase();
}

/** Ways that can be taken from the list, without opening the comment first. */
const fromList: readonly Way[] = ['none', 'answered', 'answer', 'forward', 'ask', 'refer', 'unit'];

/**
 * What a key means while the focus is in the panel; `undefined` where it is not ours.
 * Pure: the caller listens, acts and stops the event from reaching the platform's own shortcuts.
 */
export function readKey(press: KeyPress, place: KeyPlace): KeyAsk | undefined {
  if (press.key === 'Enter' && press.ctrlKey && place.view === 'way') return { ask: 'finish' };
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (press.key === 'Escape')
    return place.view === 'list' ? undefined : { ask: place.view === 'keys' ? 'closeKeys' : 'back' };
  if (place.isTyping) return undefined;
  if (press.key === '?') return { ask: place.view === 'keys' ? 'closeKeys' : 'keys' };
  if (place.view === 'keys') return undefined;
  // Caps Lock changes nothing.
  const letter = press.key.toLowerCase();
  if (letter === 'z') return { ask: 'undo' };
  if (place.view === 'way') return undefined;
  if (letter === 'g') return { ask: 'help' };
  if (letter === 'x' && place.view === 'list') return { ask: 'mark' };
  if (letter === '-') return { ask: 'fold' };
  if (letter === 't') return { ask: 'side' };
  if (letter === 'j') return { ask: 'next' };
  if (letter === 'k') return { ask: 'previous' };
  if (press.key === 'Enter' && place.view === 'list' && !place.isOnControl) return { ask: 'open' };
  if (place.view === 'comment' && /^[1-9]$/.test(press.key)) return { ask: 'ground', place: Number(press.key) };
  const way = (Object.keys(wayKeys) as Way[]).find((name) => wayKeys[name] === letter);
  if (way && (place.view === 'comment' || fromList.includes(way))) return { ask: 'way', way };
  return undefined;
}
