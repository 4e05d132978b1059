import type { EntityKind } from '../find-entities.ts';
import { classNames, type KnownWord } from '../know-word.ts';
import { readAsking } from './asking-signs.ts';

/** Hashed n-grams take the first places; word classes, their pairs and signs have places of their own after them. */
export const hashedPlaces = 1 << 15;
const classCount = classNames.length;
const pairsFrom = hashedPlaces + classCount;
const together = pairsFrom + classCount * classCount;
const signsFrom = together + classCount * classCount;
const signNames = [
  'bias',
  'question-mark',
  'ends-with-question-mark',
  'exclamation-mark',
  'many-exclamation-marks',
  'short',
  'medium',
  'long',
  'very-long',
  'shouting',
  'full-name',
  'first-word-asks',
  'greeting',
  'quotation',
  'foreign-script',
  'emoji',
  'link',
  'phone',
  'public-phone',
  'mail',
  'public-mail',
  'case-number',
  'number',
  'mention',
  'hashtag',
  'asks',
  'asks-without-mark',
  'asks-about-service',
  'asks-municipality',
  'asks-service-plainly',
  'rhetorical',
  'asks-friend',
  'wonders',
] as const;
type Sign = (typeof signNames)[number];
export const placeCount = signsFrom + signNames.length;

const signPlace: Readonly<Record<string, number>> = Object.fromEntries(
  signNames.map((name, at) => [name, signsFrom + at]),
);

/** How much each kind of feature weighs; the sums of hashed ones are divided by the root of their number. */
export const weightOf = { classes: 0.5, pairs: 0.3, signs: 0.5, together: 0.15 };

/** The places of one word: its characters' n-grams, and itself. */
export interface WordPlaces {
  chars: Int32Array;
  word: number;
}

/** Places of a word's character n-grams (3 to 5, with its borders) and of the word, digits made 0 and stretches short. */
export function placesOfWord(text: string): WordPlaces {
  if (/^\d+$/.test(text)) return { chars: new Int32Array(0), word: place(hashText('0', 0x9747b28c)) };
  const plain = text.replace(/\d/g, '0').replace(/(.)\1{2,}/gu, '$1$1');
  const bordered = `<${plain}>`;
  const chars: number[] = [];
  for (let from = 0; from < bordered.length - 2; from += 1) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= 5 && from + length <= bordered.length; length += 1) {
      hash = mix(hash, bordered.charCodeAt(from + length - 1));
      if (length >= 3) chars.push(place(hash));
    }
  }
  return { chars: Int32Array.from(chars), word: place(hashText(plain, 0x9747b28c)) };
}

/** The place of two words that follow each other. */
export function placeOfPair(first: number, second: number): number {
  return place(mix(mix(0x5bd1e995, first), second));
}

function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

function place(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return (mixed >>> 0) & (hashedPlaces - 1);
}

const seenPair = new Uint32Array(placeCount);
let stamp = 0;

/**
 * Calls `take` once with each place of a class, of a pair of classes within four words in one sentence, and of a sign,
 * together with its weight.
 */
export function eachOwnPlace(
  words: readonly KnownWord[],
  signs: readonly number[],
  take: (place: number, weight: number) => void,
): void {
  stamp += 1;
  const once = (at: number, weight: number): void => {
    if (seenPair[at] === stamp) return;
    seenPair[at] = stamp;
    take(at, weight);
  };
  for (const [at, word] of words.entries()) {
    for (const first of word.classes) {
      once(hashedPlaces + first, weightOf.classes);
      for (let ahead = at; ahead <= at + 4; ahead += 1) {
        const other = words[ahead];
        if (!other || other.sentence !== word.sentence) break;
        for (const second of other.classes) {
          if (ahead > at || first < second) once(pairsFrom + first * classCount + second, weightOf.pairs);
        }
      }
    }
  }
  const present = presentClasses(words);
  for (const first of present) {
    for (const second of present) {
      if (first < second) once(together + first * classCount + second, weightOf.together);
    }
  }
  for (const sign of signs) once(sign, weightOf.signs);
}

/** The classes of a comment, each once, of its first sixty words: in a long text everything stands beside everything. */
function presentClasses(words: readonly KnownWord[]): number[] {
  const present = new Set<number>();
  for (const word of words.slice(0, 60)) for (const number of word.classes) present.add(number);
  return [...present];
}

const firstAsks =
  /^(?:när|var|hur|varför|vilken|vilket|vilka|vem|vad|vart|finns|kan|får|är|har|ska|går|vet|gäller|kommer|behöver|måste|undrar|någon|nån)$/;

/** The places of the signs that a comment carries: how it is written, and which entities it holds. */
export function signsOf(
  text: string,
  cased: string,
  words: readonly KnownWord[],
  kinds: ReadonlySet<EntityKind>,
): number[] {
  const signs: number[] = [];
  const add = (name: Sign, isThere: boolean): void => {
    const at = signPlace[name];
    if (isThere && at !== undefined) signs.push(at);
  };
  add('bias', true);
  add('question-mark', text.includes('?'));
  add('ends-with-question-mark', /\?[^\p{L}\p{N}]{0,10}$/u.test(text.slice(-30)));
  add('exclamation-mark', text.includes('!'));
  add('many-exclamation-marks', text.includes('!!'));
  add('short', words.length < 5);
  add('medium', words.length >= 5 && words.length < 15);
  add('long', words.length >= 15 && words.length < 40);
  add('very-long', words.length >= 40);
  add('shouting', /\p{Lu}{5,}/u.test(cased.slice(0, 400)));
  add('full-name', hasFullName(words));
  add('first-word-asks', firstAsks.test(words[0]?.text ?? ''));
  add('greeting', /^(?:hej|hejsan|hallå|god|tjena|hej!)$/.test(words[0]?.text ?? ''));
  add('quotation', /["”“»]/.test(text));
  add('foreign-script', /[\u0370-\u1fff\u3040-\ud7af]/.test(text.slice(0, 400)));
  add('emoji', /[\ud83c-\ud83e\u2600-\u27bf]/.test(text.slice(0, 800)));
  for (const kind of ['link', 'phone', 'public-phone', 'mail', 'public-mail', 'case-number'] as const)
    add(kind, kinds.has(kind));
  add('number', /\d/.test(text));
  add('mention', text.includes('@'));
  add('hashtag', text.includes('#'));
  const asking = readAsking(text, words);
  add('asks', asking.asks);
  add('asks-without-mark', asking.asksWithoutMark);
  add('asks-about-service', asking.asksAboutService);
  add('asks-municipality', asking.asksMunicipality);
  add('asks-service-plainly', asking.asksAboutService && !asking.isRhetorical && !asking.asksFriend);
  add('rhetorical', asking.isRhetorical);
  add('asks-friend', asking.asksFriend);
  add('wonders', asking.wonders);
  return signs;
}

const nameClass = classNames.indexOf('NAME');

/** A first name and another capitalised word after it. */
function hasFullName(words: readonly KnownWord[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    return word.classes.includes(nameClass) && next?.isCapitalised === true && next.from - word.to === 1;
  });
}
