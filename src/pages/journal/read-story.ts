import { checkStory, weededIn } from '../../journal/check-story.ts';
import { foldItem } from '../../journal/fold-item.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import { readItemStory, readPicture } from '../../journal/read-journal.ts';
import { sha256Hex } from '../../shared/digest.ts';
import type { Item } from '../../shared/item.ts';
import type { JournalLine } from '../../shared/journal-entry.ts';
import type { Policy } from '../../shared/policy.ts';
import { describeLost, describeStory, describeWeeded } from './describe-story.ts';
import type { Examined } from './examine.ts';
import type { Ladder, Story, StoryPicture } from './story-data.ts';

export interface OpenStory {
  story: Story;
  /** Gives the memory of the pictures back. */
  release(): void;
}

/** The item's pictures, each compared with its digest. */
async function readPictures(db: JournalDatabase, { pictures }: Item): Promise<StoryPicture[]> {
  const read: StoryPicture[] = [];
  for (const picture of pictures) {
    const bytes = await readPicture(db, picture.sha256);
    const url = bytes && URL.createObjectURL(new Blob([bytes as BlobPart], { type: picture.mime }));
    const isChanged = bytes && (await sha256Hex(bytes)) !== picture.sha256;
    read.push({ ...picture, ...(url ? { url } : {}), ...(isChanged ? { isChanged } : {}) });
  }
  return read;
}

/** The ladder of one item: what was found of the whole chain, its own entries and pictures, and its receipt. */
function climb(
  { ladder }: Examined,
  { receipt }: Item,
  lines: readonly JournalLine[],
  pictures: readonly StoryPicture[],
): Ladder {
  const own = checkStory(lines);
  const like = pictures.filter(({ url, isChanged }) => url && !isChanged).length;
  const isChanged = own !== undefined || pictures.some(({ isChanged }) => isChanged);
  return {
    ...ladder,
    firstBroken: own ?? ladder.firstBroken,
    integrity: isChanged ? 'broken' : ladder.integrity,
    completeness: pictures.some(({ url }) => !url) ? 'broken' : ladder.completeness,
    files: { like, of: pictures.length },
    anchored: receipt && { at: new Date(receipt.at), caseNumber: receipt.caseNumber },
  };
}

/**
 * Reads one item out of its own entries, with its pictures; of a weeded one what is left. Returns undefined where there is no
 * such item.
 */
export async function readStory(
  db: JournalDatabase,
  number: string,
  examined: Examined | undefined,
  isTheirs: boolean,
  policy: Policy | undefined,
): Promise<OpenStory | undefined> {
  const lines = await readItemStory(db, number);
  if (lines.length === 0) return undefined;
  const item = foldItem(lines);
  if (!item) {
    const isWeeded = weededIn(lines).has(lines[0]?.entry.seq);
    const story = (isWeeded ? describeWeeded : describeLost)(number, lines, policy);
    return { story, release: () => undefined };
  }
  const pictures = await readPictures(db, item);
  const ladder = examined && climb(examined, item, lines, pictures);
  return {
    story: { ...describeStory(item, lines, pictures, ladder, policy), isFixed: isTheirs },
    release() {
      for (const { url } of pictures) if (url) URL.revokeObjectURL(url);
    },
  };
}
