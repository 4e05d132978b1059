import type { Item } from '../shared/item.ts';
import { forgetLast } from './append-entry.ts';
import { appendStores, foldAnew } from './append-in.ts';
import { weededIn } from './check-story.ts';
import { foldItem } from './fold-item.ts';
import { canonicalText } from './hash-entry.ts';
import type { JournalDatabase } from './open-journal.ts';
import { storyIn } from './read-journal.ts';
import { toJson } from './to-json.ts';
import { writeStrictly } from './write-strictly.ts';

/** How many items are looked at in one transaction. */
const batch = 100;

const textOf = (item: Item | undefined) => item && canonicalText(toJson(item));

/** The running numbers of all items that entries or rows speak of. */
async function allNumbers(db: JournalDatabase): Promise<string[]> {
  const numbers = new Set(await db.getAllKeys('items'));
  let cursor = await db.transaction('lines').store.index('item').openKeyCursor(null, 'nextunique');
  for (; cursor; cursor = await cursor.continue()) numbers.add(String(cursor.key));
  return [...numbers];
}

/**
 * Which of these items have a row in the list that is not what their entries say: the rows are worked out from the entries,
 * and no digest covers them. An update of the extension may work them out otherwise, and somebody may have changed them.
 */
async function findWrongRows(db: JournalDatabase, numbers: string[]): Promise<string[]> {
  const transaction = db.transaction(['lines', 'items']);
  const looks = numbers.map(async (number) => {
    const [row, story] = await Promise.all([
      transaction.objectStore('items').get(number),
      storyIn(transaction.objectStore('lines'), number),
    ]);
    const folded = foldItem(story);
    // What somebody took away without weeding it is not to vanish from the list too.
    const isLost = !folded && story[0] && !weededIn(story).has(story[0].entry.seq);
    return isLost || textOf(row) === textOf(folded) ? [] : [number];
  });
  return (await Promise.all(looks)).flat();
}

interface MendOptions {
  /** Only items that come after this one. */
  after?: string | undefined;
  /** Called now and then with the last item that is done; waited for. */
  onDone?: (upTo: string) => Promise<void>;
}

/**
 * Works the rows that are wrong out anew from the entries, some at a time. The journal itself is not touched. Throws
 * `JournalError`, and leaves what was done until then.
 * @returns the items whose rows were wrong
 */
export async function mendRows(db: JournalDatabase, { after = '', onDone }: MendOptions = {}): Promise<string[]> {
  const numbers = (await allNumbers(db)).filter((number) => number > after).sort();
  const mended: string[] = [];
  for (let from = 0; from < numbers.length; from += batch) {
    const part = numbers.slice(from, from + batch);
    const wrong = await findWrongRows(db, part);
    if (wrong.length > 0) {
      forgetLast(db);
      await writeStrictly(db, appendStores, async (transaction) => {
        for (const number of wrong) await foldAnew(transaction, number);
      });
    }
    mended.push(...wrong);
    await onDone?.(part.at(-1) ?? '');
  }
  return mended;
}
