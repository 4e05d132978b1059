import type { Item, PictureFacts } from '../../shared/item.ts';
import type { JournalLine } from '../../shared/journal-entry.ts';
import { knownAtOf } from '../../shared/known-at-of.ts';
import type { Policy } from '../../shared/policy.ts';
import { describeRow } from './describe-row.ts';
import type { Ladder, Story, StoryEntry } from './journal-data.ts';
import { sayEntry } from './say-entry.ts';
import { weededCard } from './search-items.ts';

/**
 * One item with all that was written about it. Pure.
 * @param policy the one in force, for the words of its codes
 * @param urlOf gives the `blob:` address of a picture; undefined where its bytes are gone
 */
export function describeStory(
  item: Item,
  lines: readonly JournalLine[],
  urlOf: (picture: PictureFacts) => string | undefined,
  ladder: Ladder | undefined,
  policy: Policy | undefined,
): Story {
  return {
    row: describeRow(item),
    author: item.comment.author,
    text: item.comment.text,
    link: item.comment.permalink,
    posted: item.comment.postedAt,
    knownAt: new Date(knownAtOf(item)),
    ground: item.ground,
    pictures: item.pictures
      .filter(({ role }) => role !== 'frame')
      .concat(item.pictures.filter(({ role }) => role === 'frame'))
      .flatMap((picture) => {
        const url = urlOf(picture);
        return url ? [{ ...picture, url }] : [];
      }),
    arePicturesGone: lines.some(
      ({ entry, payload }) => entry.type === 'evidence-saved' && entry.pub.pictures !== 0 && !payload,
    ),
    entries: describeEntries(lines, policy),
    ladder,
    direction: item.comment.own ? 'drawn-up' : 'incoming',
    holds: item.holds ?? [],
    isFixed: false,
  };
}

/** What is left of a weeded item: its number, and that something was written, when and of which kind. Pure. */
export function describeWeeded(number: string, lines: readonly JournalLine[], policy: Policy | undefined): Story {
  const weeding = lines.findLast(({ entry }) => entry.type === 'weeded')?.entry;
  const at = lines[0]?.entry.at ?? '';
  const { row } = weededCard(number, at, String(weeding?.pub.decision ?? ''));
  return { row, pictures: [], entries: describeEntries(lines, policy), holds: [], isFixed: true };
}

/** Entries as lines to read, the newest first. Pure. */
export function describeEntries(lines: readonly JournalLine[], policy: Policy | undefined): StoryEntry[] {
  const corrections = new Map(
    lines.flatMap(({ entry }) =>
      entry.type === 'corrected' && typeof entry.pub.corrects === 'number' ? [[entry.pub.corrects, entry.seq]] : [],
    ),
  );
  return lines.toReversed().map((line) => ({
    seq: line.entry.seq,
    at: new Date(line.entry.at),
    type: line.entry.type,
    detail: sayEntry(line, policy),
    correctedBy: corrections.get(line.entry.seq),
    corrects: typeof line.entry.pub.corrects === 'number' ? line.entry.pub.corrects : undefined,
  }));
}
