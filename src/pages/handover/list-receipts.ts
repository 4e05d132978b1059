import type { JournalDatabase } from '../../journal/open-journal.ts';
import { readEntriesOf } from '../../journal/read-journal.ts';
import type { DeliveryWay, ReceiptRow } from './handover-data.ts';

/** A package with its items, as the page works with it. */
export type ReceiptOf = ReceiptRow & { numbers: string[] };

const ways: readonly unknown[] = ['file', 'folder', 'email'] satisfies DeliveryWay[];

/** Every package that was handed over, the newest first, with the case numbers that came back. */
export async function listReceipts(db: JournalDatabase): Promise<ReceiptOf[]> {
  const entries = await readEntriesOf(db, 'handed-over');
  const rows = await Promise.all(
    entries.map(async ({ at, pub }): Promise<ReceiptOf> => {
      const numbers = Array.isArray(pub.items) ? pub.items.filter((one) => typeof one === 'string') : [];
      const items = await Promise.all(numbers.map((number) => db.get('items', number)));
      const receipts = items.flatMap((item) => item?.receipt ?? []);
      const isWhole = receipts.length > 0 && receipts.length === items.length;
      const last = receipts.at(-1);
      return {
        package: typeof pub.package === 'string' ? pub.package : '',
        at: new Date(at),
        items: numbers.length,
        numbers,
        how: ways.includes(pub.how) ? (pub.how as DeliveryWay) : undefined,
        ...(isWhole && last
          ? {
              caseNumber: [...new Set(receipts.map(({ caseNumber }) => caseNumber))].join(', '),
              caseKind: last.caseKind,
              enteredAt: new Date(last.at),
            }
          : {}),
        draft: '',
        draftKind: 'new',
      };
    }),
  );
  return rows.reverse();
}

/** The items of each package by its name, and each item by its number: what a receipt can be about. */
export function knownToRegistrar(receipts: ReceiptOf[]): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const { package: name, numbers } of receipts) {
    known.set(name, numbers);
    for (const number of numbers) known.set(number, [number]);
  }
  return known;
}
