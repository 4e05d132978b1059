import type { Item } from '../shared/item.ts';
import type { Entry, JournalLine, JsonObject } from '../shared/journal-entry.ts';
import { type AppendTransaction, appendIn, appendStores } from './append-in.ts';
import { itemsOf } from './entry-draft.ts';
import { findUnfit } from './find-unfit.ts';
import { foldItem } from './fold-item.ts';
import { canonicalText, digestOf } from './hash-entry.ts';
import { WeedingRefused } from './journal-error.ts';
import type { JournalDatabase } from './open-journal.ts';
import { readItemStory, storyIn } from './read-journal.ts';
import { picturesIn } from './verify-pictures.ts';
import { writeStrictly } from './write-strictly.ts';

/** What is to be weeded. `name` is the rule in the municipality's plan, for the protocol. */
export interface WeedingRule {
  name: string;
  /** Only items whose last entry is older. */
  before: Date;
  /** Only these items, where named. */
  items?: string[];
  /** True where the policy lets nothing go that the registrar has not got. */
  mustBeHandedOver: boolean;
}

/** One item that would be weeded: its entries with something to destroy, and its pictures. */
export interface PlannedItem {
  item: string;
  seqs: number[];
  pictures: string[];
  /** The last entry about it when the plan was made. */
  lastSeq: number;
}

/** What a weeding would take and what it would leave, with the reason in Swedish. Nothing is destroyed yet. */
export interface WeedingPlan {
  rule: WeedingRule;
  take: PlannedItem[];
  refused: { item: string; why: string }[];
  /** How many payloads of each type of entry, and how many pictures. */
  counts: Record<string, number>;
}

/** The decision that allows it (HAL-27). `reference` is its number, never free text, for it stays for ever. */
export interface WeedingDecision {
  reference: string;
  by: string;
  operator?: string;
  at?: Date;
}

/** What the protocol of a weeding says. `list` is the SHA-256 of the seqs as canonical JSON, also in the entry. */
export interface WeedingProtocol {
  decision: string;
  rule: string;
  by: string;
  at: string;
  counts: Record<string, number>;
  items: string[];
  seqs: number[];
  list: string;
  entry: Entry;
}

const longestReference = 100;

/** Why an item must stay, or `undefined` where it may go. */
export function findReasonToKeep(item: Item, story: JournalLine[], rule: WeedingRule): string | undefined {
  const lastAt = story.at(-1)?.entry.at ?? '';
  if (item.holds?.includes('disclosure')) return 'Begäran om utlämnande pågår.';
  if (item.holds?.includes('legal')) return 'Fallet är spärrat för polis, domstol eller tillsyn.';
  if (!item.closed) return 'Fallet är öppet.';
  if (rule.mustBeHandedOver && !item.handedOver && !item.receipt) return 'Fallet är inte överlämnat till registrator.';
  if (lastAt >= rule.before.toISOString()) return 'Fallet är för nytt enligt gallringsregeln.';
  return undefined;
}

/** What goes with an item. An entry about several items goes with the last of them: `isGoing` says which are not to stay. */
function planItem(number: string, story: JournalLine[], isGoing: (item: string) => boolean): PlannedItem {
  const own = story.filter(({ entry, payload }) => payload && [...itemsOf(entry)].every(isGoing));
  return {
    item: number,
    seqs: own.map(({ entry }) => entry.seq),
    pictures: [...new Set(own.flatMap(({ payload }) => picturesIn(payload)))],
    lastSeq: story.at(-1)?.entry.seq ?? -1,
  };
}

