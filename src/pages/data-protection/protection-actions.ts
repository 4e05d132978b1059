import { readHead } from '../../journal/read-journal.ts';
import { sha256Hex } from '../../shared/digest.ts';
import { stockholmDay } from '../../shared/stockholm-time.ts';
import { askBackground } from '../ask-background.ts';
import { runWork } from '../long-work.ts';
import type { Page } from '../open-page.tsx';
import { saveFile } from '../save-file.ts';
import { findSender } from './find-sender.ts';
import type { ProtectionActions } from './protection-data.ts';
import type { ProtectionState } from './protection-state.ts';
import { writeExtract } from './write-extract.ts';
import { writeRegister } from './write-register.ts';

/** What the page's buttons do. */
export function protectionActions(page: Page<ProtectionState>): ProtectionActions {
  const { state, draw, run } = page;
  const { db, settings } = state;

  const search = async (): Promise<void> => {
    const { name } = state;
    await runWork(page, { what: 'search' }, async ({ signal, onProgress }) => {
      Object.assign(state, { found: undefined, chosen: new Set(), saved: undefined });
      const { count } = await readHead(db);
      const found = await findSender(db, name, { signal, onProgress: (read) => onProgress(read, count) });
      Object.assign(state, { found, soughtName: name.trim() });
    });
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
    cancel: () => state.cancel?.abort(),
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
