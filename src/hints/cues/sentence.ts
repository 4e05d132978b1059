import { classNames, type KnownWord } from '../know-word.ts';

/** What a word is of, as bits: see `kindsOf`. */
export const kind = {
  place: 1,
  thing: 2,
  broken: 4,
  person: 8,
  named: 16,
  health: 32,
  private: 64,
  family: 128,
} as const;

const classesOfKind: Record<keyof typeof kind, string> = {
  place: 'THING FACILITY STREET SERVICE FAULT SOC',
  thing: 'THING',
  broken: 'BROKEN',
  person: 'YOU HE THEY ROLE NAME SURNAME',
  named: 'NAME SURNAME',
  health: 'HEALTH',
  private: 'PRIVATE',
  family: 'FAMILY',
};

const kindsOfClass = new Uint8Array(classNames.length);
for (const [name, classes] of Object.entries(classesOfKind)) {
  const bit = kind[name as keyof typeof kind];
  for (const className of classes.split(' ')) {
    const number = classNames.indexOf(className);
    kindsOfClass[number] = (kindsOfClass[number] ?? 0) | bit;
  }
}

/** One sentence of a comment: words `from` up to `to`, and the kinds of each word of the comment. */
export interface Sentence {
  text: string;
  words: readonly KnownWord[];
  kinds: Uint8Array;
  from: number;
  to: number;
}

/** For each word the bits of `kind` that its classes have. */
export function kindsOf(words: readonly KnownWord[]): Uint8Array {
  const kinds = new Uint8Array(words.length);
  for (const [at, word] of words.entries()) {
    let bits = 0;
    for (const number of word.classes) bits |= kindsOfClass[number] ?? 0;
    kinds[at] = bits;
  }
  return kinds;
}

/** Whether any word from `from` up to `to` is of a kind. */
export function hasKind(kinds: Uint8Array, bits: number, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to && at < kinds.length; at += 1) if ((kinds[at] ?? 0) & bits) return true;
  return false;
}

/** Words set apart by spaces, as a set. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const openers = setOf(
  'hej hejsan hallå tjena god dag morgon kväll kommunen kära snälla och men så jo ja okej ok tack då fast alltså asså ursäkta sen eller fråga förresten dessutom nu jävla fan helvete satan åtminstone',
);

/** Where a sentence begins in earnest: greetings, small words and swearing before that are passed by. */
export function startOf({ words, from, to }: Sentence): number {
  let start = from;
  while (start < from + 5 && start < to - 2 && openers.has(words[start]?.text ?? '')) start += 1;
  return start;
}
