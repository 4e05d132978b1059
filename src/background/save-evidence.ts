import { describeEvidence } from '../evidence/describe-evidence.ts';
import type { Picture } from '../evidence/make-pictures.ts';
import { whatGateWaitsFor } from '../evidence/what-gate-waits-for.ts';
import type { GateRow } from '../journal/journal-schema.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import type { EvidenceSaved } from '../journal/payloads.ts';
import { groundOfItem } from '../policy/ground-of.ts';
import { sha256Hex } from '../shared/digest.ts';
import type { GateState, Item } from '../shared/item.ts';
import type { Entry } from '../shared/journal-entry.ts';
import { logFault } from '../shared/log-fault.ts';
import type { Ask, Sender } from '../shared/messages.ts';
import type { Ground, Policy } from '../shared/policy.ts';
import { type Failure, fail, type Result, succeed } from '../shared/result.ts';
import type { Settings } from '../shared/settings.ts';
import { explainFailure } from './explain-failure.ts';
import { type Circumstances, gatherCircumstances } from './gather-circumstances.ts';
import { readBackEntry } from './read-back.ts';
import { readItem, recordEntry, writeEntry } from './record-entry.ts';
import { settleGate, underWay } from './settle-gate.ts';
import { type TakenPictures, takePictures } from './take-pictures.ts';
import { writeGate } from './write-gate.ts';

declare const __TEST_BUILD__: boolean;

type Wanted = Ask<'save-evidence'>;

/** What evidence is saved under: the settings and the policy in force. */
export interface InForce {
  settings: Settings;
  policy: Policy;
}

/**
 * Saves evidence of one comment: takes the frames, cuts out the comment, writes them with the page's facts in one strict
 * transaction, reads all of it back and compares. The gate opens only at the very end (DESIGN 5; SMB-25, TIB-36). Whatever
 * fails, the gate stays as it was and the failure is journaled.
 * Where the ground is child sexual abuse no picture is taken at all (DESIGN 5, requirements 3.9).
 */
export async function saveEvidence(
  db: JournalDatabase,
  inForce: InForce,
  ask: Wanted,
  sender: Sender,
): Promise<Result<Item>> {
  const item = await db.get('items', ask.number);
  const ground = item && groundOfItem(inForce.policy, item);
  if (!item || !ground) {
    return fail('no-such-item', 'Ingen grund är vald än.', 'Välj grund först. Inget sparas innan dess.');
  }
  if (item.comment.id !== ask.comment.id) {
    return fail('page-changed', 'Kommentaren på sidan är en annan än den i fallet.', 'Öppna kommentaren på nytt.');
  }
  if (underWay.has(item.number)) return fail('busy', 'Underlaget sparas redan.', 'Vänta tills det är klart.');
  underWay.add(item.number);
  let result: Result<Item>;
  try {
    result = await passGate(db, inForce, { item, ground, ask, sender });
  } finally {
    underWay.delete(item.number);
  }
  if (!result.ok || result.value.ground?.id === item.ground?.id) return result;
  // Another ground was chosen meanwhile: it may be one on which no picture may be held.
  return succeed(await settleGate(db, inForce.policy, result.value));
}

interface Work {
  item: Item;
  ground: Ground;
  ask: Wanted;
  sender: Sender;
}

/**
 * The states of DESIGN 5, one after the other. Each is written before the next begins, so that a dead worker is told of;
 * `committed` in the very transaction of the entry; the last is on its way when the answer is given.
 */
