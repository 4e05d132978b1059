import * as v from 'valibot';
import { wayIds } from '../shared/way-sheet.ts';
import { answers, channelName, comment, itemNumber, text } from './ask-parts.ts';
import { factsSchema } from './ask-schemas.ts';

const way = {
  way: v.picklist(wayIds),
  comment: v.optional(comment),
  channel: v.optional(channelName),
  facts: factsSchema,
};

/** What a page's asks about the ways must look like. */
export const waySchemas = {
  'open-way': v.object(way),
  'finish-way': v.object({ ...way, answers }),
  'check-text': v.object({ text: text(20_000) }),
  'read-item': v.object({ number: itemNumber }),
};
