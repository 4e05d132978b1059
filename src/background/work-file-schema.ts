import * as v from 'valibot';
import type { WorkFile } from '../shared/work-file.ts';
import { comment, instant, itemNumber, text } from './ask-parts.ts';

const workFileSchema = v.object({
  kind: v.literal('modereringsjournalen-arbete'),
  v: v.literal(1),
  municipality: text(200),
  from: text(200),
  to: text(200),
  at: instant,
  items: v.pipe(
    v.array(
      v.object({
        number: itemNumber,
        comment,
        channel: text(200),
        platform: v.picklist(['facebook', 'instagram']),
        ground: v.optional(v.object({ id: text(100), no: text(20), text: text(2_000) })),
        waiting: v.optional(v.object({ to: text(500), remind: v.optional(instant) })),
        hasEvidence: v.boolean(),
        firstSeen: v.optional(v.object({ at: instant, from: v.optional(instant), to: v.optional(instant) })),
        unit: v.optional(text(200)),
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
