import { readHints } from '../../src/hints/read-hints.ts';
import { seededRandom } from '../../src/hints/training/seeded-random.ts';
import { median } from '../bench/median.ts';

const length = 8000;
const prose =
  'Jag undrar när kommunen tänker laga gatlampan på Skolgatan 4, för det är mörkt och barnen går där till skolan varje morgon. ' +
  'Det är bedrövligt, men personalen på biblioteket är fantastisk! Ring 0999-100 00 eller läs mer på www.example.se. ';

const hostile: Record<string, string> = {
  siffror: '1',
  'ett a': 'a',
  parenteser: '((((([[[[[{{{{{',
  zalgo: 'a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308',
  'isär skrivet': 'f a n ',
  'tecken i ord': 'j*v',
  'siffror och streck': '0-',
  'nollor och mellanslag': '07 0',
  'snabel-a': 'a@a.',
  länkar: 'http://a.se/',
  kyrilliska: 'аa',
  emoji: '👩‍👩‍👧‍👦',
  ärenden: 'ärende nr ',
  konton: 'konto nr ',
  gator: 'bor gatan 1 ',
  frågor: 'när? ',
  skällsord: 'du är en jävla idiot ',
  namn: 'Anna Berg ',
  nollord: 'noll sju ',
  osynligt: '\u200B\u200D\uFEFF',
};

/** What is read from a text, and in how many milliseconds. */
function timed(text: string) {
  const from = performance.now();
  const hints = readHints(text);
  return { hints, took: performance.now() - from };
}

function timeOf(text: string): number {
  return median(Array.from({ length: 7 }, () => timed(text).took));
}

const pieces = [
  'å',
  'jävla',
  ' ',
  ' ',
  '\n',
  '.',
  '?',
  '!',
  '0',
  '7',
  '070-174 06 05',
  '@',
  'http://',
  '/',
  '-',
  '*',
  '#',
  'ä\u0308',
  '\u200B',
  '😀',
  '\uD83D',
  'Ж',
  'ع',
  'dnr',
  'KS',
  '2026',
  'du',
  'är',
  'idiot',
  'gatan',
  'konto',
  '"',
  '(',
  ')',
  '\\',
  '\u0000',
  'ﬁ',
  'İ',
  'ß',
  'noll',
  'sju',
  '%',
  '…',
];

/** Texts that nobody writes, for tests and bench alike. */
export const readAnything = {
  /** The slowest text of 8,000 characters, as a multiple of prose of the same length. */
  worst(): { name: string; ratio: number } {
    const calm = timeOf(prose.repeat(40).slice(0, length));
    return Object.entries(hostile)
      .map(([name, piece]) => ({ name, ratio: timeOf(piece.repeat(length).slice(0, length)) / calm }))
      .reduce((worst, next) => (next.ratio > worst.ratio ? next : worst));
  },
  /**
   * Reads so many random texts, up to 400 pieces long, and gives the slowest in milliseconds. Throws where an offset is
   * outside the text.
   */
  random(count: number): number {
    const random = seededRandom(7);
    let slowest = 0;
    for (let at = 0; at < count; at += 1) {
      const size = Math.floor(random() ** 3 * 400);
      let text = '';
      for (let piece = 0; piece < size; piece += 1) text += pieces[Math.floor(random() * pieces.length)] ?? '';
      const reading = timed(text);
      let { took } = reading;
      // One reading may have waited for the machine.
      if (took > slowest) took = Math.min(took, timed(text).took, timed(text).took);
      slowest = Math.max(slowest, took);
      for (const word of reading.hints.flatMap((hint) => hint.words)) {
        if (word.from < 0 || word.to > text.length || word.from >= word.to)
          throw new Error(JSON.stringify({ text, word }));
      }
    }
    return slowest;
  },
};
