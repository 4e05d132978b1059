import { describe, expect, it } from 'vitest';
import { whatItemWaitsFor } from '../../src/deadlines/what-item-waits-for.ts';
import { foldItem } from '../../src/journal/fold-item.ts';
import { isForRegistrar } from '../../src/journal/is-for-registrar.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { type Draft, itemAfter, linesOf } from './item-after.ts';
import { sampleComment } from './sample-story.ts';

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

it('has the registrar get what it was first decided not to register', () => {
  const item = itemAfter(
    ['registered-not', { reason: 'annat' }],
    ['note-added', { register: 'pagaende-arende' }, { text: '' }],
  );
  expect(item && isForRegistrar(item)).toBe(true);
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
