import type { Item } from '../shared/item.ts';
import type { JournalLine } from '../shared/journal-entry.ts';
import { weededIn } from './check-story.ts';
import { itemsOf } from './entry-draft.ts';
import { foldItem } from './fold-item.ts';
import { digestOfValue } from './hash-entry.ts';
import { isForRegistrar } from './is-for-registrar.ts';
import { isKept } from './keep-rest.ts';
import type { JournalDatabase } from './open-journal.ts';
import { readItemStory, readLinesOf } from './read-journal.ts';
import { postNamedIn, readNamed } from './read-named.ts';
import { picturesIn } from './verify-pictures.ts';

/** What is to be weeded. `name` is the rule in the municipality's plan, for the protocol. */
export interface WeedingRule {
  name: string;
  /** Only items whose last entry is older; for pictures alone, whose receipt is. */
  before: Date;
  /** Only these items, where named. */
  items?: string[];
  /** True where the policy lets nothing go that the registrar has not got. */
  mustBeHandedOver: boolean;
  /** Only the pictures, of items that the registrar has got and said so; the rest of the item stays. */
  only?: 'pictures' | undefined;
}

/** One item that would be weeded: its entries with something to destroy, and its pictures. */
export interface PlannedItem {
  item: string;
  seqs: number[];
  pictures: string[];
  /** The last entry about it when the plan was made. */
  lastSeq: number;
  /** True where all of it goes and a colleague was to go on with it. */
  isGiven?: true;
}

/** What a weeding would take and what it would leave, with the reason in Swedish. Nothing is destroyed yet. */
export interface WeedingPlan {
  rule: WeedingRule;
  take: PlannedItem[];
  refused: { item: string; why: string }[];
  /** Entries about no item that name who watched a channel or gave work away, or a unit that a post has no longer. */
  alone: number[];
  /** How many payloads of each type of entry, and how many pictures. */
  counts: Record<string, number>;
}

/** Why an item must stay, or `undefined` where it may go. */
export function findReasonToKeep(item: Item, story: JournalLine[], rule: WeedingRule): string | undefined {
  if (item.holds?.includes('disclosure')) return 'Begäran om utlämnande pågår.';
  if (item.holds?.includes('legal')) return 'Fallet är spärrat för polis, domstol eller tillsyn.';
  if (!item.closed && !item.given) return 'Fallet är öppet.';
  // The colleague goes on with it in another journal, and has not got what was saved here.
  if (!item.closed && isForRegistrar(item)) return onlyHere;
  if (rule.only === 'pictures') return findReasonToKeepPictures(item, story, rule);
  if (rule.mustBeHandedOver && !item.handedOver && !item.receipt) return 'Fallet är inte överlämnat till registrator.';
  return newestIn(story) < rule.before.toISOString() ? undefined : 'Fallet är för nytt enligt gallringsregeln.';
}

const onlyHere =
  'Fallet är lämnat till en kollega, men underlaget finns bara här. Överlämna det till registratorn först.';
const notGiven = 'Registratorn har inte fått det underlag som sparades sist.';

/**
 * The newest time in a story: a computer whose clock stood wrong for a while makes nothing older than it is. That its pictures
 * were weeded is nothing that has happened in the item.
 */
function newestIn(story: JournalLine[]): string {
  const happened = story.filter((line) => line.entry.type !== 'weeded' && !isKept(line));
  const times = happened.map(({ entry }) => entry.at).sort();
  return times.at(-1) ?? '';
}

/** Where in a story the last entry of a kind stands; -1 where there is none. */
function lastSeq(story: JournalLine[], isOne: (line: JournalLine) => boolean): number {
  return story.findLast(isOne)?.entry.seq ?? -1;
}

/** The pictures go when the registrar has them, and has had them for so long as the municipality wants (requirements 3.10). */
function findReasonToKeepPictures(
  { pictures, receipt, handedOver }: Item,
  story: JournalLine[],
  { before }: WeedingRule,
): string | undefined {
  if (pictures.length === 0) return 'Fallet har inga bilder.';
  if (!receipt) return 'Registratorn har inte kvitterat fallet.';
  const given = lastSeq(story, ({ entry }) => entry.type === (handedOver ? 'handed-over' : 'receipt-entered'));
  if (lastSeq(story, ({ payload }) => picturesIn(payload).length > 0) > given) return notGiven;
  const received = lastSeq(story, ({ entry }) => entry.type === 'receipt-entered');
  return newestIn(story.filter(({ entry }) => entry.seq <= received)) < before.toISOString()
    ? undefined
    : 'Kvittot är för nytt enligt gallringsregeln.';
}

/**
 * Reviews about no item that name somebody, so old. The unit that a post has is nobody and stays; one that it had before does
 * not: it says nothing any longer.
 */
async function findAlone(db: JournalDatabase, { before }: WeedingRule): Promise<number[]> {
  const reviewed = await readLinesOf(db, 'reviewed');
  const { namedIn } = await readNamed(db);
  const isInForce = (line: JournalLine) => namedIn.get(postNamedIn(line) ?? '') === line.entry.seq;
  const named = reviewed.filter((line) => line.payload?.note && !isInForce(line));
  const old = named.filter(({ entry }) => itemsOf(entry).size === 0 && entry.at < before.toISOString());
  return old.map(({ entry }) => entry.seq);
}

/** What goes with an item. An entry about several items goes with the last of them: `isGoing` says which are not to stay. */
function planItem(
  number: string,
  story: JournalLine[],
  isGoing: (item: string) => boolean,
  { only }: WeedingRule,
): PlannedItem {
  const item = foldItem(story);
  const own = story
    .filter(({ entry, payload }) => payload && [...itemsOf(entry)].every(isGoing))
    .filter(({ payload }) => only !== 'pictures' || picturesIn(payload).length > 0);
  return {
    item: number,
    seqs: own.map(({ entry }) => entry.seq),
    pictures: [...new Set(own.flatMap(({ payload }) => picturesIn(payload)))],
    lastSeq: story.at(-1)?.entry.seq ?? -1,
    ...(only === undefined && item?.given && !item.closed ? { isGiven: true } : {}),
  };
}

/** Why there is no item any longer. */
function sayGone(story: JournalLine[]): string {
  const [opened] = story;
  const isLost = opened && !weededIn(story).has(opened.entry.seq);
  return isLost ? 'Fallet går inte att läsa. Kontrollera journalen.' : 'Fallet finns inte, eller är redan gallrat.';
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
    // What has no pictures is not refused: it was never meant.
    if (rule.only === 'pictures' && folded?.pictures.length === 0) continue;
    const why = folded ? findReasonToKeep(folded, story, rule) : sayGone(story);
    if (why === undefined) going.set(item, story);
    else refused.push({ item, why });
  }
  const isGoing = (item: string) => going.has(item) || !kept.has(item);
  const take = [...going].map(([item, story]) => planItem(item, story, isGoing, rule));
  const alone = take.length > 0 && rule.only === undefined ? await findAlone(db, rule) : [];
  const counts = countKinds([...going.values()], take);
  if (alone.length > 0) counts.reviewed = (counts.reviewed ?? 0) + alone.length;
  return { rule, take, refused, alone, counts };
}

/** The entries that a plan takes from, in order, each once. */
export function seqsOf({ take, alone }: WeedingPlan): number[] {
  return [...new Set([...take.flatMap(({ seqs }) => seqs), ...alone])].sort((a, b) => a - b);
}

/** SHA-256 of the seqs that a plan takes, as canonical JSON: whether it is still the plan that somebody has seen. */
export function listDigest(plan: WeedingPlan): string {
  return digestOfValue(seqsOf(plan));
}