async function passGate(db: JournalDatabase, inForce: InForce, work: Work): Promise<Result<Item>> {
  const { item, ask } = work;
  const [before, textDigest] = await Promise.all([db.get('gates', item.number), sha256Hex(ask.comment.text)]);
  const rowOf = (state: GateState, more: Pick<GateRow, 'why' | 'isReadBack'> = {}): GateRow => {
    const since = new Date().toISOString();
    return { item: item.number, state, commentId: item.comment.id, textDigest, since, ...more };
  };
  const step = async (state: GateState, more?: Pick<GateRow, 'why' | 'isReadBack'>): Promise<void> => {
    await writeGate(db, rowOf(state, more));
    if (__TEST_BUILD__) await pauseForTest(state);
  };
  const giveUp = async (failure: Failure): Promise<Failure> => {
    const isStillOpen = before?.state === 'open' && before.textDigest === textDigest;
    await (isStillOpen ? writeGate(db, before) : step('closed', { why: failure.says }));
    const { code, says } = failure;
    await recordEntry(db, { type: 'evidence-failed', item: item.number, pub: { code }, payload: { says } });
    return failure;
  };

  let isCommitted = false;
  try {
    await step('capturing');
    let hashed: Promise<void> | undefined;
    // Written down while the pictures are still being cut, of which there may be none.
    const toHashed = (): Promise<void> => {
      hashed ??= step('hashed');
      return hashed;
    };
    const [taken, known] = await Promise.all([
      takePictures(inForce, work.ground, ask, work.sender, toHashed),
      gatherCircumstances(db, inForce, ask, work.sender),
    ]);
    if (!taken.ok) return await giveUp(taken);
    await toHashed();
    const entry = await write(db, inForce, work, { ...taken.value, ...known, textDigest }, rowOf('committed'));
    isCommitted = true;
    if (__TEST_BUILD__) await pauseForTest('committed');
    const digests = taken.value.pictures.map(({ facts }) => facts.sha256);
    const [saved, isReadBack] = await Promise.all([readItem(db, entry), readBackEntry(db, entry, digests)]);
    if (!isReadBack) return await giveUp(notReadBack());
    const waits = whatGateWaitsFor(inForce.policy, work.ground, saved);
    const state = waits === 'handover' ? 'committed' : waits ? 'closed' : 'open';
    // Not waited for: whoever looks at the row from now on sees it, and where it is missing the evidence is read back anew.
    const row = rowOf(state, { isReadBack: true, ...(waits ? { why: waitingWords[waits] } : {}) });
    writeGate(db, row).catch(logFault('gate'));
    if (__TEST_BUILD__) await pauseForTest(state);
    return succeed({ ...saved, gate: state });
  } catch (error) {
    const failure = explainFailure(error, 'save-evidence');
    // What is in the journal is saved: the next look at the item reads it back. And where the journal itself fails there is
    // nothing to write to: the row that is there says that it was not finished.
    return isCommitted ? failure : giveUp(failure).catch(() => failure);
  }
}

const waitingWords = {
  handover: 'Överlämna till registrator först.',
  picture: 'Riktlinjerna kräver skärmbild. Texten är sparad.',
};

async function write(
  db: JournalDatabase,
  { policy }: InForce,
  { item, ask }: Work,
  { open, odd, by, hints, textDigest, ...taken }: TakenPictures & Circumstances & { textDigest: string },
  gate: GateRow,
): Promise<Entry> {
  const facts = { ...ask.facts, ...(taken.textAtPlace === undefined ? {} : { textAtPlace: taken.textAtPlace }) };
  const pictures = taken.pictures.map((picture) => picture.facts);
  const { start, end, elapsed, zoom } = taken;
  const warnings = [...taken.warnings, ...odd];
  const hasWitness = item.witness !== undefined;
  const known = { ...open, facts, comment: ask.comment, policy, start, end, elapsed, zoom, warnings, hasWitness };
  const pub = describeEvidence(known, pictures, taken.firstShot);
  const method = pictures[0]?.method ?? 'none';
  const normal = ask.comment.text.normalize('NFC');
  const payload: EvidenceSaved = {
    pictures,
    textDigest,
    comment: ask.comment,
    facts,
    by,
    hints,
    ...(normal === ask.comment.text ? {} : { textNfc: normal }),
    ...(facts.structure === undefined ? {} : { structureDigest: await sha256Hex(facts.structure) }),
    ...(ask.reason === undefined ? {} : { reason: ask.reason }),
  };
  return writeEntry(db, {
    type: 'evidence-saved',
    item: item.number,
    pub: { pictures: pictures.length, method, ...pub },
    payload,
    pictures: taken.pictures.map(({ facts: { sha256, mime }, bytes }: Picture) => ({ sha256, mime, bytes })),
    gate,
  });
}

function notReadBack(): Failure {
  return fail(
    'not-read-back',
    'Underlaget kunde inte läsas tillbaka. Spärren är kvar.',
    'Kontrollera att disken inte är full och spara underlaget igen.',
  );
}

/** In a test build a test may hold the worker at a state, to kill it there. */
async function pauseForTest(state: GateState): Promise<void> {
  await (globalThis as { holdGateAt?: (state: GateState) => Promise<void> }).holdGateAt?.(state);
}
