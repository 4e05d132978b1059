import { describe, expect, it } from 'vitest';
import { readCaseNumber } from '../../src/pages/handover/case-number.ts';
import { readReceiptList } from '../../src/pages/handover/read-receipt-list.ts';

const known = new Map([
  ['diarieunderlag_2026-11-20_facebook_0b7c7f6e', ['2026-0001', '2026-0002']],
  ['2026-0002', ['2026-0002']],
]);

describe('[TIB-32] a list of case numbers', () => {
  it('is read with a heading, quotes, semicolons or tabs, and says new or existing case', () => {
    const text =
      '\uFEFFPaket;Diarienummer;Ärende\r\n"diarieunderlag_2026-11-20_facebook_0b7c7f6e.zip";KS 2026/00412;Nytt ärende\r\n';
    expect(readReceiptList(text, known)).toEqual({
      receipts: [
        {
          numbers: ['2026-0001', '2026-0002'],
          package: 'diarieunderlag_2026-11-20_facebook_0b7c7f6e',
          caseNumber: 'KS 2026/00412',
          caseKind: 'new',
        },
      ],
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

  it('is read from the package’s own table with the column filled in, and leaves what has no number yet', () => {
    const text = [
      'lopnummer;handling_id;diarienummer;plattform;beskrivning',
      '2026-0001;3aa38c47;KS 2026/412;facebook;"rad ett\nrad; ""två"""',
      '2026-0002;68b02abb;;facebook;ännu inte',
    ].join('\r\n');
    const items = new Map([...known, ['2026-0001', ['2026-0001']]]);
    expect(readReceiptList(text, items)).toEqual({
      receipts: [{ numbers: ['2026-0001'], caseNumber: 'KS 2026/412' }],
      errors: [],
    });
    expect(readReceiptList(text.replace('68b02abb;', '68b02abb;fel'), items).errors).toEqual([
      expect.stringMatching(/^Rad 4: Numret/),
    ]);
  });

  it.each([
    ['a mail with the draft answered', '> Löpnummer: 2026-0002\n> Avsändare: Kim: nej\n>\n> Diarienummer: KS 2026/7\n'],
    ['a line of a mail', '2026-0002: KS 2026/7'],
    ['a line with a dash', '2026-0002 \u2013 Dnr: KS 2026/7'],
    ['blanks alone', '2026-0002 KS 2026/7'],
    ['a number without its zeros', '2026-2 = Dnr KS 2026/7'],
    ['Excel, with blanks that do not break', 'Fall\tDnr\n2026-0002\tKS\u00A02026/7\n\n'],
    ['the same said twice', '2026-0002;KS 2026/7\n2026-0002;KS 2026/7'],
  ])('is read from %s', (_, text) => {
    const { receipts, errors } = readReceiptList(text, known);
    expect(errors).toEqual([]);
    expect(receipts.at(-1)).toEqual({ numbers: ['2026-0002'], caseNumber: 'KS 2026/7' });
  });

  it('is not used where one item has got two numbers', () => {
    const text = '2026-0002;KS 2026/1\n2026-2;KS 2026/2';
    expect(readReceiptList(text, known).errors).toEqual([expect.stringMatching(/^Rad 2: ”2026-2” har två olika/)]);
  });

  it.each([
    ['KS 2026/00412', 'KS 2026/00412'],
    ['2026-412', '2026-412'],
    ['BUN-2026/7-2', 'BUN-2026/7-2'],
    ['KS/2026:99', 'KS/2026:99'],
    ['KS.2026.412', 'KS.2026.412'],
    ['2026/412 KS', '2026/412 KS'],
    ['2026-KS-412', '2026-KS-412'],
    ['KK08/32', 'KK08/32'],
    ['KS 26/412', 'KS 26/412'],
    ['1.6.2-1234/2026', '1.6.2-1234/2026'],
    [' Dnr: ks\u00A02026\u2013412\u200B ', 'ks 2026-412'],
    ['412', undefined],
    ['2026', undefined],
    ['2026-11-23', undefined],
    ['070-1740605', undefined],
    ['=2026+1', undefined],
    ['KS 2026/1; KS 2026/2', undefined],
    ['', undefined],
  ])('%s is the case number %s', (text, number) => expect(readCaseNumber(text)).toBe(number));
});
