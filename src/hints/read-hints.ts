import type { Hint, HintCategory } from '../shared/hint.ts';
import { entityHints } from './entity-hints.ts';
import { findEntities } from './find-entities.ts';
import { findHiddenProfanity } from './hidden-profanity.ts';
import { classesOf, classNames } from './know-word.ts';
import { readyRules } from './match-phrases.ts';
import { type Finding, mergeFindings } from './merge-findings.ts';
import { normalise, toOriginal } from './normalise.ts';
import { phraseRules } from './phrase-rules.ts';
import { joinSpacedLetters, splitWords, type Word } from './split-words.ts';

/** What a municipality has changed. */
export interface HintOptions {
  /** The municipality's own words; `word*` and `*word` match the beginning and the end of compounds. */
  addWords?: { words: string[]; category: HintCategory }[];
  /** Rule ids, as in `Hint.rule`, that are not to be used. */
  silenceRules?: string[];
  categoriesOff?: HintCategory[];
}

const matchPhrases = readyRules(phraseRules);
const profaneClass = classNames.indexOf('PROFANE');
const sellClasses = [classNames.indexOf('SELL'), classNames.indexOf('SCAM')];

/**
 * Says what a comment may be, and which words raised it. Reads the first 8,000 characters. An empty list means that
 * nothing was noticed, never that the comment is approved.
 */
export function readHints(text: string, options: HintOptions = {}): Hint[] {
  const normal = normalise(text);
  const words = splitWords(normal.text, normal.cased);
  const findings: Finding[] = [];
  const isAdvert = countAdvertWords(words) >= 2;
  const entities = findEntities(normal.text, normal.cased, isAdvert);
  findings.push(...entityHints(entities));
  for (const word of [...words, ...joinSpacedLetters(normal.text)]) {
    if (classesOf(word.text).includes(profaneClass) && !isFanOf(word, words)) {
      findings.push({ category: 'profanity', rule: 'lexicon:profanity', spans: [word], strength: 'clear' });
    }
  }
  findings.push(...findHiddenProfanity(normal.text));
  for (const hit of matchPhrases(words)) {
    const spans = hit.words.flatMap((at) => words[at] ?? []);
    findings.push({ category: hit.rule.category, rule: `phrase:${hit.rule.id}`, spans, strength: 'clear' });
  }
  return mergeFindings(findings, options, (span) => toOriginal(normal, span.from, span.to));
}

function countAdvertWords(words: readonly Word[]): number {
  let count = 0;
  for (const word of words) if (classesOf(word.text).some((number) => sellClasses.includes(number))) count += 1;
  return count;
}

/** "Ett stort fan av" is an admirer. */
function isFanOf(word: Word, words: readonly Word[]): boolean {
  if (word.text !== 'fan') return false;
  const at = words.indexOf(word);
  const before = words[at - 1]?.text ?? '';
  const after = words[at + 1]?.text ?? '';
  return (
    /^(?:ett|stort|största|trogna?|trogen|inbitet|hängivet|riktigt|sann|nytt|äkta)$/.test(before) ||
    (after === 'av' && before !== 'som')
  );
}
