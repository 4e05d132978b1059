import browser from 'webextension-polyfill';
import { snapshotDraft } from '../../evidence/snapshot-draft.ts';
import { hashFile } from '../../handover/hash-file.ts';
import { makeSnapshot } from '../../handover/make-snapshot.ts';
import { zipHandover } from '../../handover/zip-handover.ts';
import { openJournal } from '../../journal/open-journal.ts';
import { saySnapshot } from '../../ui/words/snapshot-words.ts';
import { askBackground } from '../ask-background.ts';
import { explainTrouble } from '../handover/trouble.ts';
import { saveFile } from '../save-file.ts';
import { gatherSnapshot } from './gather-snapshot.ts';
import type { SnapshotActions } from './snapshot-data.ts';
import { channelOf, readFrames, type SnapshotState } from './snapshot-state.ts';

const sites = ['https://www.facebook.com/*', 'https://www.instagram.com/*'];

/** Reads everything the page shows. */
export async function loadSnapshot(state: SnapshotState): Promise<void> {
  state.settings = await askBackground('read-settings', null);
  state.db ??= await openJournal();
  state.items = await state.db.getAll('items');
  state.frames = await readFrames();
  state.channel ||= state.settings.channels[0]?.url ?? '';
  await readTabs(state);
}

/** The sites' pages that are open, the one last looked at first. */
export async function readTabs(state: SnapshotState): Promise<void> {
  const tabs = await browser.tabs.query({ url: sites });
  tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  state.tabs = tabs.flatMap(({ id, title, url }) => (id === undefined ? [] : [{ id, title: title || url || '' }]));
  if (!state.tabs.some(({ id }) => id === state.tab)) state.tab = state.tabs[0]?.id;
}

/** What the page's buttons do; `draw` shows the state as it is then. */
export function snapshotActions(state: SnapshotState, draw: () => void): SnapshotActions {
  let stop: AbortController | undefined;
  const set = (change: Partial<SnapshotState>): void => {
    Object.assign(state, change);
    draw();
  };
  const doing = (work: Promise<void>): void =>
    void work.catch((error: unknown) => {
      console.error('modereringsjournalen: snapshot page', error);
      set({ problem: explainTrouble(error), isTaking: false });
    });

  const take = async (): Promise<void> => {
    if (state.tab === undefined || state.isTaking) return;
    set({ isTaking: true, problem: undefined, saved: undefined });
    try {
      await askBackground('take-snapshot-frame', { tabId: state.tab });
      state.frames = await readFrames();
    } finally {
      set({ isTaking: false });
    }
  };

  const save = async (): Promise<void> => {
    const { db, settings, occasion, period, frames } = state;
    const channel = channelOf(state);
    if (!db || !settings || !channel || state.making) return;
    stop = new AbortController();
    const { signal } = stop;
    set({ making: { done: 0, of: frames.length + 1 }, problem: undefined, saved: undefined });
    try {
      const at = new Date();
      const input = await gatherSnapshot(db, settings, { channel, occasion, period, frames }, at);
      const snapshot = await makeSnapshot(input, (done, of) => set({ making: { done, of } }), signal);
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
      await loadSnapshot(state);
    } catch (error) {
      if (!signal.aborted) throw error;
      state.problem = { says: saySnapshot('cancelled'), whatToDo: saySnapshot('cancelledText') };
    } finally {
      stop = undefined;
      set({ making: undefined });
    }
  };

  /** Writes what stands here over the settings as they are now: the rest may have been changed since the page was read. */
  const saveArchive = async (): Promise<void> => {
    const settings = await askBackground('read-settings', null);
    await askBackground('write-settings', { settings: { ...settings, archive: state.settings?.archive } });
  };

  return {
    setChannel: (channel) => set({ channel }),
    setOccasion: (occasion) => set({ occasion }),
    setPeriod: (period) => set({ period }),
    setTab: (tab) => set({ tab }),
    take: () => doing(take()),
    remove: (id) =>
      doing(
        snapshotDraft.remove(id).then(async () => {
          set({ frames: await readFrames() });
        }),
      ),
    setArchive(change) {
      if (!state.settings) return;
      const archive = { ...state.settings.archive, ...change };
      set({ settings: { ...state.settings, archive } });
      doing(saveArchive());
    },
    save: () => doing(save()),
    saveAgain: () => doing(state.saved?.saveAgain() ?? Promise.resolve()),
    cancel: () => stop?.abort(),
  };
}
