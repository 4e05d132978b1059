import { afterEach, expect, it } from 'vitest';
import { makeProtocolCsv, nameProtocol } from '../../src/pages/weeding/weeding-protocol.ts';
import { setLanguage } from '../../src/ui/say.ts';

const done = {
  decision: 'KS 2026/12 § 4',
  rule: 'Regel 1',
  by: 'Alex Arkivsson',
  // Past midnight in Sweden.
  at: '2026-11-20T23:30:00.000Z',
  counts: { pictures: 2, 'evidence-saved': 1 },
  items: ['2026-0001'],
  seqs: [1],
  list: 'a'.repeat(64),
  seq: 7,
};

afterEach(() => setLanguage('sv'));

it('[HAL-27] writes the protocol in Swedish, whatever language the page is in', async () => {
  setLanguage('en');
  const csv = await makeProtocolCsv(done).text();
  expect(csv).toContain('Underlag sparat;1');
  expect(csv).toContain('Bilder;2');
});

it('is named by the day on which it was weeded, as it says itself', async () => {
  expect(nameProtocol(done)).toBe('2026-11-21_gallringsprotokoll_post-7');
  expect(await makeProtocolCsv(done).text()).toContain('Utförd;2026-11-21 00:30:00');
});
