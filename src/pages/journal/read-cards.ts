import { itemNumber } from '../../journal/item-number.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import { readEntriesOf, readLinesOf } from '../../journal/read-journal.ts';
import type { Item } from '../../shared/item.ts';
import type { Entry } from '../../shared/journal-entry.ts';
import { newestFirst } from '../newest-first.ts';
import { type Card, cardOf, fold, weededCard } from './search-items.ts';

/** How many of the newest items are read before anything is shown, and how many at a time after that. */
const first = 60;
const batch = 500;

/**
 * Every item of the journal as a card, the newest first: what has been read so far, again and again until it is all of
 * it. `of` is how many there are, at first with those that are weeded. Nothing of it is written anywhere. Between two batches the page can answer.
 */
export async function* readCards(db: JournalDatabase): AsyncGenerator<{ cards: Card[]; of: number }> {
  const { newest, given } = await readNewest(db);
  const cards = newest.map((item) => cardOf(item));
  if (newest.length < given) yield { cards, of: given };
  // Not before the first rows are on the screen: these take longer the more there is.
  const [keys, notes] = await Promise.all([db.getAllKeys('items'), readNotes(db)]);
  const of = keys.length;
  for (const card of cards) card.words += fold(`\n${notes.get(card.row.number) ?? ''}`);
  const known = new Set(cards.map(({ row }) => row.number));
  const rest = newestFirst(
    keys.filter((number) => !known.has(number)),
    (number) => number,
  );
  for (let from = 0; from < rest.length; from += batch) {
    const transaction = db.transaction('items');
    const items = await Promise.all(rest.slice(from, from + batch).map((number) => transaction.store.get(number)));
    for (const item of items) if (item) cards.push(cardOf(item, notes.get(item.number)));
    if (from + batch < rest.length) yield { cards, of };
  }
  const gone = await readWeeded(db, new Set(keys));
  const all = gone.length > 0 ? newestFirst([...cards, ...gone], ({ row }) => row.number) : cards;
  yield { cards: all, of: of + gone.length };
}

/**
 * The newest items, the newest first, by the numbers that were given last, and how many numbers were ever given. Those that
 * are weeded are not there. Asking the browser to count would take longer the more there is.
 */
async function readNewest(db: JournalDatabase): Promise<{ newest: Item[]; given: number }> {
  const transaction = db.transaction(['head', 'items']);
  const heads = transaction.objectStore('head');
  const years = (await heads.getAllKeys()).flatMap((key) => /^items-(\d{4})$/.exec(key)?.[1] ?? []);
  const numbers: string[] = [];
  let given = 0;
  for (const year of years.sort().reverse()) {
    const row = await heads.get(`items-${year}`);
    const last = row && 'last' in row ? row.last : 0;
    given += last;
    for (let n = last; n > 0 && numbers.length < first; n--) numbers.push(itemNumber(Number(year), n));
  }
  const items = await Promise.all(numbers.map((number) => transaction.objectStore('items').get(number)));
  return { newest: items.filter((item) => item !== undefined), given };
}

/** What was written beside the items, in notes and corrections. */
async function readNotes(db: JournalDatabase): Promise<Map<string, string>> {
  const lines = (await Promise.all([readLinesOf(db, 'note-added'), readLinesOf(db, 'corrected')])).flat();
  const notes = new Map<string, string>();
  for (const { entry, payload } of lines) {
    const words = [payload?.text, payload?.is, payload?.reason].filter((word) => typeof word === 'string');
    if (entry.item) notes.set(entry.item, [notes.get(entry.item), ...words].filter(Boolean).join('\n'));
  }
  return notes;
}

/** The items that weedings took, each at the time when it was opened, which its first entry still says. */
async function readWeeded(db: JournalDatabase, left: ReadonlySet<string>): Promise<Card[]> {
  const gone = new Map<string, Entry>();
  for (const weeding of await readEntriesOf(db, 'weeded')) {
    const numbers = Array.isArray(weeding.pub.items) ? weeding.pub.items : [];
    for (const number of numbers) if (typeof number === 'string' && !left.has(number)) gone.set(number, weeding);
  }
  return Promise.all(
    [...gone].map(async ([number, weeding]) => {
      const opened = await db.getFromIndex('lines', 'item', number);
      return weededCard(number, opened?.entry.at ?? weeding.at, String(weeding.pub.decision ?? ''));
    }),
  );
}
