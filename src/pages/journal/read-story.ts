import type { JournalDatabase } from '../../journal/open-journal.ts';
import { readItemStory, readPicture } from '../../journal/read-journal.ts';
import { sha256Hex } from '../../shared/digest.ts';
import type { Policy } from '../../shared/policy.ts';
import { describeStory, describeWeeded } from './describe-story.ts';
import type { Examined } from './examine.ts';
import type { Story } from './journal-data.ts';

export interface OpenStory {
  story: Story;
  /** Gives the memory of the pictures back. */
  release(): void;
}

/**
 * Reads one item with its pictures, each compared with its digest; of a weeded one what is left. Returns undefined where
 * there is no such item.
 */
export async function readStory(
  db: JournalDatabase,
  number: string,
  examined: Examined | undefined,
  isTheirs: boolean,
  policy: Policy | undefined,
): Promise<OpenStory | undefined> {
  const [item, lines] = await Promise.all([db.get('items', number), readItemStory(db, number)]);
  if (!item)
    return lines.length > 0 ? { story: describeWeeded(number, lines, policy), release: () => undefined } : undefined;
  const urls = new Map<string, string>();
  let like = 0;
  for (const { sha256, mime } of item.pictures) {
    const bytes = await readPicture(db, sha256);
    if (!bytes) continue;
    if ((await sha256Hex(bytes)) === sha256) like += 1;
    urls.set(sha256, URL.createObjectURL(new Blob([bytes as BlobPart], { type: mime })));
  }
  const ladder = examined && {
    ...examined.ladder,
    files: { like, of: item.pictures.length },
    anchored: item.receipt && { at: new Date(item.receipt.at), caseNumber: item.receipt.caseNumber },
  };
  return {
    story: { ...describeStory(item, lines, ({ sha256 }) => urls.get(sha256), ladder, policy), isFixed: isTheirs },
    release() {
      for (const url of urls.values()) URL.revokeObjectURL(url);
    },
  };
}
