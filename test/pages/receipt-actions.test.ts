import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { readLinesOf } from '../../src/journal/read-journal.ts';
import { type HandoverState, startState } from '../../src/pages/handover/handover-state.ts';
import { refreshHandover } from '../../src/pages/handover/load-handover.ts';
import { receiptActions } from '../../src/pages/handover/receipt-actions.ts';
import { writeStory } from '../journal/sample-story.ts';

const { settings } = readSettingsFrom({});
/** What the background answers. */
const answer = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'ours', getURL: (path: string) => path } } }));
vi.mock('../../src/pages/ask-background.ts', () => ({ AskFailed: Error, askBackground: answer }));

it('writes no case number twice where a pasted list could be written only in part and is saved again', async () => {
  const db = await openJournal();
  const numbers = [await writeStory(db, 1), await writeStory(db, 2, { id: '77' })];
  for (const number of numbers) {
    const pub = { items: [number], package: `paket-${number}`, sha256: 'a'.repeat(64), how: 'file' };
    await appendEntry(db, { type: 'handed-over', pub });
  }
  let isFull = true;
  answer.mockImplementation(async (_: string, ask: { numbers: string[]; caseNumber: string } | null) => {
    if (!ask) return settings;
    const { numbers: items, caseNumber } = ask;
    if (isFull && items[0] === numbers[1]) throw new Error('Disken är full.');
    return appendEntry(db, { type: 'receipt-entered', pub: { items }, payload: { caseNumber } });
  });
  const state = startState(settings, db);
  await refreshHandover(state);
  const draw = (change: Partial<HandoverState> = {}) => void Object.assign(state, change);
  const savePaste = () =>
    new Promise<unknown>((resolve) => {
      const run = (work: Promise<unknown>) => void work.then(() => resolve(undefined), resolve);
      receiptActions({ state, draw, run }).savePaste();
    });
  state.pasted = { text: numbers.map((number, at) => `${number};KS 2026/${at + 1}`).join('\n'), errors: [] };
  expect(await savePaste()).toBeInstanceOf(Error);
  expect(state.pasted).toBeDefined();
  isFull = false;
  await savePaste();
  const entered = (await readLinesOf(db, 'receipt-entered')).map(({ entry, payload }) => [
    entry.pub.items,
    payload?.caseNumber,
  ]);
  expect(entered).toEqual([
    [[numbers[0]], 'KS 2026/1'],
    [[numbers[1]], 'KS 2026/2'],
  ]);
  expect(state.pasted).toBeUndefined();
});
