import { expect, it } from 'vitest';
import { repliedAt } from '../../src/deadlines/replied-at.ts';
import { whatItemWaitsFor } from '../../src/deadlines/what-item-waits-for.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { type Draft, itemAfter } from './item-after.ts';

it('[SMB-16] closes what is answered, referred or passed on', () => {
  expect(itemAfter(['answered', {}, { text: 'Hej' }])).toMatchObject({ closed: true, action: { what: 'answered' } });
  expect(itemAfter(['referred', {}, { to: 'partierna' }])).toMatchObject({ closed: true, done: { referred: {} } });
  expect(itemAfter(['forwarded', {}, { to: 'bygg' }])).toMatchObject({ closed: true, action: { what: 'forwarded' } });
});

it('[TIB-22] keeps what is passed on for an answer, and knows when to look again', () => {
  const remind = '2026-11-23T08:00:00.000Z';
  expect(itemAfter(['forwarded', { isWaiting: true, remind }, { to: 'bygg' }])).toMatchObject({
    closed: false,
    waiting: { to: 'bygg', remind },
  });
});

it('[TIB-22] takes a question that was passed on for answered when its sender has the answer, not when it is noted here', () => {
  const register: Draft = ['note-added', { register: 'kraver-handlaggning', relation: 'new' }, { text: '' }];
  const receipt: Draft = ['receipt-entered', { items: ['2026-0001'] }, { caseNumber: 'KS 2026/12' }];
  const forward: Draft = ['forwarded', { isWaiting: true }, { to: 'bygg' }];
  const noted: Draft = ['note-added', { isAnswer: true }, { text: 'Lovet behövs.' }];
  const item = itemAfter(register, forward, noted, receipt);
  expect(item?.closed).toBe(false);
  expect(item && whatItemWaitsFor(item, presetById('tibro'))).toEqual([
    { kind: 'decide', deadline: presetById('tibro').reply },
  ]);
  expect(itemAfter(register, forward, noted, receipt, ['answered', {}, { text: 'Hej' }])?.closed).toBe(true);
  // Where to be passed on is what is asked for, nobody is waited for (SMB-16).
  expect(itemAfter(register, ['forwarded', {}, { to: 'bygg' }], receipt)?.closed).toBe(true);
  // As where the municipality has another guideline since.
  expect(itemAfter(register, forward, ['forwarded', {}, { to: 'bygg' }], receipt)?.closed).toBe(true);
});

it('[SMB-27] [TIB-27] parks what somebody was asked about until the answer is noted', () => {
  const asked: Draft = ['consulted', { isBeforeAnswer: true }, { to: 'kommunikation' }];
  expect(itemAfter(asked)).toMatchObject({ closed: false, waiting: { to: 'kommunikation', isBeforeAnswer: true } });
  expect(itemAfter(asked, ['note-added', {}, { text: 'påminde' }])?.waiting).toBeDefined();
  expect(itemAfter(asked, ['note-added', { isAnswer: true }, { text: 'svara så här' }])?.waiting).toBeUndefined();
});

it('[HAL-13] lets an acknowledgement stop the clock and leaves the item open', () => {
  expect(itemAfter(['answered', { what: 'acknowledged' }, { text: 'Vi återkommer' }])).toMatchObject({
    closed: false,
    done: { acknowledged: { at: '2026-11-20T08:01:00.000Z' } },
  });
});

it.each<[string, Draft, Draft]>([
  ['answered', ['answered', {}, { text: 'Hej' }], ['answered', {}, { text: 'En sak till' }]],
  [
    'answered as she says, then passed on',
    ['action-recorded', { what: 'answered', how: 'said' }],
    ['forwarded', { isWaiting: true }, { to: 'bygg' }],
  ],
  ['referred', ['referred', {}, { to: 'polisen' }], ['referred', {}, { to: 'regionen' }]],
  [
    'told that it was passed on',
    ['author-notified', { told: true }, { text: 'Hej' }],
    ['author-notified', { told: false }, { text: '' }],
  ],
])('[TIB-21] [HAL-13] counts from the first time that the sender was %s', (_, first, then) => {
  const item = itemAfter(first, then, then);
  expect(item && repliedAt(item, presetById('hallsberg'))).toBe('2026-11-20T08:01:00.000Z');
});

it('[SMB-15] waits here again when the work is taken back', () => {
  const given: Draft = ['reviewed', { what: 'work-given', items: ['2026-0001'] }, { note: 'Lo' }];
  const back: Draft = ['reviewed', { what: 'work-back', items: ['2026-0001'] }, { note: 'Lo' }];
  expect(itemAfter(given)?.given).toMatchObject({ to: 'Lo' });
  expect(itemAfter(given, back)?.given).toBeUndefined();
});

it('[HAL-08] tells a sender that was told from one that could not be', () => {
  const how = (told: boolean) => itemAfter(['author-notified', { told }, { text: '' }])?.done?.['author-notified']?.how;
  expect([how(true), how(false)]).toEqual(['told', 'impossible']);
});

it('leaves a removal as it was when the account is reported to the platform', () => {
  const item = itemAfter(
    ['action-recorded', { what: 'deleted', how: 'observed' }],
    ['action-recorded', { what: 'reported', how: 'said' }],
  );
  expect(item).toMatchObject({ action: { what: 'deleted' }, done: { reported: {} } });
});

it('tells a block from a report, and lets neither stand for a removal', () => {
  const block: Draft = ['action-recorded', { what: 'blocked', how: 'said' }, { note: 'Hot' }];
  expect(itemAfter(block)).toMatchObject({ action: { what: 'blocked' }, gate: 'closed', closed: false });
  expect(itemAfter(block)?.done).not.toHaveProperty('reported');
  const removed = itemAfter(['action-recorded', { what: 'deleted', how: 'observed' }], block);
  expect(removed).toMatchObject({ action: { what: 'deleted' }, done: { blocked: {} } });
});

const removed: Draft = ['action-recorded', { what: 'deleted', how: 'observed' }];

it.each<[string, Draft]>([
  ['answered', ['answered', {}, { text: 'Vi har tagit bort en kommentar här.' }]],
  ['answered, as seen on the page', ['action-recorded', { what: 'answered', how: 'observed' }]],
  ['passed on', ['forwarded', {}, { to: 'säkerhet' }]],
])('leaves a removal a removal when the sender is %s afterwards', (_, draft) => {
  expect(itemAfter(removed, draft)).toMatchObject({
    action: { what: 'deleted', at: '2026-11-20T08:01:00.000Z' },
    done: { [draft[0] === 'forwarded' ? 'forwarded' : 'answered']: { at: '2026-11-20T08:02:00.000Z' } },
    closed: false,
  });
});

it('lets an answer stand for what was done where the removal was undone', () => {
  const back: Draft = ['outcome-observed', { what: 'came-back' }];
  expect(itemAfter(removed, back, ['answered', {}, { text: 'Hej' }])).toMatchObject({ action: { what: 'answered' } });
});
