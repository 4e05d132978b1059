import type { Hint, HintOptions } from '../shared/hint.ts';
import { addedWordFindings } from './added-words.ts';
import { entityFindings } from './entity-findings.ts';
import { lexiconFindings } from './lexicon-findings.ts';
import { readyRules } from './match-phrases.ts';
import { type Finding, mergeFindings } from './merge-findings.ts';
import { modelFindings } from './model/model-findings.ts';
import { toOriginal } from './normalise.ts';
import { phraseRules } from './phrase-rules.ts';
import { type ReadComment, readComment } from './read-comment.ts';

const matchPhrases = readyRules(phraseRules);

/**
 * Says what a comment may be, and which words raised it: at most one hint a category. Reads the first 8,000 characters.
 * An empty list means that nothing was noticed, never that the comment is approved.
 */
export function readHints(text: string, options: HintOptions = {}): Hint[] {
  const comment = readComment(text);
  return merge(comment, [...ruleFindings(comment, options), ...modelFindings(comment)], options);
}

/** The same without the model: what training chooses its thresholds beside. */
export function readRuleHints(text: string, options: HintOptions = {}): Hint[] {
  const comment = readComment(text);
  return merge(comment, ruleFindings(comment, options), options);
}

function ruleFindings(comment: ReadComment, options: HintOptions): Finding[] {
  return [
    ...entityFindings(comment.entities),
    ...lexiconFindings(comment),
    ...matchPhrases(comment.words).map(
      ({ rule, words }): Finding => ({
        category: rule.category,
        rule: `phrase:${rule.id}`,
        spans: words.flatMap((at) => comment.words[at] ?? []),
        strength: 'clear',
      }),
    ),
    ...addedWordFindings(comment.words, options.addWords ?? []),
  ];
}

function merge(comment: ReadComment, findings: readonly Finding[], options: HintOptions): Hint[] {
  return mergeFindings(findings, options, ({ from, to }) => toOriginal(comment.normal, from, to));
}
