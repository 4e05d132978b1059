import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/background/check-text.ts';

describe('the check of an outgoing text', () => {
  it('[SMB-08] [NYK-33] sees personal data, details of a case and gaps that nobody filled in', () => {
    const said = checkText('Hej, ring henne på 070-1740605 om ärende KS 2026/00412. Se [länk].');
    expect(said).toEqual(
      expect.arrayContaining([
        { says: 'Fyll i', words: '[länk]' },
        { says: 'Ser ut som ett privat telefonnummer', words: '070-1740605' },
        expect.objectContaining({ says: 'Pekar på ett ärende' }),
      ]),
    );
  });

  it('lets an ordinary answer pass', () => {
    expect(checkText('Hej Kim, biblioteket öppnar klockan 10 på lördag. Välkommen dit.')).toEqual([]);
  });
});
