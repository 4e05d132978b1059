import { type Entity, findEntities } from './find-entities.ts';
import { classNumbers, type KnownWord, knowWords } from './know-word.ts';
import { type NormalText, normalise } from './normalise.ts';
import { splitWords } from './split-words.ts';

/** A comment taken apart: what rules and model look at. */
export interface ReadComment {
  normal: NormalText;
  words: KnownWord[];
  entities: Entity[];
}

const advertClasses = classNumbers('SELL SCAM');
const offerClasses = classNumbers('SELL SCAM LURE PORN CONTRABAND');

const price = /\d ?(?:kr|kronor|:-|,-|öre|i timmen|per timme|kr\/h)(?!\p{L})/u;

/** Takes a comment apart into normal text, words with their classes, and entities. */
export function readComment(text: string): ReadComment {
  const normal = normalise(text);
  const words = knowWords(splitWords(normal.text, normal.cased));
  const prices = price.test(normal.text) ? 1 : 0;
  const isAdvert = countOf(advertClasses, words) + prices >= 2;
  const advert = isAdvert ? 'sure' : countOf(offerClasses, words) + prices >= 1 ? 'perhaps' : 'none';
  return { normal, words, entities: findEntities(normal.text, normal.cased, advert) };
}

function countOf(classes: ReadonlySet<number>, words: readonly KnownWord[]): number {
  let count = 0;
  for (const word of words) if (word.classes.some((number) => classes.has(number))) count += 1;
  return count;
}
