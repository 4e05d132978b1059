import type { Word } from './split-words.ts';
import { hasWildcard, matchesWildcard, unmaskWord } from './unmask-word.ts';
import { readWordList, type WordList } from './word-list.ts';
import { allowed } from './words/allowed.ts';
import { grammarClasses } from './words/grammar-classes.ts';
import { mildInsults, slurs, strongInsults } from './words/insults.ts';
import { peopleClasses } from './words/people-classes.ts';
import { profanity } from './words/profanity.ts';
import { topicClasses } from './words/topic-classes.ts';

/** Lists that a person could point at: what the lexicon calls a word. */
export const lexicons = {
  PROFANE: readWordList(profanity),
  INSULT: readWordList(strongInsults),
  MILD: readWordList(mildInsults),
  SLUR: readWordList(slurs),
} satisfies Record<string, WordList>;

const allowedWords = readWordList(allowed);
const guilty: ReadonlySet<string> = new Set(['PROFANE', 'INSULT', 'MILD', 'SLUR']);

const lists: [string, WordList][] = [
  ...Object.entries(lexicons),
  ...Object.entries({ ...peopleClasses, ...topicClasses, ...grammarClasses }).map(
    ([name, source]): [string, WordList] => [name, readWordList(source)],
  ),
];

/** Names of all word classes, in the order of their numbers. */
export const classNames: readonly string[] = lists.map(([name]) => name);

/** Endings that Swedish adds to a noun, an adjective or a name; longest first. */
const endings = [
  'arnas',
  'ernas',
  'ornas',
  'arna',
  'erna',
  'orna',
  'ens',
  'ets',
  'ade',
  'et',
  'en',
  'ar',
  'er',
  'or',
  'as',
  'na',
  's',
  't',
  'n',
  'a',
  'e',
];

const strict: ReadonlySet<string> = new Set([
  'YOU',
  'HE',
  'THEY',
  'ME',
  'PARTY',
  'NAME',
  'OUT',
  'SEXIST',
  'NEG',
  ...guilty,
]);

const remembered = new Map<string, readonly number[]>();

/** Numbers (places in `classNames`) of the classes that a word of the normal text belongs to, its disguises read. */
export function classesOf(word: string): readonly number[] {
  const known = remembered.get(word);
  if (known) return known;
  const classes = findClasses(word);
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(word, classes);
  return classes;
}

function findClasses(word: string): number[] {
  const found: number[] = [];
  const isAllowed = allowedWords.has(word);
  const disguises = unmaskWord(word);
  for (const [at, [name, list]] of lists.entries()) {
    const isGuilty = guilty.has(name);
    if (isGuilty && isAllowed) continue;
    const isFound =
      list.has(word) ||
      (!strict.has(name) && hasStem(list, word)) ||
      disguises.some((disguise) => list.has(disguise) && !(isGuilty && allowedWords.has(disguise))) ||
      (isGuilty && hasWildcard(word) && someMatches(list, word));
    if (isFound) found.push(at);
  }
  return found;
}

function someMatches(list: WordList, word: string): boolean {
  for (const candidate of list.exact) if (matchesWildcard(word, candidate)) return true;
  return false;
}

function hasStem(list: WordList, word: string): boolean {
  for (const ending of endings) {
    const length = word.length - ending.length;
    if (length >= 4 && word.endsWith(ending) && list.exact.has(word.slice(0, length))) return true;
  }
  return false;
}

/** A word and the numbers of its classes. */
export interface KnownWord extends Word {
  classes: readonly number[];
}

const nameClasses: ReadonlySet<number> = new Set([classNames.indexOf('NAME'), classNames.indexOf('SURNAME')]);

/** Parties are written with one capital letter; such words have a class of their own. */
const partyLetter = /^[smcvl]$/;
const letterClass = classNames.indexOf('LETTER');

/** Looks words up. A name counts as a name only with a capital letter, for "bo", "stig" and "saga" are words too. */
export function knowWords(words: readonly Word[]): KnownWord[] {
  return words.map((word) => {
    if (partyLetter.test(word.text) && word.isCapitalised) return { ...word, classes: [letterClass] };
    const classes = classesOf(word.text);
    const isOther = !word.isCapitalised && classes.some((number) => nameClasses.has(number));
    return { ...word, classes: isOther ? classes.filter((number) => !nameClasses.has(number)) : classes };
  });
}
