import { isForRegistrar } from '../../journal/is-for-registrar.ts';
import { type JournalDatabase, openJournal } from '../../journal/open-journal.ts';
import { readItemStory } from '../../journal/read-journal.ts';
import type { Item } from '../../shared/item.ts';
import type { Settings } from '../../shared/settings.ts';
import { askBackground } from '../ask-background.ts';
import { newestFirst } from '../newest-first.ts';
import { rememberedFolder } from './chosen-folder.ts';
import { type HandoverState, startState } from './handover-state.ts';
import { listReceipts } from './list-receipts.ts';

/** Reads everything the page shows. `only` is the item that it was opened for: even one that has been handed over. */
export async function loadHandover(settings: Settings, only: string): Promise<HandoverState> {
  const state = startState(settings, await openJournal());
  await readHandover(state);
  state.folder = await rememberedFolder();
  const asked = state.items.find(({ number }) => number === only);
  if (!asked) return state;
  if (!isForRegistrar(asked)) state.isHandedOverShown = true;
  state.chosen = new Set([asked.number]);
  return state;
}

/** Reads settings and journal anew: what the moderator has chosen, left out and written on the page stays. */
export async function refreshHandover(state: HandoverState): Promise<void> {
  state.settings = await askBackground('read-settings', null);
  await readHandover(state);
}

/** Reads the journal: what is new for the registrar is chosen, and what she has had meanwhile is not. */
async function readHandover(state: HandoverState): Promise<void> {
  const { db } = state;
  const items = newestFirst((await db.getAll('items')).filter(isEverForRegistrar), ({ number }) => number);
  const markedProvisions = await readMarkedProvisions(db, items);
  const receipts = await listReceipts(db);
  const before = new Map(state.items.map((item) => [item.number, isForRegistrar(item)]));
  const isStillChosen = (item: Item) =>
    isForRegistrar(item) === before.get(item.number) ? state.chosen.has(item.number) : isForRegistrar(item);
  const written = new Map(state.receipts.map((row) => [row.package, row]));
  Object.assign(state, {
    items,
    markedProvisions,
    chosen: new Set(items.filter(isStillChosen).map(({ number }) => number)),
    receipts: receipts.map((row) => {
      const { draft, draftKind, error, isChanging } = written.get(row.package) ?? row;
      return { ...row, draft, draftKind, error, isChanging };
    }),
  } satisfies Partial<HandoverState>);
}

/** The lagrum that was named when each secret item was marked. One that is left for the registrar to judge has none. */
async function readMarkedProvisions(db: JournalDatabase, items: Item[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { number } of items.filter(({ secret }) => secret)) {
    const marked = (await readItemStory(db, number)).findLast(({ entry }) => entry.type === 'secrecy-marked');
    const provision = marked?.payload?.provision;
    if (typeof provision === 'string') found.set(number, provision);
  }
  return found;
}

const isEverForRegistrar = (item: Item) => isForRegistrar(item) || item.handedOver !== undefined;
