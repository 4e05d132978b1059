import { type Hint, type HintOptions, hintCategories } from '../shared/hint.ts';
import { addedWordFindings } from './added-words.ts';
import { entityFindings } from './entity-findings.ts';
import { isQuoted, lexiconFindings } from './lexicon-findings.ts';
import { readyRules } from './match-phrases.ts';
import { type Finding, mergeFindings } from './merge-findings.ts';
import { isArticle } from './model/limit-for.ts';
import { judgeComment, modelFindings } from './model/model-findings.ts';
import { toOriginal } from './normalise.ts';
import { phraseRules } from './phrases/phrase-rules.ts';
import { type ReadComment, readComment } from './read-comment.ts';

const matchPhrases = readyRules(phraseRules);

/**
 * Says what a comment may be, and which words raised it: at most one hint a category. Reads the first 8,000 characters.
 * An empty list means that nothing was noticed, never that the comment is approved.
 */
export function readHints(text: string, options: HintOptions = {}): Hint[] {
  const comment = readComment(text);
  const judged = judgeComment(comment);
  const ruled = ruleFindings(comment, options).filter((finding) => !isDoubted(finding, comment, judged.chances));
  return merge(comment, [...ruled, ...modelFindings(comment, judged)], options);
}

/** The same by rules alone, given what a model thinks of the comment: what training chooses its thresholds beside. */
export function readRuleHints(text: string, chances: Float64Array): Hint[] {
  const comment = readComment(text);
  const ruled = ruleFindings(comment, {}).filter((finding) => !isDoubted(finding, comment, chances));
  return merge(comment, ruled, {});
}

/**
 * A phrase counts for nothing where the model finds its category unlikely, and in newspapers' prose where it does not find
 * it likelier than not: of such hints in the training text, by models that had not seen them, four of five were wrong. Not
 * where numbers stand, for they alone make the model doubt what is said beside them. Swearing, a municipality's own words
 * and entities always count, but for the number and the mailbox of somebody who sells something: those were put there to be
 * used. Ways to ask count too: they are right in nearly all of the training text.
 */
function isDoubted({ category, rule }: Finding, comment: ReadComment, chances: Float64Array): boolean {
  if (rule === 'entity:phone' || rule === 'entity:mail') return saysMore(comment) && isAdvert(chances);
  if (!rule.startsWith('phrase:') || category === 'question' || comment.entities.length > 0) return false;
  return (chances[hintCategories.indexOf(category)] ?? 0) < (isArticle(comment) ? 0.5 : 0.3);
}

/** So many words beside what was found it takes to say what is sold: whoever writes a number alone sells nothing. */
const fewest = 4;

function saysMore({ words, entities }: ReadComment): boolean {
  const isBeside = ({ from, to }: { from: number; to: number }) =>
    entities.every((entity) => to <= entity.from || from >= entity.to);
  return words.filter(isBeside).length >= fewest;
}

const advertAt = hintCategories.indexOf('advertising_spam');
const pornAt = hintCategories.indexOf('violence_porn');

function isAdvert(chances: Float64Array): boolean {
  return (chances[advertAt] ?? 0) >= 0.6 || (chances[pornAt] ?? 0) >= 0.6;
}

function ruleFindings(comment: ReadComment, options: HintOptions): Finding[] {
  return [
    ...entityFindings(comment.entities),
    ...lexiconFindings(comment),
    ...phraseFindings(comment),
    ...addedWordFindings(comment.words, options.addWords ?? []),
  ];
}

/** What phrase rules say, but for what somebody is quoted with. */
function phraseFindings({ normal, words }: ReadComment): Finding[] {
  return matchPhrases(words)
    .map(
      ({ rule, words: places }): Finding => ({
        category: rule.category,
        rule: `phrase:${rule.id}`,
        spans: places.flatMap((at) => words[at] ?? []),
        strength: 'clear',
      }),
    )
    .filter(({ spans }) => !spans.every((span) => isQuoted(normal.text, span)));
}

function merge(comment: ReadComment, findings: readonly Finding[], options: HintOptions): Hint[] {
  return mergeFindings(findings, options, ({ from, to }) => toOriginal(comment.normal, from, to));
}
