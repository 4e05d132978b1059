import * as v from 'valibot';
import { hintCategories } from '../shared/hint.ts';
import { isOwnWord } from '../shared/is-own-word.ts';

const ownWord = v.pipe(v.string(), v.check(isOwnWord));
const category = v.picklist(hintCategories);

/** What a municipality's changes of the hints must look like, in its settings, from IT and in a file. */
export const hintOptionsSchema = v.object({
  addWords: v.optional(
    v.pipe(
      v.array(v.object({ category, words: v.pipe(v.array(ownWord), v.maxLength(500)) })),
      v.maxLength(hintCategories.length),
    ),
  ),
  silenceRules: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(200))),
  categoriesOff: v.optional(v.array(category)),
});
