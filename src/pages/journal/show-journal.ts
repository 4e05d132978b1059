import type { JournalDatabase } from '../../journal/open-journal.ts';
import { readEntry, readHead, readLastOf, readNewestOf } from '../../journal/read-journal.ts';
import { policyInForce } from '../../policy/policy-in-force.ts';
import type { EntryType } from '../../shared/journal-entry.ts';
import { askBackground } from '../ask-background.ts';
import { runWork, wasCancelled } from '../long-work.ts';
import { askedNumber } from './asked-number.ts';
import { describeEntries } from './describe-story.ts';
import { type Examined, examine } from './examine.ts';
import type { JournalPage } from './journal-state.ts';
import { readCards } from './read-cards.ts';
import { readStory } from './read-story.ts';
import { readRememberedHead, rememberHead } from './remember-head.ts';

/** So many of the newest entries are read through each time the page is opened; the rest when the moderator asks. */
const newest = 1_000;

/** Reads the journal that is shown: the newest rows at once, the rest while one already reads them. */
export async function readJournal(page: JournalPage): Promise<void> {
  const { state } = page;
  const db = state.shown;
  const reading = readCards(db);
  state.listing = reading;
  const [head, first, backup] = await Promise.all([readHead(db), readEntry(db, 0), readLastBackup(db)]);
  if (db === state.own) state.lastBackup = backup;
  if (reading !== state.listing) return;
  state.entries = head.count;
  state.since = first && new Date(first.at);
  state.isAllRead = false;
  let drawn = 0;
  for await (const { cards, of } of reading) {
    if (reading !== state.listing) return;
    state.cards = cards;
    state.items = of;
    // Drawing costs more the more there is: the first rows, then each time that there are twice as many.
    if (drawn > 0 && cards.length < drawn * 2) continue;
    if (drawn === 0) await showItem(page);
    drawn = cards.length;
    page.draw({ rows: undefined });
  }
  if (reading !== state.listing) return;
  state.isAllRead = true;
  state.rows = undefined;
  if (state.ownEntries) await showOwn(page, true);
  await showItem(page);
}

/** When the newest backup was made: saved from here, or the one that the journal was read in from. */
async function readLastBackup(db: JournalDatabase): Promise<Date | undefined> {
  const [saved, restored] = await Promise.all([readLastOf(db, 'backed-up'), readLastOf(db, 'restored')]);
  if (!restored || (saved && saved.seq > restored.seq)) return saved && new Date(saved.at);
  // A backup does not say of itself that it was made, but ends with the checkpoint that was signed for it.
  const end = await readEntry(db, restored.seq - 1);
  return end && new Date(end.at);
}

/** Shows the item that the address names. */
export async function showItem({ state, draw }: JournalPage): Promise<void> {
  const { shown, own, examined, settings } = state;
  const number = askedNumber();
  const reading = number
    ? readStory(shown, number, examined, shown !== own, policyInForce(settings))
    : Promise.resolve(undefined);
  state.reading = reading;
  const open = await reading;
  // Another was asked for meanwhile, or the same with more to tell of it.
  if (state.reading !== reading) return open?.release();
  state.open?.release();
  draw({ open, isUnknown: number !== '' && !open });
}

/** What entries are about the journal and the day's work, and belong to no item. */
const ownTypes = [
  'reviewed',
  'snapshot-taken',
  'weeded',
  'checkpoint',
  'backed-up',
  'restored',
  'key-changed',
] as const satisfies EntryType[];

/** Shows the newest entries that belong to no item, or takes them away. */
export async function showOwn({ state, draw }: JournalPage, isShown: boolean): Promise<void> {
  state.ownEntries = undefined;
  if (isShown) {
    const lines = await readNewestOf(state.shown, ownTypes, 50);
    const own = lines.filter(({ entry }) => entry.item === undefined);
    state.ownEntries = describeEntries(own, policyInForce(state.settings)).slice(0, 100);
  }
  draw();
}

/** Reads the newest part through in the background, without a bar. */
export async function checkNewest(page: JournalPage): Promise<void> {
  const { own: db, entries } = page.state;
  const known = await readRememberedHead();
  if (entries === 0 && !known) return;
  const signal = AbortSignal.timeout(60_000);
  const examined = await examine(db, { newest, known: known ? [known] : [], signal }).catch((error: unknown) => {
    // It takes longer than anyone waits for, and nothing is wrong: the page says that it is not checked.
    if (signal.aborted) return undefined;
    throw error;
  });
  if (examined) await conclude(page, db, examined);
}

/** Reads all of the journal through, with its pictures. */
export async function checkAll(page: JournalPage): Promise<void> {
  const { state } = page;
  const db = state.shown;
  const known = db === state.own ? await readRememberedHead() : undefined;
  // Where the copy that was checked has been closed, nobody need be told that its check ended.
  const cancelled = () => (db === state.shown ? wasCancelled() : undefined);
  const examined = await runWork(page, { what: 'verify', cancelled }, async (options) => {
    const found = await examine(db, { known: known ? [known] : [], ...options });
    state.mended = db === state.own ? await askBackground('mend-rows', null) : [];
    return found;
  });
  if (!examined) return;
  if (state.mended?.length) await readJournal(page);
  await conclude(page, db, examined);
}

async function conclude(page: JournalPage, db: JournalDatabase, examined: Examined): Promise<void> {
  const { state } = page;
  // Another journal has been put on the page since: nothing was found out about that one.
  if (db !== state.shown) return;
  state.examined = examined;
  const isWhole = examined.integrity === 'holds' && examined.completeness === 'holds';
  if (isWhole && db === state.own) await rememberHead(await readHead(state.own));
  await showItem(page);
}
