import type { JournalDatabase } from '../../journal/open-journal.ts';
import { readEntriesOf, readLinesOf } from '../../journal/read-journal.ts';
import type { CaseKind } from '../../shared/item.ts';
import type { Entry, JournalLine } from '../../shared/journal-entry.ts';
import type { DeliveryWay, ReceiptRow } from './handover-data.ts';

/** A case number that came back for one item of a package; empty where it has been weeded. */
interface Given {
  caseNumber: string;
  caseKind?: CaseKind | undefined;
  at: Date;
}

/** A package with its items, as the page works with it. */
export type ReceiptOf = ReceiptRow & { numbers: string[]; given: Map<string, Given> };

const ways: readonly unknown[] = ['file', 'folder', 'email'] satisfies DeliveryWay[];

const itemsOf = ({ pub }: Entry) =>
  Array.isArray(pub.items) ? pub.items.filter((one): one is string => typeof one === 'string') : [];

function readGiven({ entry, payload }: JournalLine): Given {
  const { caseNumber, caseKind } = payload ?? {};
  return {
    caseNumber: typeof caseNumber === 'string' ? caseNumber : '',
    caseKind: caseKind === 'new' || caseKind === 'existing' ? caseKind : undefined,
    at: new Date(entry.at),
  };
}

/** For each item the entries about it, in seq order. */
function byItem<T>(all: T[], entryOf: (one: T) => Entry): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    for (const number of itemsOf(entryOf(one))) found.set(number, [...(found.get(number) ?? []), one]);
  }
  return found;
}

/**
 * Every package that was handed over, the newest first, with the case numbers that came back for it. A number that names no
 * package is of the one that the registrar had then: an item that is handed over anew waits for its number again.
 * @param packages entries `handed-over`, and `receipts` lines `receipt-entered`, both in seq order
 */
export function foldReceipts(packages: Entry[], receipts: JournalLine[]): ReceiptOf[] {
  const received = byItem(receipts, ({ entry }) => entry);
  const handed = byItem(packages, (entry) => entry);
  const rows = packages.map((entry): ReceiptOf => {
    const { at, pub, seq } = entry;
    const numbers = itemsOf(entry);
    const given = new Map<string, Given>();
    for (const number of numbers) {
      const next = handed.get(number)?.find((one) => one.seq > seq)?.seq ?? Number.POSITIVE_INFINITY;
      const line = received
        .get(number)
        ?.findLast(({ entry: one }) =>
          typeof one.pub.package === 'string' ? one.pub.package === pub.package : one.seq > seq && one.seq < next,
        );
      if (line) given.set(number, readGiven(line));
    }
    const all = [...given.values()];
    const caseNumbers = [...new Set(all.map(({ caseNumber }) => caseNumber).filter(Boolean))].join(', ');
    const last = all.reduce<Given | undefined>(
      (newest, one) => (newest && newest.at >= one.at ? newest : one),
      undefined,
    );
    return {
      package: typeof pub.package === 'string' ? pub.package : '',
      at: new Date(at),
      items: numbers.length,
      numbers,
      given,
      how: ways.includes(pub.how) ? (pub.how as DeliveryWay) : undefined,
      ...(last && given.size === numbers.length
        ? { caseNumber: caseNumbers, caseKind: last.caseKind, enteredAt: last.at }
        : given.size > 0 && { some: { n: given.size, caseNumbers } }),
      draft: '',
      draftKind: 'new',
    };
  });
  return rows.reverse();
}

/** `foldReceipts` of the journal. */
export async function listReceipts(db: JournalDatabase): Promise<ReceiptOf[]> {
  return foldReceipts(await readEntriesOf(db, 'handed-over'), await readLinesOf(db, 'receipt-entered'));
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
