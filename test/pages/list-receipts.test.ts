import { describe, expect, it } from 'vitest';
import { foldReceipts } from '../../src/pages/handover/list-receipts.ts';
import type { Entry, JournalLine } from '../../src/shared/journal-entry.ts';

const entry = (seq: number, type: Entry['type'], pub: Entry['pub']): Entry => ({
  v: 1,
  seq,
  prev: '',
  at: new Date(Date.UTC(2026, 10, 20, 8, seq)).toISOString(),
  type,
  pub,
  hash: '',
});
const handed = (seq: number, name: string, items: string[]) =>
  entry(seq, 'handed-over', { items, package: name, sha256: '', how: 'file' });
const received = (seq: number, items: string[], caseNumber?: string, of?: string): JournalLine => ({
  entry: entry(seq, 'receipt-entered', { items, ...(of ? { package: of } : {}) }),
  ...(caseNumber ? { payload: { caseNumber, caseKind: 'new' } } : {}),
});

describe('[TIB-32] the packages that wait for their case numbers', () => {
  it('says how many of a package have got one, and shows it as done when all have', () => {
    const packages = [handed(1, 'a', ['2026-0001', '2026-0002'])];
    const [some] = foldReceipts(packages, [received(2, ['2026-0001'], 'KS 2026/1')]);
    expect(some).toMatchObject({ items: 2, some: { n: 1, caseNumbers: 'KS 2026/1' } });
    expect(some?.enteredAt).toBeUndefined();
    const [all] = foldReceipts(packages, [
      received(2, ['2026-0001'], 'KS 2026/1'),
      received(3, ['2026-0002'], 'KS 2026/2'),
    ]);
    expect(all).toMatchObject({ caseNumber: 'KS 2026/1, KS 2026/2', caseKind: 'new' });
    expect(all?.some).toBeUndefined();
  });

  it('keeps the number of an earlier package, and waits for the one of what was handed over anew', () => {
    const packages = [handed(1, 'a', ['2026-0001']), handed(3, 'b', ['2026-0001'])];
    const first = received(2, ['2026-0001'], 'KS 2026/1');
    expect(foldReceipts(packages, [first]).map(({ caseNumber }) => caseNumber)).toEqual([undefined, 'KS 2026/1']);
    const both = foldReceipts(packages, [first, received(4, ['2026-0001'], 'KS 2026/2')]);
    expect(both.map(({ caseNumber }) => caseNumber)).toEqual(['KS 2026/2', 'KS 2026/1']);
    // The number of the first package came late.
    const late = foldReceipts(packages, [received(4, ['2026-0001'], 'KS 2026/1', 'a')]);
    expect(late.map(({ caseNumber }) => caseNumber)).toEqual([undefined, 'KS 2026/1']);
  });

  it('takes the last where a number was changed, and does not wait for one that is weeded', () => {
    const changed = [received(2, ['2026-0001'], 'KS 2026/1'), received(3, ['2026-0001'], 'KS 2026/9')];
    expect(foldReceipts([handed(1, 'a', ['2026-0001'])], changed)[0]?.caseNumber).toBe('KS 2026/9');
    const [weeded] = foldReceipts([handed(1, 'a', ['2026-0001'])], [received(2, ['2026-0001'])]);
    expect(weeded).toMatchObject({ caseNumber: '', enteredAt: expect.any(Date) });
  });
});
