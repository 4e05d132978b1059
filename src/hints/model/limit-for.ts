import type { HintCategory } from '../../shared/hint.ts';
import { classNames, classNumbers } from '../know-word.ts';
import type { ReadComment } from '../read-comment.ts';
import { hasWordsAbout } from './about-words.ts';

const news = classNames.indexOf('NEWS');
const you = classNames.indexOf('YOU');
const notBreaches: ReadonlySet<HintCategory> = new Set(['question', 'complaint', 'case_reference']);

/** What is discussed and reported as well, in the same words: opinion is protected (RF 2:1). */
const mayBeOpinion: ReadonlySet<HintCategory> = new Set([
  'party_politics',
  'hate_harassment',
  'secrecy',
  'defamation_insult',
]);

/** Freedom of assembly and of demonstration (RF 2:1): who calls to one calls to no crime. */
const assembly = /^(?:protest|demonstr|manifest|namninsaml|strejk|fackeltåg)/;

const contempt = classNumbers('SLUR INSULT MILD PROFANE');
const hostility = classNumbers('SLUR INSULT MILD PROFANE OUT BEAST HOSTILE SEXIST GORE VIOL DEATH BODY YOU THEY');

/**
 * The probability from which the model hints at a category in this comment: its threshold, half the way from there to
 * certainty for a breach in a report, three quarters for an insult that is told of, said of an act or taken back, for a
 * call to resign, and for a threat beside a demonstration, more in newspapers' prose, and nearly all of it for hate there
 * and in a calm discussion; two fifths where a group is named and nothing hostile said; a fifth for a comment without the
 * words that the category is about, half where such a comment may be opinion.
 */
export function limitFor(category: HintCategory, threshold: number, comment: ReadComment): number {
  if (notBreaches.has(category)) return threshold;
  return threshold + (1 - threshold) * shareLeft(category, comment);
}

function shareLeft(category: HintCategory, comment: ReadComment): number {
  if (category === 'hate_harassment' && isArticle(comment)) return 0.98;
  if (category === 'hate_harassment' && isDiscussion(comment)) return 0.95;
  if (isArticle(comment)) return 0.6;
  if (isNewsReport(comment)) return 0.5;
  if (category === 'crime_incitement_threat' && comment.words.some(({ text }) => assembly.test(text))) return 0.75;
  if (category === 'defamation_insult' && (isToldOf(comment) || isOfAnAct(comment) || isTakenBack(comment)))
    return 0.75;
  if (hasWordsAbout(category, comment.words))
    return category === 'hate_harassment' && !has(hostility, comment) ? 0.4 : 0;
  if (category === 'defamation_insult' && isCallToResign(comment)) return 0.75;
  return mayBeOpinion.has(category) ? 0.5 : 0.2;
}

/** A report tells of crimes, parties and money in words that alone would say little: two such words and nobody addressed. */
function isNewsReport({ words }: ReadComment): boolean {
  const isOf = (number: number) => words.filter((word) => word.classes.includes(number)).length;
  return words.length >= 8 && isOf(news) >= 2 && isOf(you) === 0;
}

/** Whoever writes at length of groups of people, without a word of contempt, discusses: opinion is protected (RF 2:1). */
function isDiscussion(comment: ReadComment): boolean {
  return comment.words.length >= 20 && !has(contempt, comment);
}

function has(numbers: ReadonlySet<number>, { words }: ReadComment): boolean {
  return words.some((word) => word.classes.some((number) => numbers.has(number)));
}

/**
 * Newspapers' prose, quoted or written by somebody who argues as they do: long words, whole sentences, nobody addressed.
 * Of hateful comments that long one in twenty has words of such length, of newspapers' paragraphs more than half.
 */
export function isArticle({ words }: ReadComment): boolean {
  if (words.length < 15 || words.some((word) => word.classes.includes(you))) return false;
  let letters = 0;
  for (const { text } of words) letters += text.length;
  return letters >= 5.2 * words.length;
}

const actWords = /^(?:korka|dum|idiotisk|pucka|knäpp|vansinnig|gale|efterblive|inkompeten)t$/;

/** "Så korkat att lägga ner": what is said of an act is said of nobody. */
function isOfAnAct({ words }: ReadComment): boolean {
  return words.some(({ text }, at) => actWords.test(text) && /^(?:att|av|beslut)$/.test(words[at + 1]?.text ?? ''));
}

/** "Chefen borde ta sitt ansvar och gå": who is asked to resign, without a word of contempt, is not insulted. */
function isCallToResign(comment: ReadComment): boolean {
  return comment.words.some(({ text }) => /^(?:gå|avgå|avgår|avsättas)$/.test(text)) && !has(contempt, comment);
}

/** "Skämt åsido": who says that it was a joke has taken it back. */
function isTakenBack({ words }: ReadComment): boolean {
  return words.some(({ text }, at) => text === 'skämt' && words[at + 1]?.text === 'åsido');
}

/** "Hon blev kallad idiot": who tells what somebody was called does not say it. */
function isToldOf({ words }: ReadComment): boolean {
  return words.some(({ text }, at) => {
    const next = words[at + 1];
    return /^kalla[dst]/.test(text) && next?.classes.some((number) => contempt.has(number)) === true;
  });
}
