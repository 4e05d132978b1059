import { earliestSeen, firstSeenOf } from '../deadlines/first-seen.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import type { ItemOpened } from '../journal/payloads.ts';
import { readNamed } from '../journal/read-named.ts';
import type { Item } from '../shared/item.ts';
import type { Ask } from '../shared/messages.ts';
import { postKey } from '../shared/post-key.ts';
import { firstSeenOfWaiting } from './first-seen-of-waiting.ts';
import { findItemOf, recordEntry } from './record-entry.ts';

type AboutComment = Pick<Ask<'choose-ground'>, 'comment' | 'channel' | 'facts'>;

/** Comments whose item is being looked for or opened: the last who asked. */
const asked = new Map<string, Promise<unknown>>();

/**
 * The item of a comment; a new one is opened where there is none, or only one that is closed. Who asks while somebody else
 * does, such as the second half of a double click, waits and gets the same.
 */
export async function openedItem(db: JournalDatabase, about: AboutComment): Promise<Item> {
  const { id } = about.comment;
  const before = asked.get(id);
  const turn = (async () => {
    await before?.catch(() => undefined);
    return findOrOpen(db, about);
  })();
  asked.set(id, turn);
  try {
    return await turn;
  } finally {
    if (asked.get(id) === turn) asked.delete(id);
  }
}

async function findOrOpen(db: JournalDatabase, { comment, channel, facts }: AboutComment): Promise<Item> {
  const known = await findItemOf(db, comment.id);
  if (known && !known.closed) return known;
  const platform = facts.site === 'instagram' ? 'instagram' : 'facebook';
  return openItem(db, { comment, channel, platform, facts });
}

/**
 * Opens an item and forgets that its comment waited. How it was seen first goes along, for a clock may count from there: when
 * it waited, when there was an item of it before, and as the one saw it who handed over the work. The unit that looks after
 * its post looks after it too (TIB-23).
 */
export async function openItem(db: JournalDatabase, opened: ItemOpened): Promise<Item> {
  const { comment, platform } = opened;
  const [known, waiting] = await Promise.all([findItemOf(db, comment.id), db.get('waiting', comment.id)]);
  const seen = [opened.firstSeen, known && firstSeenOf(known), waiting && firstSeenOfWaiting(waiting)];
  const firstSeen = earliestSeen(seen.filter((one) => one !== undefined));
  const unit = opened.unit ?? known?.unit?.name ?? (await readNamed(db)).units.get(postKey(comment.postUrl) ?? '');
  const item = await recordEntry(db, {
    type: 'item-opened',
    pub: { platform, kind: comment.kind },
    payload: { ...opened, ...(firstSeen ? { firstSeen } : {}), ...(unit ? { unit } : {}) },
  });
  await db.delete('waiting', comment.id);
  return item;
}
