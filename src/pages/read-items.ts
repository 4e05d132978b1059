import type { JournalDatabase } from '../journal/open-journal.ts';
import type { Item } from '../shared/item.ts';

const batch = 500;

/** Every item, a few hundred in memory at a time; between two batches the page can answer. */
export async function* readItems(db: JournalDatabase): AsyncGenerator<Item> {
  for (let after: string | undefined; ; ) {
    const range: IDBKeyRange | undefined = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const items: Item[] = await db.getAll('items', range, batch);
    yield* items;
    after = items.at(-1)?.number;
    if (items.length < batch) return;
  }
}
