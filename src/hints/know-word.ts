import type { Word } from './split-words.ts';
import { hasWildcard, matchesWildcard, unmaskWord } from './unmask-word.ts';
import { indexWords } from './word-index.ts';
import { allowed } from './words/allowed.ts';
import { grammarClasses } from './words/grammar-classes.ts';
import { mildInsults, slurs, strongInsults } from './words/insults.ts';
import { peopleClasses } from './words/people-classes.ts';
import { profanity } from './words/profanity.ts';
import { topicClasses } from './words/topic-classes.ts';

/** Words that are never innocent by their ending alone; the allowed words are taken from these. */
const guiltyClasses = { PROFANE: profanity, INSULT: strongInsults, MILD: mildInsults, SLUR: slurs };
const allClasses: Record<string, string> = { ...guiltyClasses, ...peopleClasses, ...topicClasses, ...grammarClasses };

/** Names of all word classes, in the order of their numbers. */
export const classNames: readonly string[] = Object.keys(allClasses);

/** The numbers of classes, from their names with a space between. */
export function classNumbers(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').map((name) => classNames.indexOf(name)));
}

const index = indexWords(Object.values(allClasses));
const allowedWords = indexWords([allowed]);
const guiltyCount = Object.keys(guiltyClasses).length;

/** Classes whose words are meant just as they are written, without endings. */
const strictNames = 'YOU HE THEY ME PARTY NAME OUT SEXIST NEG MODAL COMMAND BODY SOMEONE KIN GREET BROKEN'.split(' ');
const isStrict = classNames.map((name, at) => at < guiltyCount || strictNames.includes(name));

/** Endings that Swedish adds to a noun, an adjective or a name; longest first. */
const endings = 'arnas ernas ornas arna erna orna ens ets ade et en ar er or as na s t n a e'.split(' ');

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
  const found = new Set<number>();
  addForm(word, found);
  for (const ending of endings) {
    const length = word.length - ending.length;
    if (length < 4 || !word.endsWith(ending)) continue;
    for (const number of index.exact(word.slice(0, length))) if (!isStrict[number]) found.add(number);
  }
  for (const disguise of unmaskWord(word)) addForm(disguise, found);
  if (hasWildcard(word)) {
    for (const [candidate, numbers] of index.words) {
      if (candidate.length !== word.length || !numbers.some((number) => number < guiltyCount)) continue;
      if (matchesWildcard(word, candidate)) for (const number of numbers) found.add(number);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function addForm(form: string, found: Set<number>): void {
  const isAllowed = allowedWords.find(form).length > 0;
  for (const number of index.find(form)) if (!isAllowed || number >= guiltyCount) found.add(number);
}

/** A word and the numbers of its classes. */
export interface KnownWord extends Word {
  classes: readonly number[];
}

const nameClasses = classNumbers('NAME SURNAME');

/** Parties are written with one capital letter; such words have a class of their own. */
const partyLetter = /^[smcvl]$/;
const letterClass = classNames.indexOf('LETTER');

/** Looks words up. A name counts as a name only with a capital letter, for "bo", "stig" and "saga" are words too. */
export function knowWords(words: readonly Word[]): KnownWord[] {
  return words.map(({ text, from, to, sentence, isCapitalised }) => {
    const classes = isCapitalised && partyLetter.test(text) ? [letterClass] : classesOf(text);
    const isOther = !isCapitalised && classes.some((number) => nameClasses.has(number));
    const own = isOther ? classes.filter((number) => !nameClasses.has(number)) : classes;
    return { text, from, to, sentence, isCapitalised, classes: own };
  });
}
