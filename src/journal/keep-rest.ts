import type { JournalLine } from '../shared/journal-entry.ts';
import type { EntryDraft } from './entry-draft.ts';
import { picturesIn } from './verify-pictures.ts';

/**
 * What an entry says beside its pictures, as a note to be written when its payload goes with them: the text as it was then, who
 * saved it, what the page said. `undefined` where it speaks of no pictures or belongs to no item.
 * @param isShut true where the pictures may not count as saved evidence any longer, and the gate shuts
 */
export function restOf({ entry, payload }: JournalLine, isShut = false): EntryDraft | undefined {
  if (!payload || entry.item === undefined || picturesIn(payload).length === 0) return undefined;
  const { pictures: _, ...rest } = payload;
  return {
    type: 'note-added',
    item: entry.item,
    pub: { kept: entry.seq, ...(isShut ? { isShut } : {}) },
    payload: rest,
  };
}

/** True for a note that says what an entry said whose pictures are gone. */
export const isKept = ({ entry }: JournalLine): boolean =>
  entry.type === 'note-added' && typeof entry.pub.kept === 'number';

/** A story where each entry whose pictures are gone says again what it said beside them. Nothing else in it changes. */
export function withKept(story: JournalLine[]): JournalLine[] {
  const kept = new Map(story.filter(isKept).map((line) => [line.entry.pub.kept, line]));
  if (kept.size === 0) return story;
  return story.map((line) => {
    const rest = line.payload ? undefined : kept.get(line.entry.seq);
    if (!rest?.payload) return line;
    const isShut = rest.entry.pub.isShut === true;
    return { ...line, payload: { ...rest.payload, pictures: [], ...(isShut ? { isShut } : {}) } };
  });
}
