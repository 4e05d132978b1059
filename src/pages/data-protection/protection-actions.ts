import { sha256Hex } from '../../shared/digest.ts';
import { stockholmDay } from '../../shared/stockholm-time.ts';
import { askBackground } from '../ask-background.ts';
import type { Page } from '../open-page.tsx';
import { saveFile } from '../save-file.ts';
import { findSender } from './find-sender.ts';
import type { ProtectionActions } from './protection-data.ts';
import type { ProtectionState } from './protection-state.ts';
import { writeExtract } from './write-extract.ts';
import { writeRegister } from './write-register.ts';

/** What the page's buttons do. */
export function protectionActions({ state, draw, run }: Page<ProtectionState>): ProtectionActions {
  const { db, settings } = state;
  let stop: AbortController | undefined;

  const search = async (): Promise<void> => {
    stop = new AbortController();
    const { signal } = stop;
    draw({ searching: 0, found: undefined, chosen: new Set(), problem: undefined, saved: undefined });
    try {
      const found = await findSender(db, state.name, { onProgress: (searching) => draw({ searching }), signal });
      draw({ found, soughtName: state.name.trim() });
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      draw({ searching: undefined });
    }
  };

  /** Saves what was chosen, and journals that it was: which items, never whom it was about (as for a copy, TF 2:18). */
  const save = async (): Promise<void> => {
    const records = (state.found ?? []).filter(({ id }) => state.chosen.has(id));
    const text = `\uFEFF${writeExtract(records, settings, state, new Date())}`;
    const numbers = records.filter(({ item }) => item !== undefined).map(({ id }) => id);
    if (numbers.length > 0) {
      await askBackground('record-disclosure', { numbers, sha256: await sha256Hex(text), masks: 0 });
    }
    const saved = `${stockholmDay(new Date())}_registerutdrag.txt`;
    await saveFile(new Blob([text], { type: 'text/plain' }), saved);
    draw({ saved, problem: undefined });
  };

  const saveRegister = async (): Promise<void> => {
    const savedRegister = `${stockholmDay(new Date())}_registerforteckning.txt`;
    const text = `\uFEFF${writeRegister(state, new Date())}`;
    await saveFile(new Blob([text], { type: 'text/plain' }), savedRegister);
    draw({ savedRegister, problem: undefined });
  };

  return {
    setName: (name) => draw({ name }),
    search: () => run(search()),
    cancel: () => stop?.abort(),
    choose(id, isChosen) {
      const chosen = new Set(state.chosen);
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
      draw({ chosen });
    },
    save: () => run(save()),
    saveRegister: () => run(saveRegister()),
  };
}
