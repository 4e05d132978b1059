import type { JournalDatabase } from '../../journal/open-journal.ts';
import type { ReceiptRow } from './handover-data.ts';

/** Every package that was handed over, the newest first, with the case number that came back. */
export async function listReceipts(db: JournalDatabase): Promise<(ReceiptRow & { numbers: string[] })[]> {
  const entries = await db.getAllFromIndex('entries', 'type', 'handed-over');
  const rows = await Promise.all(
    entries.map(async ({ at, pub }) => {
      const numbers = Array.isArray(pub.items) ? pub.items.filter((one) => typeof one === 'string') : [];
      const first = numbers[0] === undefined ? undefined : await db.get('items', numbers[0]);
      return {
        package: typeof pub.package === 'string' ? pub.package : '',
        at: new Date(at),
        items: numbers.length,
        numbers,
        caseNumber: first?.receipt?.caseNumber,
        enteredAt: first?.receipt && new Date(first.receipt.at),
        draft: '',
      };
    }),
  );
  return rows.reverse();
}
