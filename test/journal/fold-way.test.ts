import { describe, expect, it } from 'vitest';
import { repliedAt } from '../../src/deadlines/replied-at.ts';
import { whatItemWaitsFor } from '../../src/deadlines/what-item-waits-for.ts';
import { foldItem } from '../../src/journal/fold-item.ts';
import { isForRegistrar } from '../../src/journal/is-for-registrar.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import type { EntryType, JournalLine, JsonObject } from '../../src/shared/journal-entry.ts';
import { sampleComment } from './sample-story.ts';

type Draft = [EntryType, JsonObject, JsonObject?];

/** The lines of an item with these entries, a minute apart. */
function linesOf(comment: object, ...drafts: Draft[]): JournalLine[] {
  const opened: Draft = [
    'item-opened',
    {},
    { comment: JSON.parse(JSON.stringify(comment)), channel: 'x', platform: 'facebook' },
  ];
  return [opened, ...drafts].map(([type, pub, payload], seq): JournalLine => {
    const at = `2026-11-20T08:0${seq}:00.000Z`;
    const entry = { v: 1 as const, seq, prev: '0'.repeat(64), at, type, item: '2026-0001', pub, hash: '0'.repeat(64) };
    return payload ? { entry, salt: '0'.repeat(64), payload } : { entry };
  });
}

const itemAfter = (...drafts: Draft[]) => foldItem(linesOf(sampleComment, ...drafts));

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

