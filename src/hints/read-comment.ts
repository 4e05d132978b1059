import { type Entity, findEntities } from './find-entities.ts';
import { classNames, type KnownWord, knowWords } from './know-word.ts';
import { type NormalText, normalise } from './normalise.ts';
import { splitWords } from './split-words.ts';

/** A comment taken apart: what rules and model look at. */
export interface ReadComment {
  normal: NormalText;
  words: KnownWord[];
  entities: Entity[];
}

const advertClasses: ReadonlySet<number> = new Set([classNames.indexOf('SELL'), classNames.indexOf('SCAM')]);

const price = /\d ?(?:kr|kronor|:-|,-|öre|i timmen|per timme|kr\/h)(?!\p{L})/u;

/** Takes a comment apart into normal text, words with their classes, and entities. */
export function readComment(text: string): ReadComment {
  const normal = normalise(text);
  const words = knowWords(splitWords(normal.text, normal.cased));
  const isAdvert = countAdvertWords(words) + (price.test(normal.text) ? 1 : 0) >= 2;
  return { normal, words, entities: findEntities(normal.text, normal.cased, isAdvert) };
}

function countAdvertWords(words: readonly KnownWord[]): number {
  let count = 0;
  for (const word of words) if (word.classes.some((number) => advertClasses.has(number))) count += 1;
  return count;
}
