import { describe, expect, it } from 'vitest';
import { isCaseNumber, readReceiptList } from '../../src/pages/handover/read-receipt-list.ts';

const known = new Map([
  ['diarieunderlag_2026-11-20_facebook_0b7c7f6e', ['2026-0001', '2026-0002']],
  ['2026-0002', ['2026-0002']],
]);

describe('[TIB-32] a list of case numbers', () => {
  it('is read with a heading, quotes, semicolons or tabs, and says new or existing case', () => {
    const text =
      '\uFEFFPaket;Diarienummer;Ärende\r\n"diarieunderlag_2026-11-20_facebook_0b7c7f6e.zip";KS 2026/00412;Nytt ärende\r\n';
    expect(readReceiptList(text, known)).toEqual({
      receipts: [{ numbers: ['2026-0001', '2026-0002'], caseNumber: 'KS 2026/00412', caseKind: 'new' }],
      errors: [],
    });
    expect(readReceiptList('2026-0002\tKS 2026/413\tbefintligt', known).receipts).toEqual([
      { numbers: ['2026-0002'], caseNumber: 'KS 2026/413', caseKind: 'existing' },
    ]);
  });

  it('is not used at all where a row is wrong, and says which', () => {
    const { receipts, errors } = readReceiptList('2026-0002;KS 2026/1\n2026-0099;KS 2026/2\n2026-0002;fel\n', known);
    expect(receipts).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(/^Rad 2: ”2026-0099”/), expect.stringMatching(/^Rad 3: Numret/)]);
    expect(readReceiptList(' \n', known).errors).toHaveLength(1);
    expect(readReceiptList('2026-0002;KS 2026/1;kanske', known).errors[0]).toMatch(/nytt eller befintligt/);
  });

  it.each([
    ['KS 2026/00412', true],
    ['2026-412', true],
    ['BUN-2026/7-2', true],
    ['412', false],
    ['KS 26/412', false],
    ['=1+1', false],
    ['', false],
  ])('%s is a case number: %s', (text, isOne) => expect(isCaseNumber(text)).toBe(isOne));
});
