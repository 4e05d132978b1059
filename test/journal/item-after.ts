import { foldItem } from '../../src/journal/fold-item.ts';
import type { EntryType, JournalLine, JsonObject } from '../../src/shared/journal-entry.ts';
import { sampleComment } from './sample-story.ts';

/** An entry as a test writes it down: its type, what is public of it, its payload. */
export type Draft = [EntryType, JsonObject, JsonObject?];

/** The lines of an item with these entries, a minute apart. */
export function linesOf(comment: object, ...drafts: Draft[]): JournalLine[] {
  const opened: Draft = [
    'item-opened',
    {},
    { comment: JSON.parse(JSON.stringify(comment)), channel: 'x', platform: 'facebook' },
  ];
  return [opened, ...drafts].map(([type, pub, payload], seq): JournalLine => {
    const at = `2026-11-20T08:0${seq}:00.000Z`;
    const entry = { v: 1 as const, seq, prev: '0'.repeat(64), at, type, item: '2026-0001', pub, hash: '0'.repeat(64) };
    return payload ? { entry, salt: '0'.repeat(64), payload } : { entry };
  });
}

/** The item of the sample comment after these entries. */
export const itemAfter = (...drafts: Draft[]) => foldItem(linesOf(sampleComment, ...drafts));
