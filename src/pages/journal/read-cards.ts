import type { JournalDatabase } from '../../journal/open-journal.ts';
import { readEntriesOf, readLinesOf } from '../../journal/read-journal.ts';
import { type Card, cardOf, fold, weededCard } from './search-items.ts';

/** How many of the newest items are read before anything is shown, and how many at a time after that. */
const first = 60;
const batch = 500;

/** What running numbers are ordered by, the newest last: "2026-10000" is newer than "2026-9999". */
function ageOf(number: string): number {
  const [year = 0, running = 0] = number.split('-').map(Number);
  return year * 1e9 + running;
}

/** The running numbers, the newest first. Each is taken apart once: a year has thousands. */
function newestFirst(numbers: readonly string[]): string[] {
  return numbers
    .map((number) => ({ number, age: ageOf(number) }))
    .sort((a, b) => b.age - a.age)
    .map(({ number }) => number);
}

/**
 * Every item of the journal as a card, the newest first: what has been read so far, again and again until it is all of
 * it. `of` is how many there are. Nothing of it is written anywhere. Between two batches the page can answer.
 */
export async function* readCards(db: JournalDatabase): AsyncGenerator<{ cards: Card[]; of: number }> {
  const numbers = newestFirst(await db.getAllKeys('items'));
  const of = numbers.length;
  const cards: Card[] = [];
  let notes = new Map<string, string>();
  for (let from = 0; from < of; ) {
    const some = numbers.slice(from, from + (from === 0 ? first : batch));
    from += some.length;
    const transaction = db.transaction('items');
    const items = await Promise.all(some.map((number) => transaction.store.get(number)));
    for (const item of items) if (item) cards.push(cardOf(item, notes.get(item.number)));
    if (from < of) yield { cards, of };
    if (from > first) continue;
    // Not before the first rows are on the screen.
    notes = await readNotes(db);
    for (const card of cards) card.words += fold(`\n${notes.get(card.row.number) ?? ''}`);
  }
  const gone = await readWeeded(db, new Set(numbers));
  if (gone.length > 0) {
    cards.push(...gone);
    cards.sort((a, b) => ageOf(b.row.number) - ageOf(a.row.number));
  }
  yield { cards, of: of + gone.length };
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
  const gone = (await readEntriesOf(db, 'weeded')).flatMap((weeding) => {
    const numbers = Array.isArray(weeding.pub.items) ? weeding.pub.items : [];
    return numbers.flatMap((number) => (typeof number === 'string' && !left.has(number) ? { number, weeding } : []));
  });
  return Promise.all(
    gone.map(async ({ number, weeding }) => {
      const opened = await db.getFromIndex('lines', 'item', number);
      return weededCard(number, opened?.entry.at ?? weeding.at, String(weeding.pub.decision ?? ''));
    }),
  );
}
