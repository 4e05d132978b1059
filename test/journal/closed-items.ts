import { appendEntry } from '../../src/journal/append-entry.ts';
import { type JournalDatabase, openJournal } from '../../src/journal/open-journal.ts';
import type { WeedingRule } from '../../src/journal/plan-weeding.ts';
import { signCheckpoint } from '../../src/journal/sign-checkpoint.ts';
import { writeStory } from './sample-story.ts';

/** Takes whatever is closed and handed over. */
export const rule: WeedingRule = { name: 'Vid inaktualitet', before: new Date('2100-01-01'), mustBeHandedOver: true };
export const decision = { reference: 'KS 2026/12 § 4', by: 'Alex Arkivsson' };
export const registrar = 'Registrator Ringblom';

/** Gives items to the registrar, who acknowledges them. */
export async function handOver(db: JournalDatabase, items: string[]): Promise<void> {
  const pub = { items, package: 'paket-1', sha256: 'a'.repeat(64), how: 'file' };
  await appendEntry(db, { type: 'handed-over', pub, payload: { to: registrar } });
  await appendEntry(db, { type: 'receipt-entered', pub: { items }, payload: { caseNumber: 'KS 2026/77' } });
}

let named = 0;
/** Two closed items about different comments and pictures, and a third that is open. */
export async function openWithItems() {
  const db = await openJournal(`weed-${named++}`);
  const first = await writeStory(db, 1);
  const second = await writeStory(db, 2, { id: '77', author: 'Kim Testlund', text: 'Hoppas ni brinner' });
  const third = await writeStory(db, 3, { id: '78' });
  await handOver(db, [first, second]);
  await signCheckpoint(db);
  return { db, first, second, third };
}

/** Everything in every store, as text and as bytes. */
export async function dump(db: JournalDatabase): Promise<{ text: string; bytes: Buffer }> {
  const rows: unknown[] = [];
  const chunks: Uint8Array[] = [];
  for (const name of db.objectStoreNames) rows.push(await db.getAll(name), await db.getAllKeys(name));
  for (const chunk of await db.getAll('picture-chunks')) chunks.push(new Uint8Array(chunk.bytes));
  return { text: JSON.stringify(rows), bytes: Buffer.concat(chunks) };
}