it('[TIB-32] waits with what is answered and to be registered for its receipt, and with what is registered for its answer', () => {
  const register: Draft = ['note-added', { register: 'kraver-handlaggning', relation: 'new' }, { text: '' }];
  const receipt: Draft = ['receipt-entered', { items: ['2026-0001'] }, { caseNumber: 'KS 2026/12' }];
  const [answered, none]: Draft[] = [
    ['answered', {}, { text: 'Hej' }],
    ['action-recorded', { what: 'none', how: 'said' }],
  ];
  if (!answered || !none) return;
  const isClosed = (...drafts: Draft[]) => itemAfter(...drafts)?.closed;
  for (const settled of [answered, none]) {
    expect([isClosed(register, settled), isClosed(register, settled, receipt)]).toEqual([false, true]);
    expect([isClosed(register, receipt), isClosed(register, receipt, settled)]).toEqual([false, true]);
  }
  expect(isClosed(register, ['action-recorded', { what: 'reported', how: 'said' }], receipt)).toBe(false);
  expect(isClosed(register, ['secrecy-marked', { secret: true }, { provision: 'OSL 21:1' }], receipt)).toBe(true);
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

it('[TIB-28] ends with the receipt what nobody is to answer: our own post, and what was written down by hand', () => {
  const register: Draft = ['note-added', { register: 'kraver-handlaggning', relation: 'new' }, { text: '' }];
  const receipt: Draft = ['receipt-entered', { items: ['2026-0001'] }, { caseNumber: 'KS 2026/12' }];
  const isClosed = (comment: object) => foldItem(linesOf({ ...sampleComment, ...comment }, register, receipt))?.closed;
  expect([isClosed({ own: true }), isClosed({ id: 'manual-1' }), isClosed({})]).toEqual([true, true, false]);
});

describe('that it is not to be registered', () => {
  const not = (isAnswerLeft?: boolean): Draft => [
    'registered-not',
    { reason: 'ringa', ...(isAnswerLeft === undefined ? {} : { isAnswerLeft }) },
  ];
  const register: Draft = ['note-added', { register: 'kraver-handlaggning', relation: 'new' }, { text: '' }];
  const ground: Draft = ['ground-chosen', {}, { groundId: 'p1', no: '1', text: 'Reklam', kind: 'unsuitable' }];
  const evidence: Draft = ['evidence-saved', { pictures: 0 }, { pictures: [], textDigest: 'a'.repeat(64) }];
  const deleted = (how: string): Draft => ['action-recorded', { what: 'deleted', how }];
  const gone: Draft = ['outcome-observed', { what: 'gone' }];
  const waits = (...drafts: Draft[]) => {
    const item = itemAfter(...drafts);
    if (!item || item.closed) return [];
    return whatItemWaitsFor(item, presetById('tibro')).map(({ kind, deadline }) => [kind, deadline?.ruleId]);
  };

  it('[SMB-23] [TIB-21] leaves a question to be answered', () => {
    const answer = [['decide', 'tibro-48h-vardagar']];
    expect(waits(not(true))).toEqual(answer);
    expect(waits(not(false))).toEqual([]);
    expect(waits(not(false), not(true))).toEqual(answer);
    expect(waits(not(true), ['answered', {}, { text: 'Hej' }])).toEqual([]);
    // Decided by the registrar, of one that was on its way to her.
    expect(waits(register, not())).toEqual(answer);
    expect(waits(register, not(), ['answered', {}, { text: 'Hej' }])).toEqual([]);
  });

  it('asks nobody any longer what to answer where no answer is needed', () => {
    const asked: Draft = ['consulted', {}, { to: 'bygg' }];
    expect(waits(asked, not(true))).toEqual([['waiting', 'tibro-48h-vardagar']]);
    expect(itemAfter(asked, not(false))).toMatchObject({ closed: true, waiting: undefined });
  });

  it.each(['observed', 'said'])(
    '[TIB-35] leaves what is to be removed to be removed, and ends with that: %s',
    (how) => {
      expect(waits(ground, evidence, not())).toEqual([['remove', 'tibro-borttagning-48h']]);
      const seen = how === 'observed' ? [gone] : [];
      expect(waits(ground, evidence, not(), deleted(how), ...seen)).toEqual([]);
      expect(waits(ground, evidence, deleted(how), ...seen, not())).toEqual([]);
      expect(waits(ground, evidence, not(), ['action-recorded', { what: 'none', how: 'said' }])).toEqual([]);
      expect(waits(ground, evidence, not(), deleted(how), ['outcome-observed', { what: 'came-back' }])).toEqual([
        ['remove', 'tibro-borttagning-48h'],
      ]);
    },
  );

  it('leaves a crime that has only been hidden to be removed', () => {
    const crime: Draft = ['ground-chosen', {}, { groundId: 'p2', no: '2', text: 'Hot', kind: 'criminal' }];
    const hidden: Draft = ['action-recorded', { what: 'hidden', how: 'observed' }];
    const greyed: Draft = ['outcome-observed', { what: 'greyed' }];
    expect(itemAfter(crime, evidence, hidden, greyed, not())?.closed).toBe(false);
    expect(itemAfter(ground, evidence, hidden, greyed, not())?.closed).toBe(true);
  });
});

it('[TIB-36] ends with the word that it is gone where the receipt came before the removal', () => {
  const evidence: Draft = ['evidence-saved', { pictures: 0 }, { pictures: [], textDigest: 'a'.repeat(64) }];
  const receipt: Draft = ['receipt-entered', { items: ['2026-0001'] }, { caseNumber: 'KS 2026/12' }];
  const said: Draft = ['action-recorded', { what: 'deleted', how: 'said' }];
  expect(itemAfter(evidence, receipt, said)?.closed).toBe(true);
  expect(itemAfter(evidence, said)?.closed).toBe(false);
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

it('[TIB-32] opens an item again that is to be registered after all', () => {
  const register: Draft = [
    'note-added',
    { register: 'pagaende-arende', relation: 'existing' },
    { text: '', caseNumber: 'KS 2026/412' },
  ];
  expect(itemAfter(['answered', {}, { text: 'Hej' }], register)).toMatchObject({
    closed: false,
    registration: { reason: 'pagaende-arende', relation: 'existing', caseNumber: 'KS 2026/412' },
  });
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

it('has the registrar get what it was first decided not to register', () => {
  const item = itemAfter(
    ['registered-not', { reason: 'annat' }],
    ['note-added', { register: 'pagaende-arende' }, { text: '' }],
  );
  expect(item && isForRegistrar(item)).toBe(true);
});

it('[TIB-36] speaks of the text that was saved last, and of the comment and its time as they were first known', () => {
  const saved = (text: string, textDigest: string): Draft => [
    'evidence-saved',
    { pictures: 0, method: 'none' },
    JSON.parse(
      JSON.stringify({
        pictures: [],
        textDigest,
        facts: {},
        comment: {
          ...sampleComment,
          id: 'other',
          text,
          author: undefined,
          postedAt: { shown: '1 d', from: '', to: '' },
        },
      }),
    ),
  ];
  const { text, ...rest } = sampleComment;
  const item = itemAfter(saved(text, 'a'), saved('Jag vet var du bor', 'b'));
  expect(item?.comment).toEqual(JSON.parse(JSON.stringify({ ...rest, text: 'Jag vet var du bor' })));
});

it('[TIB-36] wants a text that the gate was overridden for to reach the registrar, who had another', () => {
  const handed: Draft = ['handed-over', { items: ['2026-0001'], package: 'paket-1', sha256: '', how: 'file' }];
  const overridden = (text: string): Draft => [
    'gate-overridden',
    {},
    JSON.parse(JSON.stringify({ reason: 'hot', comment: { ...sampleComment, text } })),
  ];
  expect(itemAfter(handed, overridden('Jag vet var du bor'))).toMatchObject({
    comment: { text: 'Jag vet var du bor' },
    isNewSinceHandover: true,
  });
  expect(itemAfter(handed, overridden(sampleComment.text))?.isNewSinceHandover).toBeUndefined();
});

it('asks anew what is to be registered when another text is saved', () => {
  const saved = (textDigest: string): Draft => [
    'evidence-saved',
    { pictures: 0, method: 'none' },
    { pictures: [], textDigest, facts: {} },
  ];
  const not: Draft = ['registered-not', { reason: 'annat' }];
  expect(itemAfter(saved('a'), not, saved('a'))?.registeredNot).toBeDefined();
  const item = itemAfter(saved('a'), not, saved('b'));
  expect(item && isForRegistrar(item)).toBe(true);
});

it('[TIB-36] takes no receipt for the last word while the registrar lacks the text that was saved last', () => {
  const saved = (textDigest: string): Draft => [
    'evidence-saved',
    { pictures: 0, method: 'none' },
    { pictures: [], textDigest, facts: {} },
  ];
  const handed: Draft = ['handed-over', { items: ['2026-0001'], package: 'paket-1', sha256: '', how: 'file' }];
  const receipt: Draft = ['receipt-entered', { items: ['2026-0001'] }, { caseNumber: 'KS 2026/77' }];
  const gone: Draft = ['outcome-observed', { what: 'gone' }];
  expect(itemAfter(saved('a'), handed, receipt, gone)).toMatchObject({ closed: true });
  expect(itemAfter(saved('a'), handed, saved('b'), receipt, gone)).toMatchObject({ closed: false });
  expect(itemAfter(saved('a'), handed, receipt, saved('b'))).toMatchObject({ closed: false, isNewSinceHandover: true });
  expect(itemAfter(saved('a'), handed, receipt, saved('b'), handed, receipt)).toMatchObject({ closed: true });
});

it('closes what is to stay after all, and opens it again where evidence is saved for its removal', () => {
  const evidence: Draft = ['evidence-saved', { pictures: 0 }, { pictures: [], textDigest: 'a'.repeat(64) }];
  const ground: Draft = ['ground-chosen', {}, { groundId: 'p1', no: '1', text: 'Personliga angrepp' }];
  const none: Draft = ['action-recorded', { what: 'none', how: 'said' }];
  expect(itemAfter(ground, evidence)?.closed).toBe(false);
  expect(itemAfter(ground, evidence, none)?.closed).toBe(true);
  expect(itemAfter(ground, evidence, none, evidence)?.closed).toBe(false);
});
