import type { KnownWord } from '../know-word.ts';
import { readyRules } from '../match-phrases.ts';
import { endOfSentence, signsAfter } from '../sentences.ts';
import { cuePhrases } from '../words/cue-phrases.ts';
import { asksInAnotherLanguage, questionCues, readQuestion, readUnmarked } from './question-cues.ts';
import { hasKind, kind, kindsOf } from './sentence.ts';
import { readFaults, readOpening, readOrders, readPersons, statementCues } from './statement-cues.ts';

const signCues = [
  'price',
  'lewd-emoji',
  'drug-emoji',
  'weapon-emoji',
  'contempt-emoji',
  'warm-emoji',
  'laughing-emoji',
] as const;

type PhraseCue = keyof typeof cuePhrases;

/** Something that says little alone: a turn of phrase, a form of sentence, a kind of emoji. */
export type Cue =
  | (typeof questionCues)[number]
  | (typeof statementCues)[number]
  | (typeof signCues)[number]
  | PhraseCue;

const phraseCues = Object.keys(cuePhrases) as PhraseCue[];

/** All cues. Their order is part of the trained model. */
export const cueNames: readonly Cue[] = [...questionCues, ...statementCues, ...signCues, ...phraseCues];

const matchCues = readyRules(
  phraseCues.flatMap((cue) =>
    cuePhrases[cue]
      .split('\n')
      .filter((steps) => steps !== '')
      .map((steps) => ({ cue, steps: steps.trim() })),
  ),
);

const price =
  /\d ?(?:kr|kronor|spänn|:-|,-|sek|lax(?:ar)?|papp)(?!\p{L})|\d ?k(?!\p{L})|\d (?:st|per|i timmen|styck)(?!\p{L})/u;
const emojiCues: readonly (readonly [Cue, RegExp])[] = [
  ['lewd-emoji', /🍆|💦|🍑|🔞|👅|🥵|👙|😏|🍒|🫦|😈/u],
  ['drug-emoji', /🍃|❄|🍁|💊|🌿|💉|🔌|🍄/u],
  ['weapon-emoji', /🔫|🔪|🗡|💣|🧨|🪓|🔨|⚰|🪦|🩸|☠|💀|🪢/u],
  ['contempt-emoji', /🐒|🐵|🐷|🐖|🐀|🐍|🤡|💩|🤮|🐐|🐪|🐫|🦧|🐽|🖕|🧕|🍌/u],
  ['warm-emoji', /❤|💙|💚|💛|🧡|💜|🙏|👏|🎉|🥰|😊|🌸|🌷|☀|🤗|👍/u],
  ['laughing-emoji', /😂|🤣|😅|😄|😁|😆/u],
];

/** The cues of a comment, from its normal text and its words. */
export function findCues(text: string, words: readonly KnownWord[]): ReadonlySet<Cue> {
  const cues = new Set<Cue>();
  const add = (cue: Cue): void => {
    cues.add(cue);
  };
  for (const { rule } of matchCues(words)) add(rule.cue);
  readSentences(text, words, add);
  if (asksInAnotherLanguage(text)) add('asks-in-another-language');
  if (price.test(text)) add('price');
  if (/[\u2600-\u27bf\ud83c-\ud83e]/.test(text)) {
    for (const [cue, emoji] of emojiCues) if (emoji.test(text)) add(cue);
  }
  return cues;
}

function readSentences(text: string, words: readonly KnownWord[], add: (cue: Cue) => void): void {
  const kinds = kindsOf(words);
  let isTold = false;
  for (let from = 0; from < words.length; ) {
    const to = endOfSentence(words, from);
    const sentence = { text, words, kinds, from, to };
    const isAsked = signsAfter(text, words, to).includes('?');
    if (isAsked) readQuestion(sentence, isTold, add);
    else readUnmarked(sentence, add);
    readOrders(sentence, add);
    readFaults(sentence, isAsked, add);
    readPersons(sentence, add);
    readOpening(sentence, add);
    isTold ||= hasKind(kinds, kind.place, from, to);
    from = to;
  }
}
