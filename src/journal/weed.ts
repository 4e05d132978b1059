import type { JsonObject } from '../shared/journal-entry.ts';
import type { WeedingDone } from '../shared/weeding.ts';
import { type AppendTransaction, appendIn, appendStores, foldAnew } from './append-in.ts';
import { findUnfit } from './find-unfit.ts';
import { foldItem } from './fold-item.ts';
import { WeedingRefused } from './journal-error.ts';
import { restOf } from './keep-rest.ts';
import type { JournalDatabase } from './open-journal.ts';
import {
  findReasonToKeep,
  listDigest,
  type PlannedItem,
  seqsOf,
  type WeedingPlan,
  type WeedingRule,
} from './plan-weeding.ts';
import { chunksOf, storyIn } from './read-journal.ts';
import { writeStrictly } from './write-strictly.ts';

/** The decision that allows it (HAL-27). `reference` is its number, never free text, for it stays for ever. */
export interface WeedingDecision {
  reference: string;
  by: string;
  at?: Date;
}

const longestReference = 100;

/** Throws `WeedingRefused` where an item is no longer as the plan saw it. */
async function checkAgain(transaction: AppendTransaction, planned: PlannedItem, rule: WeedingRule): Promise<void> {
  const story = await storyIn(transaction.objectStore('lines'), planned.item);
  const item = foldItem(story);
  const why = item ? findReasonToKeep(item, story, rule) : 'Fallet är redan gallrat.';
  if (why !== undefined || story.at(-1)?.entry.seq !== planned.lastSeq) {
    throw new WeedingRefused(
      `Inget gallrades. Fall ${planned.item} har ändrats sedan listan gjordes. ${why ?? ''}`.trim(),
    );
  }
}

/**
 * Destroys a picture, unless an entry that stays needs it.
 * @param gone the entries that let go of it; where left out it is destroyed whoever needs it
 */
export async function dropPicture(
  transaction: AppendTransaction,
  sha256: string,
  gone?: ReadonlySet<number>,
): Promise<void> {
  const pictures = transaction.objectStore('pictures');
  const row = gone && (await pictures.get(sha256));
  const seqs = row?.seqs.filter((seq) => !gone?.has(seq)) ?? [];
  if (row && seqs.length > 0) {
    await pictures.put({ ...row, seqs });
    return;
  }
  await pictures.delete(sha256);
  await transaction.objectStore('picture-chunks').delete(chunksOf(sha256));
}

/** Takes payload and salt out of a line; its entry stays. */
async function dropPayload(transaction: AppendTransaction, seq: number): Promise<void> {
  const lines = transaction.objectStore('lines');
  const line = await lines.get(seq);
  if (line) await lines.put({ entry: line.entry });
}

/** Takes the payloads out of lines, and writes down again what they said beside their pictures. */
export async function dropPictured(
  transaction: AppendTransaction,
  seqs: readonly number[],
  { at, isShut }: { at?: Date | undefined; isShut?: boolean } = {},
): Promise<void> {
  for (const seq of seqs) {
    const line = await transaction.objectStore('lines').get(seq);
    const rest = line && restOf(line, isShut);
    await dropPayload(transaction, seq);
    if (rest) await appendIn(transaction, { ...rest, ...(at ? { at } : {}) });
  }
}

/** Destroys what the plan takes of an item, in every store. */
async function destroy(
  transaction: AppendTransaction,
  planned: PlannedItem,
  gone: Set<number>,
  { only }: WeedingRule,
  at: Date | undefined,
): Promise<void> {
  for (const sha256 of planned.pictures) await dropPicture(transaction, sha256, gone);
  await transaction.objectStore('gates').delete(planned.item);
  if (only === 'pictures') return dropPictured(transaction, planned.seqs, { at });
  const comment = (await transaction.objectStore('items').get(planned.item))?.comment.id;
  for (const seq of planned.seqs) await dropPayload(transaction, seq);
  await transaction.objectStore('items').delete(planned.item);
  if (comment !== undefined) await transaction.objectStore('waiting').delete(comment);
}

/**
 * Carries a plan out, all of it or nothing: destroys payloads, salts and pictures, and leaves one `weeded` entry that names
 * the seqs and the decision. Where only pictures go, a note beside keeps the rest of what their entries said. The chain
 * still verifies. What the browser's own files hold until it compacts them is for `overwriteTraces`. Throws
 * `WeedingRefused` without a decision or where an item has changed since, else `JournalError`.
 */
export async function weed(db: JournalDatabase, plan: WeedingPlan, decision: WeedingDecision): Promise<WeedingDone> {
  const reference = decision.reference.trim();
  if (reference === '' || reference.length > longestReference || findUnfit(reference) !== undefined) {
    throw new WeedingRefused('Inget gallrades. Skriv gallringsbeslutets beteckning, till exempel KS 2026/12 § 4.');
  }
  if (plan.take.length === 0) throw new WeedingRefused('Inget gallrades: det finns inget att gallra.');
  const seqs = seqsOf(plan);
  const items = plan.take.map(({ item }) => item);
  const list = listDigest(plan);
  const pub: JsonObject = {
    seqs,
    items,
    decision: reference,
    list,
    pictures: plan.counts.pictures ?? 0,
    ...(plan.rule.only ? { only: plan.rule.only } : {}),
  };
  const payload = { by: decision.by, rule: plan.rule.name };
  const entry = await writeStrictly(db, [...appendStores, 'gates', 'waiting'], async (transaction) => {
    for (const planned of plan.take) await checkAgain(transaction, planned, plan.rule);
    const gone = new Set(seqs);
    for (const planned of plan.take) await destroy(transaction, planned, gone, plan.rule, decision.at);
    for (const seq of plan.alone) await dropPayload(transaction, seq);
    const weeded = await appendIn(transaction, {
      type: 'weeded',
      pub,
      payload,
      ...(decision.at ? { at: decision.at } : {}),
    });
    if (plan.rule.only) for (const item of items) await foldAnew(transaction, item);
    return weeded;
  });
  const { rule, counts } = plan;
  const { at, seq } = entry;
  return { only: rule.only, decision: reference, rule: rule.name, by: decision.by, at, counts, items, seqs, list, seq };
}
