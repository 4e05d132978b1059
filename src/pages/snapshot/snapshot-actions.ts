import browser from 'webextension-polyfill';
import { snapshotDraft } from '../../evidence/snapshot-draft.ts';
import { hashFile } from '../../handover/hash-file.ts';
import { makeSnapshot } from '../../handover/make-snapshot.ts';
import { zipHandover } from '../../handover/zip-handover.ts';
import { openJournal } from '../../journal/open-journal.ts';
import type { Settings } from '../../shared/settings.ts';
import { saySnapshot } from '../../ui/words/snapshot-words.ts';
import { askBackground } from '../ask-background.ts';
import { runWork } from '../long-work.ts';
import type { Page } from '../open-page.tsx';
import { saveFile } from '../save-file.ts';
import { gatherSnapshot } from './gather-snapshot.ts';
import type { SnapshotActions } from './snapshot-data.ts';
import { channelOf, readFrames, type SnapshotState, startState } from './snapshot-state.ts';

const sites = ['https://www.facebook.com/*', 'https://www.instagram.com/*'];

export async function loadSnapshot(settings: Settings): Promise<SnapshotState> {
  const state = startState(settings, await openJournal());
  await readSnapshot(state);
  return state;
}

/** Reads what may have changed: the items, the screens that have been taken, and the pages that are open. */
async function readSnapshot(state: SnapshotState): Promise<void> {
  state.items = await state.db.getAll('items');
  state.frames = await readFrames();
  await readTabs(state);
}

/** The sites' pages that are open, the one last looked at first. */
export async function readTabs(state: SnapshotState): Promise<void> {
  const tabs = await browser.tabs.query({ url: sites });
  tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  state.tabs = tabs.flatMap(({ id, title, url }) => (id === undefined ? [] : [{ id, title: title || url || '' }]));
  if (!state.tabs.some(({ id }) => id === state.tab)) state.tab = state.tabs[0]?.id;
}

/** What the page's buttons do. */
export function snapshotActions(page: Page<SnapshotState>): SnapshotActions {
  const { state, draw, run } = page;

  const take = async (): Promise<void> => {
    if (state.tab === undefined || state.isTaking) return;
    draw({ isTaking: true, problem: undefined, saved: undefined });
    try {
      await askBackground('take-snapshot-frame', { tabId: state.tab });
      state.frames = await readFrames();
    } finally {
      draw({ isTaking: false });
    }
  };

  const save = async (): Promise<void> => {
    const { db, settings, occasion, period, frames } = state;
    const channel = channelOf(state);
    if (!channel) return;
    const cancelled = () => ({ says: saySnapshot('cancelled'), whatToDo: saySnapshot('cancelledText') });
    await runWork(page, { what: 'save', of: frames.length + 1, cancelled }, async ({ signal, onProgress }) => {
      state.saved = undefined;
      const at = new Date();
      const input = await gatherSnapshot(db, settings, { channel, occasion, period, frames }, at);
      const snapshot = await makeSnapshot(input, onProgress, signal);
      const zip = await zipHandover(snapshot.files, snapshot.name, at, signal);
      const sha256 = await hashFile(zip, signal);
      signal.throwIfAborted();
      const saveAgain = () => saveFile(zip, `${snapshot.name}.zip`);
      await saveAgain();
      await askBackground('record-snapshot', {
        channelUrl: channel.url,
        platform: channel.platform,
        occasion,
        period,
        package: snapshot.name,
        sha256,
        frames: frames.map(({ picture }) => picture.sha256),
      });
      // Those of the package alone: more may have been taken meanwhile, in another tab.
      for (const { id } of frames) await snapshotDraft.remove(id);
      state.saved = { name: `${snapshot.name}.zip`, at, saveAgain };
      await readSnapshot(state);
    });
  };

  const saveArchive = async (): Promise<void> => {
    await askBackground('write-archive', { archive: state.settings.archive });
  };

  return {
    setChannel: (channel) => draw({ channel }),
    setOccasion: (occasion) => draw({ occasion }),
    setPeriod: (period) => draw({ period }),
    setTab: (tab) => draw({ tab }),
    take: () => run(take()),
    remove: (id) =>
      run(
        snapshotDraft.remove(id).then(async () => {
          draw({ frames: await readFrames() });
        }),
      ),
    setArchive(change) {
      const archive = { ...state.settings.archive, ...change };
      draw({ settings: { ...state.settings, archive } });
      run(saveArchive());
    },
    save: () => run(save()),
    saveAgain: () => run(state.saved?.saveAgain() ?? Promise.resolve()),
    cancel: () => state.cancel?.abort(),
  };
}
