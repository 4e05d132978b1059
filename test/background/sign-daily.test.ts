import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { signDaily } from '../../src/background/sign-daily.ts';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { journalLines } from '../../src/journal/read-journal.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { readEntries } from '../journal/read-entries.ts';

const settings = { extraClosedDays: ['2026-11-24'] } as Settings;

it('signs what was written before the day, once a working day, and nothing where nothing was written', async () => {
  const db = await openJournal('sign-daily');
  const write = (at: string) => appendEntry(db, { type: 'note-added', at: new Date(at), payload: { text: 'x' } });
  const sign = (at: string) => signDaily(db, settings, new Date(at));
  expect(await sign('2026-11-20T07:00:00Z')).toBe(false);
  await write('2026-11-20T08:00:00Z');
  expect(await sign('2026-11-20T15:00:00Z')).toBe(false);
  expect(await sign('2026-11-21T09:00:00Z')).toBe(false);
  // Midnight in Sweden between Sunday and Monday.
  expect(await sign('2026-11-22T22:59:00Z')).toBe(false);
  expect(await sign('2026-11-22T23:01:00Z')).toBe(true);
  expect(await sign('2026-11-23T09:00:00Z')).toBe(false);
  await write('2026-11-23T10:00:00Z');
  expect(await sign('2026-11-24T09:00:00Z')).toBe(false);
  expect(await sign('2026-11-25T09:00:00Z')).toBe(true);
  expect(await sign('2026-11-26T09:00:00Z')).toBe(false);
  expect((await readEntries(db)).map(({ type }) => type)).toEqual([
    'note-added',
    'checkpoint',
    'note-added',
    'checkpoint',
  ]);
  expect(await verifyJournal(journalLines(db))).toMatchObject({ integrity: 'holds' });
});
