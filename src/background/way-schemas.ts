import * as v from 'valibot';
import { wayIds } from '../shared/way-sheet.ts';
import { comment, itemNumber } from './ask-parts.ts';
import { factsSchema } from './ask-schemas.ts';

const way = {
  way: v.picklist(wayIds),
  comment: v.optional(comment),
  channel: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  facts: factsSchema,
};

/** What a page's asks about the ways must look like. */
export const waySchemas = {
  'open-way': v.object(way),
  'finish-way': v.object({
    ...way,
    answers: v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(20_000))),
  }),
  'check-text': v.object({ text: v.pipe(v.string(), v.maxLength(20_000)) }),
  'read-item': v.object({ number: itemNumber }),
};
