import type { JournalDatabase } from '../../journal/open-journal.ts';
import { readEntry, readLinesOf } from '../../journal/read-journal.ts';
import type { JournalLine } from '../../shared/journal-entry.ts';
import type { WeedingDone } from '../../shared/weeding.ts';

/** A weeding as the list of earlier ones tells it. */
export interface EarlierWeeding {
  /** The place of its entry in the chain. */
  seq: number;
  at: Date;
  decision: string;
  /** How many items. */
  items: number;
  isPictures: boolean;
}

const most = 50;

function listOf<T>(value: unknown, isOne: (part: unknown) => part is T): T[] {
  return Array.isArray(value) ? value.filter(isOne) : [];
}
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** The weedings that the journal tells of, the newest first, and no more than there is a use for. */
export async function readWeedings(db: JournalDatabase): Promise<EarlierWeeding[]> {
  const lines = await readLinesOf(db, 'weeded');
  return lines
    .toReversed()
    .slice(0, most)
    .map(({ entry: { seq, at, pub } }) => ({
      seq,
      at: new Date(at),
      decision: String(pub.decision ?? ''),
      items: listOf(pub.items, isText).length,
      isPictures: pub.only === 'pictures',
    }));
}

/** How many entries of each type, and how many pictures where the entry tells. */
async function countOf(db: JournalDatabase, { entry: { pub } }: JournalLine): Promise<Record<string, number>> {
  const counts: Record<string, number> = isNumber(pub.pictures) ? { pictures: pub.pictures } : {};
  for (const seq of listOf(pub.seqs, isNumber)) {
    const type = (await readEntry(db, seq))?.type;
    if (type) counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}

/** What the protocol of a weeding says, out of its entry: the same whenever it is made. Undefined where there is none. */
export async function readWeeding(db: JournalDatabase, seq: number): Promise<WeedingDone | undefined> {
  const line = await db.get('lines', seq);
  if (line?.entry.type !== 'weeded') return undefined;
  const { at, pub } = line.entry;
  // Who and by which rule goes with the last of the items, as all that is said of them.
  const said = (value: unknown) => (isText(value) ? value : '–');
  return {
    ...(pub.only === 'pictures' ? { only: pub.only } : {}),
    decision: said(pub.decision),
    rule: said(line.payload?.rule),
    by: said(line.payload?.by),
    at,
    counts: await countOf(db, line),
    items: listOf(pub.items, isText),
    seqs: listOf(pub.seqs, isNumber),
    list: said(pub.list),
    seq,
  };
}
