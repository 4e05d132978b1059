import { earlierTexts } from '../../handover/earlier-texts.ts';
import { weededIn } from '../../journal/check-story.ts';
import type { Item } from '../../shared/item.ts';
import type { JournalLine } from '../../shared/journal-entry.ts';
import { knownAtOf } from '../../shared/known-at-of.ts';
import type { Policy } from '../../shared/policy.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { describeRow } from './describe-row.ts';
import { kindOf, sayEntry } from './say-entry.ts';
import { weededCard } from './search-items.ts';
import type { Ladder, Story, StoryEntry, StoryPicture } from './story-data.ts';

/**
 * One item with all that was written about it. Pure.
 * @param pictures those of the item, as they were found
 * @param policy the one in force, for the words of its codes
 */
export function describeStory(
  item: Item,
  lines: readonly JournalLine[],
  pictures: readonly StoryPicture[],
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
    pictures: pictures.toSorted((a, b) => Number(a.role === 'frame') - Number(b.role === 'frame')),
    whyBare: whyBare(lines),
    entries: withEarlierTexts(describeEntries(lines, policy), lines),
    ladder,
    direction: item.comment.own ? 'drawn-up' : 'incoming',
    holds: item.holds ?? [],
    isFixed: false,
  };
}

/** Why there is no picture: it was weeded, what was saved is gone without that, or it was text alone. */
function whyBare(lines: readonly JournalLine[]): Story['whyBare'] {
  const saved = lines.filter(({ entry }) => entry.type === 'evidence-saved');
  const gone = saved.filter(({ entry, payload }) => entry.commit !== undefined && !payload);
  const weeded = weededIn(lines);
  if (gone.some(({ entry }) => !weeded.has(entry.seq))) return 'lost';
  if (gone.some(({ entry }) => entry.pub.pictures !== 0)) return 'weeded';
  return saved.length > 0 ? 'text' : 'unsaved';
}

/** What is left of a weeded item: its number, and that something was written, when and of which kind. Pure. */
export function describeWeeded(number: string, lines: readonly JournalLine[], policy: Policy | undefined): Story {
  const weeding = lines.findLast(({ entry }) => entry.type === 'weeded')?.entry;
  const at = lines[0]?.entry.at ?? '';
  const { row } = weededCard(number, at, String(weeding?.pub.decision ?? ''));
  return { row, pictures: [], entries: describeEntries(lines, policy), holds: [], isFixed: true };
}

/** An item that cannot be read any longer, and that no weeding took: what is left of it. Pure. */
export function describeLost(number: string, lines: readonly JournalLine[], policy: Policy | undefined): Story {
  const { row, ...story } = describeWeeded(number, lines, policy);
  return { ...story, row: { ...row, state: 'lost', weededUnder: undefined } };
}

/** Says beside the last entry that has it each text that the comment had before the one that stands above. */
function withEarlierTexts(entries: StoryEntry[], lines: readonly JournalLine[]): StoryEntry[] {
  const texts = earlierTexts(lines);
  return entries.map((entry) => {
    const saved = texts.get(entry.seq);
    if (!saved) return entry;
    const { text, is, isNow } = saved;
    const said = isNow ? sayJournal('detail.isTranslation') : sayJournal(`detail.${is}Then`, { text });
    return { ...entry, detail: entry.detail ? `${entry.detail}. ${said}` : said };
  });
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
    kind: kindOf(line.entry),
    detail: sayEntry(line, policy),
    correctedBy: corrections.get(line.entry.seq),
    corrects: typeof line.entry.pub.corrects === 'number' ? line.entry.pub.corrects : undefined,
  }));
}
