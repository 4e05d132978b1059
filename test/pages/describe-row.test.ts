import { expect, it } from 'vitest';
import { foldItem } from '../../src/journal/fold-item.ts';
import { describeRow } from '../../src/pages/journal/describe-row.ts';
import { sayRow } from '../../src/pages/journal/row-looks.ts';
import type { EntryType, JournalLine, JsonObject } from '../../src/shared/journal-entry.ts';
import { sampleComment } from '../journal/sample-story.ts';

type Draft = [EntryType, JsonObject, JsonObject?];

const opened: Draft = [
  'item-opened',
  {},
  { comment: JSON.parse(JSON.stringify(sampleComment)), channel: 'x', platform: 'facebook' },
];
const ground: Draft = [
  'ground-chosen',
  {},
  { groundId: 'p1', no: '1', text: 'Personangrepp', policyId: 'egen', policyVersion: 1 },
];
const saved: Draft = ['evidence-saved', { pictures: 0 }, { pictures: [], textDigest: 'ab'.repeat(32), facts: {} }];
const removed: Draft = ['action-recorded', { what: 'deleted', how: 'said' }];
const asked: Draft = ['consulted', {}, { to: 'kommunikation' }];
const register: Draft = ['note-added', { register: 'nytt-arende' }, { text: '' }];
const not: Draft = ['registered-not', { reason: 'ringa' }];
const handed: Draft = ['handed-over', { items: ['2026-0001'], package: 'paket-1', sha256: '', how: 'file' }];
const savedAnew: Draft = ['evidence-saved', { pictures: 0 }, { pictures: [], textDigest: 'cd'.repeat(32), facts: {} }];

/** The item's row after these entries, a minute apart. */
function rowAfter(...drafts: Draft[]) {
  const lines = [opened, ...drafts].map(([type, pub, payload], seq): JournalLine => {
    const at = `2026-11-20T08:0${seq}:00.000Z`;
    const entry = { v: 1 as const, seq, prev: '0'.repeat(64), at, type, item: '2026-0001', pub, hash: '0'.repeat(64) };
    return payload ? { entry, salt: '0'.repeat(64), payload } : { entry };
  });
  const item = foldItem(lines);
  if (!item) throw new Error('no item');
  return describeRow(item);
}

it.each<[string, Draft[]]>([
  ['Fall öppnat', []],
  ['Återkopplad', [['answered', { what: 'acknowledged' }, { text: 'Vi återkommer' }]]],
  ['Besvarad', [['answered', {}, { text: 'Hej' }]]],
  ['Hänvisad', [['referred', {}, { to: 'partierna' }]]],
  ['Väntar på svar från kommunikation', [asked]],
  ['Väntar på svar från bygg', [['forwarded', { isWaiting: true }, { to: 'bygg' }]]],
  ['Vidarebefordrad', [['forwarded', {}, { to: 'bygg' }]]],
  ['Fall öppnat', [asked, ['note-added', { isAnswer: true }, { text: 'Låt stå' }]]],
  ['Rättad', [['corrected', { corrects: 0, what: 'own-post' }, { fact: 'text', is: 'a', reason: 'b' }]]],
  ['Ska diarieföras', [register]],
  ['Fall öppnat', [register, not]],
  ['Ska diarieföras', [register, not, register]],
  ['Lämnad till Kim', [['reviewed', { what: 'work-given', items: ['2026-0001'] }, { note: 'Kim' }]]],
  ['Grund vald, ska bort', [['answered', { what: 'acknowledged' }, { text: 'Vi återkommer' }], ground]],
  ['Text sparad, utan bild', [ground, saved]],
  ['Väntar på svar från kommunikation', [ground, saved, asked]],
  ['Borttagen', [ground, saved, removed]],
  ['Borttagen', [asked, ground, saved, removed]],
  ['Borttagen', [ground, removed, saved]],
  ['Borttagen, kontrollerad', [ground, saved, removed, ['outcome-observed', { what: 'gone' }]]],
  ['Finns kvar', [ground, saved, removed, ['outcome-observed', { what: 'came-back' }]]],
])('says "%s"', (says, drafts) => {
  expect(sayRow(rowAfter(...drafts))).toBe(says);
});

it('says that the registrar has it where nothing of it is new to her', () => {
  expect(rowAfter(saved, handed).handover).toBe('handed-over');
  expect(rowAfter(saved, handed, savedAnew).handover).toBe('not');
  expect(rowAfter(register, not).handover).toBe('not-registered');
});
