import { expect, it } from 'vitest';
import { foldItem } from '../../src/journal/fold-item.ts';
import type { EntryType, JournalLine, JsonObject } from '../../src/shared/journal-entry.ts';
import { sampleComment } from './sample-story.ts';

type Draft = [EntryType, JsonObject, JsonObject?];

/** The item after these entries, a minute apart. */
function after(...drafts: Draft[]) {
  const opened: Draft = [
    'item-opened',
    {},
    { comment: JSON.parse(JSON.stringify(sampleComment)), channel: 'x', platform: 'facebook' },
  ];
  const lines = [opened, ...drafts].map(([type, pub, payload], seq): JournalLine => {
    const at = `2026-11-20T08:0${seq}:00.000Z`;
    const entry = { v: 1 as const, seq, prev: '0'.repeat(64), at, type, item: '2026-0001', pub, hash: '0'.repeat(64) };
    return payload ? { entry, salt: '0'.repeat(64), payload } : { entry };
  });
  return foldItem(lines);
}

it('[SMB-16] closes what is answered, referred or passed on', () => {
  expect(after(['answered', {}, { text: 'Hej' }])).toMatchObject({ closed: true, action: { what: 'answered' } });
  expect(after(['referred', {}, { to: 'partierna' }])).toMatchObject({ closed: true, done: { referred: {} } });
  expect(after(['forwarded', {}, { to: 'bygg' }])).toMatchObject({ closed: true, action: { what: 'forwarded' } });
});

it('[TIB-22] keeps what is passed on for an answer, and knows when to look again', () => {
  const remind = '2026-11-23T08:00:00.000Z';
  expect(after(['forwarded', { isWaiting: true, remind }, { to: 'bygg' }])).toMatchObject({
    closed: false,
    waiting: { to: 'bygg', remind },
  });
});

it('[SMB-27] [TIB-27] parks what somebody was asked about until the answer is noted', () => {
  const asked: Draft = ['consulted', { isBeforeAnswer: true }, { to: 'kommunikation' }];
  expect(after(asked)).toMatchObject({ closed: false, waiting: { to: 'kommunikation', isBeforeAnswer: true } });
  expect(after(asked, ['note-added', {}, { text: 'påminde' }])?.waiting).toBeDefined();
  expect(after(asked, ['note-added', { isAnswer: true }, { text: 'svara så här' }])?.waiting).toBeUndefined();
});

it('[HAL-13] lets an acknowledgement stop the clock and leaves the item open', () => {
  expect(after(['answered', { what: 'acknowledged' }, { text: 'Vi återkommer' }])).toMatchObject({
    closed: false,
    done: { acknowledged: { at: '2026-11-20T08:01:00.000Z' } },
  });
});

it('[HAL-08] tells a sender that was told from one that could not be', () => {
  const how = (told: boolean) => after(['author-notified', { told }, { text: '' }])?.done?.['author-notified']?.how;
  expect([how(true), how(false)]).toEqual(['told', 'impossible']);
});

it('leaves a removal as it was when the account is reported to the platform', () => {
  const item = after(
    ['action-recorded', { what: 'deleted', how: 'observed' }],
    ['action-recorded', { what: 'reported', how: 'said' }],
  );
  expect(item).toMatchObject({ action: { what: 'deleted' }, done: { reported: {} } });
});

it('tells a block from a report, and lets neither stand for a removal', () => {
  const block: Draft = ['action-recorded', { what: 'blocked', how: 'said' }, { note: 'Hot' }];
  expect(after(block)).toMatchObject({ action: { what: 'blocked' }, gate: 'closed', closed: false });
  expect(after(block)?.done).not.toHaveProperty('reported');
  const removed = after(['action-recorded', { what: 'deleted', how: 'observed' }], block);
  expect(removed).toMatchObject({ action: { what: 'deleted' }, done: { blocked: {} } });
});

it('[TIB-32] opens an item again that is to be registered after all', () => {
  const register: Draft = [
    'note-added',
    { register: 'pagaende-arende', relation: 'existing' },
    { text: '', caseNumber: 'KS 2026/412' },
  ];
  expect(after(['answered', {}, { text: 'Hej' }], register)).toMatchObject({
    closed: false,
    registration: { reason: 'pagaende-arende', relation: 'existing', caseNumber: 'KS 2026/412' },
  });
});
