import { readLastOf } from '../../journal/read-journal.ts';
import { showNumber } from '../../ui/show-number.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { AskFailed, askBackground } from '../ask-background.ts';
import { drafts } from '../drafts.ts';
import type { Trouble } from '../explain-fault.ts';
import { runWork } from '../long-work.ts';
import { pageUrl } from '../page-top.ts';
import { sayFault } from '../say-fault.ts';
import { draftNames } from './draft-names.ts';
import type { JournalActions } from './journal-data.ts';
import type { JournalPage, JournalState } from './journal-state.ts';
import { openReadingRoom } from './reading-room.ts';
import { forgetHead, readRememberedHead } from './remember-head.ts';
import { clearFiles, lendFile, type SavedBackup, saveBackup } from './save-backup.ts';
import { checkAll, checkNewest, readJournal, showOwn } from './show-journal.ts';

/** What the moderator can do on the journal page. */
export function journalActions(page: JournalPage): JournalActions {
  const { state, draw, run } = page;
  const narrow = (change: Partial<Pick<JournalState, 'query' | 'wanted'>>) => draw({ ...change, rows: undefined });
  const number = () => state.open?.story.row.number ?? '';
  /** Has something written about the item that is open, and shows it. */
  const write = async (asking: Promise<unknown>, form: keyof typeof draftNames) => {
    const about = draftNames[form](number());
    state.problem = undefined;
    await asking;
    drafts.forget(about);
    await readJournal(page);
  };
  return {
    drafts,
    search: (query) => narrow({ query }),
    setFilter: (id, value) => narrow({ wanted: { ...state.wanted, [id]: value } }),
    clearFilters: () => narrow({ query: '', wanted: {} }),
    open(item) {
      location.hash = item;
    },
    close() {
      location.hash = '';
    },
    verify: () => run(checkAll(page)),
    backUp: () => run(backUp(page)),
    cancelWork: () => state.cancel?.abort(),
    handOver: (item) => location.assign(pageUrl('handover', item)),
    chooseCopy(file) {
      draw({ offered: file, isLacking: undefined, problem: undefined });
      if (state.entries > 0) run(readCopy(page));
    },
    restoreCopy: () => run(restoreCopy(page)),
    readCopy: () => run(readCopy(page)),
    closeCopy: () => run(closeCopy(page)),
    showOwn: (isShown) => run(showOwn(page, isShown)),
    addNote: (text, witness) => run(write(askBackground('add-note', { number: number(), text, witness }), 'note')),
    addCorrection: (correction) =>
      run(write(askBackground('add-correction', { number: number(), ...correction }), 'correction')),
    setHold: (kind, isSet, reason) =>
      run(write(askBackground('set-hold', { number: number(), kind, isSet, reason }), 'hold')),
  };
}

async function backUp(page: JournalPage): Promise<void> {
  const { state } = page;
  const saved = await runWork(page, { what: 'back-up' }, (options) => saveBackup(state.own, options));
  if (saved) state.problem = tellOf(saved);
  await readJournal(page);
}

/** What is to be told of a backup that is not as it should be. */
function tellOf({ lacking, untold }: SavedBackup): Trouble | undefined {
  if (lacking > 0) return { says: sayJournal('backupLacks', { n: lacking }), whatToDo: sayJournal('backupLacksText') };
  if (untold === undefined) return undefined;
  return { says: sayJournal('backupUntold'), whatToDo: sayFault(untold) };
}

async function restoreCopy(page: JournalPage): Promise<void> {
  const { state } = page;
  const { offered: file, isLacking: mayLackPictures } = state;
  if (!file) return;
  try {
    await runWork(page, { what: 'restore' }, async ({ signal }) => {
      Object.assign(state, { offered: undefined, isLacking: undefined });
      const name = await lendFile(file, signal);
      await askBackground('restore-backup', { name, mayLackPictures });
    });
  } catch (error) {
    // What is whole in it can be read in, when the moderator has heard that not all is.
    if (error instanceof AskFailed && error.code === 'backup-lacks-pictures') {
      Object.assign(state, { offered: file, isLacking: true });
    }
    throw error;
  }
  state.problem = await tellOfLoss(state);
  await forgetHead();
  await clearFiles();
  await readJournal(page);
  await checkNewest(page);
}

/** What is to be told where the journal of this browser was longer than the backup that has been read in. */
async function tellOfLoss({ own }: JournalState): Promise<Trouble | undefined> {
  const known = await readRememberedHead();
  const restored = await readLastOf(own, 'restored');
  // That the backup was made is written down after it, and no loss.
  if (!known || !restored || known.count <= restored.seq + 1) return undefined;
  const [had, has] = [showNumber(known.count), showNumber(restored.seq)];
  return { says: sayJournal('olderCopy'), whatToDo: sayJournal('olderCopyText', { had, has }) };
}

async function readCopy(page: JournalPage): Promise<void> {
  const { state } = page;
  const file = state.offered;
  if (!file) return;
  const room = await runWork(page, { what: 'open-copy' }, (options) => {
    state.offered = undefined;
    return openReadingRoom(file, options);
  });
  if (!room) return;
  await state.room?.close();
  state.room = room;
  await show(page, room.db, { name: file.name });
}

async function closeCopy(page: JournalPage): Promise<void> {
  const { state } = page;
  const { room } = state;
  // It cannot be read through any longer.
  if (state.work?.what === 'verify') state.cancel?.abort();
  state.room = undefined;
  await show(page, state.own, undefined);
  await room?.close();
}

/** Puts another journal on the page: nothing of the one before is left on it. */
async function show(page: JournalPage, db: JournalState['shown'], theirs: JournalState['theirs']): Promise<void> {
  const nothing = { query: '', wanted: {}, cards: [], rows: undefined, examined: undefined, mended: undefined };
  Object.assign(page.state, { ...nothing, shown: db, theirs });
  history.replaceState(null, '', location.pathname);
  await readJournal(page);
  if (db === page.state.own) await checkNewest(page);
}
