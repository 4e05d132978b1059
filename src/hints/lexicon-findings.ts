import { findHiddenProfanity } from './hidden-profanity.ts';
import { classesOf, classNames } from './know-word.ts';
import type { Finding } from './merge-findings.ts';
import type { ReadComment } from './read-comment.ts';
import { joinSpacedLetters, type Word } from './split-words.ts';

const profane = classNames.indexOf('PROFANE');
const admirer = /^(?:ett|stort|största|inbiten|trogna?|trogen|inbitet|hängivet|riktigt|sann|nytt|äkta)$/;

/** Swearing, found by words alone: also in spaced letters and behind dashes. */
export function lexiconFindings({ normal, words }: ReadComment): Finding[] {
  const swearing = words.filter((word, at) => word.classes.includes(profane) && !isAdmirer(words, at));
  const spaced = (hasSingleLetters(words) ? joinSpacedLetters(normal.text) : []).filter((word) =>
    classesOf(word.text).includes(profane),
  );
  const findings = [...swearing, ...spaced].map(
    (word): Finding => ({ category: 'profanity', rule: 'lexicon:profanity', spans: [word], strength: 'clear' }),
  );
  return [...findings, ...findHiddenProfanity(normal.text)];
}

/** Spelled-out swearing shows as single letters in a row; looking for it otherwise would cost every comment. */
function hasSingleLetters(words: readonly Word[]): boolean {
  let row = 0;
  for (const word of words) {
    row = word.text.length === 1 ? row + 1 : 0;
    if (row === 3) return true;
  }
  return false;
}

/** "Ett stort fan av" is an admirer. */
function isAdmirer(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== 'fan') return false;
  return admirer.test(words[at - 1]?.text ?? '') || /^(?:av|club|zone)$/.test(words[at + 1]?.text ?? '');
}