/** How many of each kind a plan takes, an entry that goes with several items counted once. */
function countKinds(stories: JournalLine[][], take: PlannedItem[]): Record<string, number> {
  const typeOf = new Map(stories.flat().map(({ entry }) => [entry.seq, entry.type]));
  const counts: Record<string, number> = { pictures: new Set(take.flatMap(({ pictures }) => pictures)).size };
  for (const seq of new Set(take.flatMap(({ seqs }) => seqs))) {
    const type = typeOf.get(seq) ?? 'note-added';
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}

/** Shows what a weeding would take, item by item. Reads only; the run itself looks at everything again. */
export async function planWeeding(db: JournalDatabase, rule: WeedingRule): Promise<WeedingPlan> {
  const kept = new Set(await db.getAllKeys('items'));
  const refused: WeedingPlan['refused'] = [];
  const going = new Map<string, JournalLine[]>();
  for (const item of rule.items ?? kept) {
    const story = await readItemStory(db, item);
    const folded = foldItem(story);
    const why = folded ? findReasonToKeep(folded, story, rule) : 'Fallet finns inte, eller är redan gallrat.';
    if (why === undefined) going.set(item, story);
    else refused.push({ item, why });
  }
  const isGoing = (item: string) => going.has(item) || !kept.has(item);
  const take = [...going].map(([item, story]) => planItem(item, story, isGoing));
  return { rule, take, refused, counts: countKinds([...going.values()], take) };
}

/** The entries that a plan takes from, in order, each once. */
function seqsOf({ take }: WeedingPlan): number[] {
  return [...new Set(take.flatMap(({ seqs }) => seqs))].sort((a, b) => a - b);
}

/** SHA-256 of the seqs that a plan takes, as canonical JSON: whether it is still the plan that somebody has seen. */
export function listDigest(plan: WeedingPlan): string {
  return digestOf(new TextEncoder().encode(canonicalText(seqsOf(plan))));
}

/** Throws `WeedingRefused` where an item is no longer as the plan saw it. */
async function checkAgain(transaction: AppendTransaction, planned: PlannedItem, rule: WeedingRule): Promise<void> {
  const item = await transaction.objectStore('items').get(planned.item);
  const story = await storyIn(transaction.objectStore('lines'), planned.item);
  const why = item ? findReasonToKeep(item, story, rule) : 'Fallet är redan gallrat.';
  if (why !== undefined || story.at(-1)?.entry.seq !== planned.lastSeq) {
    throw new WeedingRefused(
      `Inget gallrades. Fall ${planned.item} har ändrats sedan listan gjordes. ${why ?? ''}`.trim(),
    );
  }
}

/** Destroys a picture unless an entry that stays needs it. */
async function dropPicture(transaction: AppendTransaction, sha256: string, gone: Set<number>): Promise<void> {
  const pictures = transaction.objectStore('pictures');
  const row = await pictures.get(sha256);
  if (!row) return;
  const seqs = row.seqs.filter((seq) => !gone.has(seq));
  if (seqs.length > 0) {
    await pictures.put({ ...row, seqs });
    return;
  }
  await pictures.delete(sha256);
  await transaction.objectStore('picture-chunks').delete(IDBKeyRange.bound([sha256, 0], [sha256, row.chunks]));
}

/** Takes payload and salt out of a line; its entry stays. */
export async function dropPayload(transaction: AppendTransaction, seq: number): Promise<void> {
  const lines = transaction.objectStore('lines');
  const line = await lines.get(seq);
  if (line) await lines.put({ entry: line.entry });
}

/** Destroys what an item holds, in every store. */
async function destroy(transaction: AppendTransaction, planned: PlannedItem, gone: Set<number>): Promise<void> {
  const comment = (await transaction.objectStore('items').get(planned.item))?.comment.id;
  for (const seq of planned.seqs) await dropPayload(transaction, seq);
  for (const sha256 of planned.pictures) await dropPicture(transaction, sha256, gone);
  await transaction.objectStore('items').delete(planned.item);
  await transaction.objectStore('gates').delete(planned.item);
  if (comment !== undefined) await transaction.objectStore('waiting').delete(comment);
}

/**
 * Carries a plan out, all of it or nothing: destroys payloads, salts and pictures, and leaves one `weeded` entry that names
 * the seqs and the decision. The chain still verifies. What the browser's own files hold until it compacts them is out of
 * reach from here. Throws `WeedingRefused` without a decision or where an item has changed since, else `JournalError`.
 */
export async function weed(
  db: JournalDatabase,
  plan: WeedingPlan,
  decision: WeedingDecision,
): Promise<WeedingProtocol> {
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
    ...(decision.operator ? { operator: decision.operator } : {}),
  };
  const payload = { by: decision.by, rule: plan.rule.name };
  const entry = await writeStrictly(db, [...appendStores, 'gates', 'waiting'], async (transaction) => {
    for (const planned of plan.take) await checkAgain(transaction, planned, plan.rule);
    const gone = new Set(seqs);
    for (const planned of plan.take) await destroy(transaction, planned, gone);
    return appendIn(transaction, { type: 'weeded', pub, payload, ...(decision.at ? { at: decision.at } : {}) });
  });
  const { counts } = plan;
  return { decision: reference, rule: plan.rule.name, by: decision.by, at: entry.at, counts, items, seqs, list, entry };
}
