import type { JournalLine } from '../shared/journal-entry.ts';
import { commitOfText, hashOfText } from './hash-entry.ts';
import { type ReadLine, readStored } from './read-line.ts';

/** True where the entry is as its own digest says. */
export const isAsHashed = ({ line, entryText }: ReadLine): boolean => hashOfText(entryText) === line.entry.hash;

/** True where the payload is the one that the entry commits to, or is not there. */
export function isAsCommitted({ line: { entry, salt }, payloadText }: ReadLine): boolean {
  if (payloadText === undefined || salt === undefined) return true;
  return commitOfText(salt, entry.seq, payloadText) === entry.commit;
}

/** Says of an entry that it is changed, in Swedish. */
export const sayChanged = (seq: number): string => `Post ${seq} är ändrad: den stämmer inte med sin kontrollsumma.`;
export const sayContentChanged = (seq: number): string => `Innehållet i post ${seq} är ändrat efter att det sparades.`;
export const sayContentGone = (seq: number): string =>
  `Innehållet i post ${seq} är borta utan att någon gallring är journalförd.`;

/** The places of the entries whose content a weeding of this story took. */
export function weededIn(story: readonly JournalLine[]): Set<unknown> {
  return new Set(
    story.flatMap(({ entry }) => (entry.type === 'weeded' && Array.isArray(entry.pub.seqs) ? entry.pub.seqs : [])),
  );
}

/**
 * The first of an item's own lines that is not as it was written, with why in Swedish; `undefined` where all are. Whether
 * the chain between them holds, and whether one is missing, only a reading of the whole journal says.
 */
export function checkStory(story: readonly JournalLine[]): { seq: number; why: string } | undefined {
  const weeded = weededIn(story);
  for (const line of story) {
    const { seq, item, commit } = line.entry;
    const read = readStored(line);
    if ('fault' in read) return { seq, why: `Post ${seq}: ${read.fault}.` };
    if (!isAsHashed(read)) return { seq, why: sayChanged(seq) };
    if (!isAsCommitted(read)) return { seq, why: sayContentChanged(seq) };
    // What is about several items may have gone with another, whose weeding is no part of this story.
    const isLost = commit !== undefined && !line.payload && item !== undefined && !line.withheld && !weeded.has(seq);
    if (isLost) return { seq, why: sayContentGone(seq) };
  }
  return undefined;
}
