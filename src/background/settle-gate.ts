import { whatGateWaitsFor } from '../evidence/what-gate-waits-for.ts';
import { destroyPictures } from '../journal/destroy-pictures.ts';
import type { GateRow } from '../journal/journal-schema.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import { overwriteTraces } from '../journal/overwrite-traces.ts';
import { groundOfItem } from '../policy/ground-of.ts';
import { isWithoutPicture } from '../policy/steps-for.ts';
import type { Item } from '../shared/item.ts';
import { logFault } from '../shared/log-fault.ts';
import type { Policy } from '../shared/policy.ts';
import { readBackEvidence } from './read-back.ts';
import { recordEntry } from './record-entry.ts';
import { writeGate } from './write-gate.ts';

/** Items whose evidence this worker is saving right now. A row that is under way and not in here was left by a dead one. */
export const underWay = new Set<string>();

const interrupted = 'Webbläsaren avbröt innan underlaget var sparat. Spara underlaget igen.';

/**
 * The item with its gate as it truly stands: the journal's fold, the gate's own row, and what the policy still waits for.
 * Where a worker died in the middle its work is taken up: what was committed is read back, what was not is told as failed.
 * Whatever came first, no picture outlives the moment that its item has the ground on which none may be held.
 */
export async function settleGate(db: JournalDatabase, policy: Policy | undefined, known: Item): Promise<Item> {
  const item = await withoutForbiddenPictures(db, policy, known);
  const row = await db.get('gates', item.number);
  if (row && underWay.has(item.number)) return { ...item, gate: row.state };
  if (row?.state === 'capturing' || row?.state === 'hashed' || (row?.state === 'committed' && !row.isReadBack)) {
    return settleGate(db, policy, await takeUp(db, item, row));
  }
  if (row?.state === 'closed') return { ...item, gate: 'closed' };
  const waits = item.evidenceSavedAt && whatGateWaitsFor(policy, groundOfItem(policy, item), item);
  if (waits) return { ...item, gate: waits === 'handover' ? 'committed' : 'closed' };
  return row?.state === 'committed' ? { ...item, gate: 'open' } : item;
}

async function withoutForbiddenPictures(db: JournalDatabase, policy: Policy | undefined, item: Item): Promise<Item> {
  const ground = groundOfItem(policy, item);
  if (!ground || !isWithoutPicture(ground) || item.pictures.length === 0) return item;
  await destroyPictures(db, item.number, 'Modereringsjournalen');
  // Not waited for: what the browser's own files keep of it holds nobody up.
  overwriteTraces(db).catch(logFault('traces of what was destroyed'));
  return (await db.get('items', item.number)) ?? item;
}

/** What is being taken up, by the item's number. */
const takenUp = new Map<string, Promise<Item>>();

/** Takes up what a dead worker left, once: the panel asks how the gate stands while evidence is saved again. */
async function takeUp(db: JournalDatabase, item: Item, row: GateRow): Promise<Item> {
  const { number } = item;
  const turn = takenUp.get(number) ?? takeUpAlone(db, item, row).finally(() => takenUp.delete(number));
  takenUp.set(number, turn);
  return turn;
}

async function takeUpAlone(db: JournalDatabase, item: Item, row: GateRow): Promise<Item> {
  const isCommitted = item.evidenceSavedAt !== undefined && item.evidenceSavedAt >= row.since;
  const isWhole = (isCommitted || row.state === 'committed') && (await readBackEvidence(db, item));
  if (isWhole) {
    await writeGate(db, { ...row, state: 'committed', isReadBack: true });
    return item;
  }
  // The row first: should this worker die too, the gate is shut.
  await writeGate(db, { ...row, state: 'closed', why: interrupted });
  return recordEntry(db, {
    type: 'evidence-failed',
    item: item.number,
    pub: { code: 'interrupted' },
    payload: { says: interrupted },
  });
}
