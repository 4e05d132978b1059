import type { JournalDatabase } from '../journal/open-journal.ts';
import type { Item } from '../shared/item.ts';
import type { Ask } from '../shared/messages.ts';
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
  const item = await recordEntry(db, {
    type: 'item-opened',
    pub: { platform, kind: comment.kind },
    payload: { comment, channel, platform, facts },
  });
  await db.delete('waiting', comment.id);
  return item;
}
