import * as v from 'valibot';
import type { WorkFile } from '../shared/work-file.ts';
import { comment, instant, itemNumber, text as words } from './ask-parts.ts';

const workFileSchema = v.object({
  kind: v.literal('modereringsjournalen-arbete'),
  v: v.literal(1),
  municipality: words(200),
  from: words(200),
  to: words(200),
  at: instant,
  items: v.pipe(
    v.array(
      v.object({
        number: itemNumber,
        comment,
        channel: words(200),
        platform: v.picklist(['facebook', 'instagram']),
        ground: v.optional(v.object({ id: words(100), no: words(20), text: words(2_000) })),
        waiting: v.optional(v.object({ to: words(500), remind: v.optional(instant) })),
        hasEvidence: v.boolean(),
        firstSeen: v.optional(v.object({ at: instant, from: v.optional(instant), to: v.optional(instant) })),
        unit: v.optional(words(200)),
      }),
    ),
    v.maxLength(2_000),
  ),
});

/** Reads a file of handed-over work; undefined where it is anything else. A file is hostile until it has been checked. */
export function readWorkFile(text: string): WorkFile | undefined {
  try {
    const result = v.safeParse(workFileSchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
