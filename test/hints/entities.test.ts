import { describe, expect, it } from 'vitest';
import { isIdentityNumber } from '../../src/hints/identity-number.ts';
import { readHints } from '../../src/hints/read-hints.ts';
import { categoriesIn, wordsBehind } from './hinted-in.ts';

describe('personal data', () => {
  it.each([
    ['Mitt personnummer är 18900116-9813', '18900116-9813'],
    ['pnr 189001169813 om ni vill kolla', '189001169813'],
    ['nås på 0701740611 efter fem', '0701740611'],
    ['ring min mamma på 0999-12 34 56', '0999-12 34 56'],
    ['nås på +46 70 174 06 12', '+46 70 174 06 12'],
    ['skriv till eva.ek@example.org', 'eva.ek@example.org'],
    ['bilen var ABC12D', 'ABC12D'],
    ['den röda volvon KLM 482 körde om', 'KLM 482'],
    ['mitt kontonummer 8327-9 994 123 456 7', 'kontonummer 8327-9 994 123 456 7'],
    ['IBAN SE35 5000 0000 0549 1000 0003', 'SE35 5000 0000 0549 1000 0003'],
    ['han bor på Tallvägen 14B', 'Tallvägen 14B'],
    ['Karl Ahlfors, 890311, är nykter nu', '890311'],
    ['hjälp Ingeborg Ahlfors 18900116-9813 med snön', '18900116-9813'],
    ['det gäller min anmälan, jag är 189001169813', '189001169813'],
    ['Min granne Sture behöver hjälp att låna, ring honom på 070-1740623 eller mejla sture@example.com', '070-1740623'],
    [
      'Min granne Sture behöver hjälp att låna, ring honom på 070-1740623 eller mejla sture@example.com',
      'sture@example.com',
    ],
    ['Leffe på macken säljer sin båt, ring honom 070-1740605 om ni är sugna', '070-1740605'],
    ['Grannen Siv vill låna en gräsklippare, kontakta henne på siv.dahl@example.com', 'siv.dahl@example.com'],
  ])('is found in %j', (text, words) => {
    expect(wordsBehind(text, 'personal_data')).toContain(words);
  });

  it.each([
    'Ring växeln på 0999-100 00',
    'Orkar du inte mer, ring anhörigstödet på 0999-10 20 30',
    'Hemtjänsten, tel 0999-10 20 31',
    'Bygglov svarar på 0999-10 41 17 före lunch',
    'Mejla kommun@example.se eller registrator@example.se',
    'Biblioteket på Storgatan 12 har öppet 10.00-16.00',
    'Vi erbjuder flyttstäd med rabatt, boka på 070-1740620',
    'Det kostade 12 345 678 kronor 2026-11-20',
    'Organisationsnummer 212000-1234',
    'Jag bor vid väg 226 och där plogar staten',
    'Kvittensnummer 20261102-8841 för tömningen',
    'Vi renoverar badrum. Fast pris, snabb start, ring 070-1740671',
    'säljer kåta bilder, mejla lust@example.com',
    'Billiga däck, 400 kr styck, Leffe 070-1740675',
    'Min bror lägger golv billigt, 300 kr timmen, ring honom på 070-1740625',
    'Jag fick mitt lån på en dag av herr Smith, 3 procents ränta, kontakta honom på smith.loan@example.com',
    'Hedlunda kyrka 261224 klockan sju',
  ])('is not what stands in %j', (text) => {
    expect(categoriesIn(text)).not.toContain('personal_data');
  });
});

describe('identity numbers', () => {
  it('may be coordination numbers, with day 61 to 91', () => {
    expect(isIdentityNumber('19700161-2395')).toBe(true);
  });

  it('are no dates that do not exist, and no organisation numbers', () => {
    expect(isIdentityNumber('189013169813')).toBe(false);
    expect(isIdentityNumber('212000-1234')).toBe(false);
  });
});

describe('case references', () => {
  it.each([
    'Gäller dnr KS 2026/123',
    'diarienummer BUN-2025-00045',
    'mitt ärende 774512',
    'Ärendenummer: TN 2026/88',
    'SBN/2026:341, vad händer?',
    'Referens 2026-04417',
    'mål nr 3312-26',
    'Polisanmälan gjord, 5000-K1184420-26, för skadegörelsen',
    'en kopia på tillsynsrapporten 2026:MH0417',
    'felanmält med nr 1026774',
    'Parkeringsanmärkning 5301-774-1186 bestrids',
    'Ärende 44312: stolpen lutar',
    'jag väntar på svar i ärende 104-26',
    'målet ligger i domstolen, M 2213-26',
    'kvittensnummer 2026-55-0918',
    'min felrapport 26-KYR-33',
    'reklamation, nr HK-5519-26',
    'får jag påminna om #PARK-2210?',
  ])('are found in %j', (text) => {
    expect(categoriesIn(text)).toContain('case_reference');
  });

  it.each([
    'Läsåret 2026/2027 börjar i augusti',
    'Plan- och bygglagen (2010:900)',
    'Den 2026-11-20 kl 18',
    'Buss 14 och 145',
    'Ring kontaktcenter 0999-10 00 00',
    'Faktura 10023 betald',
    'Vattenmätaren, modell QD-1500, visar fel',
    'ärende 12 på dagordningen',
    'ansökan kostar 1500 kr',
    'vi var 26-30 personer på mötet om ärendet',
    '#VAL2026',
  ])('are not found in %j', (text) => {
    expect(categoriesIn(text)).not.toContain('case_reference');
  });
});

it('points at entities in the original, past invisible characters', () => {
  const text = 'r\u200Bing\u200B 0701740613';
  const hint = readHints(text).find((found) => found.category === 'personal_data');
  expect(hint?.words.map(({ from, to }) => text.slice(from, to))).toEqual(['0701740613']);
});
