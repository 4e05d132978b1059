import { describe, expect, it } from 'vitest';
import { policyLines } from '../../src/policy/policy-lines.ts';
import { type PresetId, presetById, presetIds } from '../../src/policy/preset-by-id.ts';
import { sayDocument, sayRule } from '../../src/policy/say-rule.ts';

function says(id: PresetId, question: string): string[] {
  const lines = policyLines(presetById(id)).filter((line) => line.question === question);
  return lines.map((line) => line.says);
}

describe('a policy in words', () => {
  it('[SMB-17] [TIB-21] [NYK-14] [HAL-13] says each reply deadline as its guideline does, and invents none', () => {
    expect(presetIds.flatMap((id) => says(id, 'Svara på frågor'))).toEqual([
      'Skyndsamt',
      '48 timmar, bara vardagar',
      '24 timmar, alla dagar, som mål',
      '1 dygn, vardagar 8–17',
      'Ej angivet',
    ]);
  });

  it('[SMB-24] [TIB-35] [GIS-24] says each removal deadline', () => {
    const removal = presetIds.flatMap((id) => says(id, 'Ta bort'));
    expect(removal).toEqual(['Skyndsamt', '48 timmar, alla dagar', 'Ej angivet', 'Snabbt', 'Skyndsamt']);
  });

  it('[TIB-36] [HAL-18] says the order of the steps', () => {
    expect(says('tibro', 'Ordning: olämpligt')).toEqual(['Spara underlag, överlämna, ta bort']);
    expect(says('hallsberg', 'Ordning: brottsligt')).toEqual([
      'Spara underlag, polisanmäl, ta bort, överlämna, meddela avsändaren',
    ]);
  });

  it('[SMB-25] [NYK-16] [GIS-07] says what must be saved', () => {
    expect(presetIds.flatMap((id) => says(id, 'Före borttagning'))).toEqual([
      'Text, avsändare',
      'Text, skärmbild',
      'Text, skärmbild',
      'Text, skärmbild (brottsligt, sekretess)',
      'Text, avsändare, gärna skärmbild',
    ]);
  });

  it('[SMB-30] [NYK-21] [GIS-23] says what happens to political content', () => {
    expect(says('tibro', 'Politiskt innehåll')).toEqual(['Ej angivet']);
    expect(says('gislaved', 'Politiskt innehåll')).toEqual(['Hänvisa till partiernas egna kanaler, ta inte bort']);
    expect(says('nykoping', 'Politiskt innehåll')).toHaveLength(2);
  });

  it('[TIB-37] [GIS-03] says what visitors are to know, who answers for personal data, and invents nothing of it', () => {
    expect(says('tibro', 'Besökarna ska få veta')[1]).toContain('Vad som är otillåtet att publicera');
    expect(says('gislaved', 'Personuppgifter')).toHaveLength(1);
    expect(says('smedjebacken', 'Besökarna ska få veta')).toEqual([]);
  });

  it('[NYK-34] [GIS-26] [GIS-27] [GIS-28] says for which channels it answers, and where nothing can be removed', () => {
    expect(says('nykoping', 'På X (Twitter)')).toEqual([
      'Kommunen ansvarar bara för vad den själv skriver, andras inlägg kan inte tas bort',
    ]);
    expect(says('gislaved', 'På Facebook')).toEqual(['Kommunen ansvarar också för vad andra skriver']);
    expect(says('gislaved', 'På X (Twitter)')).toEqual(['Andras inlägg kan inte tas bort, bemöt dem i stället']);
    expect(says('gislaved', 'I andra kanaler')[0]).toContain('ska det plockas bort där det behövs');
    expect(says('tibro', 'På Facebook')).toEqual([]);
  });

  it.each(presetIds)('has a quote for each answer that it gives: %s', (id) => {
    const answers = policyLines(presetById(id)).filter((line) => line.says !== 'Ej angivet');
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter(({ source }) => !source)).toEqual([]);
  });

  it.each(presetIds)('says it in English too, and keeps what the municipality has written: %s', (id) => {
    const lines = policyLines(presetById(id), 'en');
    expect(lines.filter(({ question }) => /[åäö]/i.test(question))).toEqual([]);
    const interfaceWords = lines.filter(({ isOwn, field }) => !isOwn && field !== 'political');
    expect(interfaceWords.filter(({ says }) => /[åäö]/i.test(says))).toEqual([]);
    expect(lines.map(({ source }) => source)).toEqual(policyLines(presetById(id)).map(({ source }) => source));
    expect(lines.filter(({ isOwn, isStated }) => isOwn && !isStated)).toEqual([]);
  });

  it('tells the words of the municipality from those of the interface', () => {
    const review = policyLines(presetById('hallsberg'), 'en').find(({ field }) => field === 'review');
    expect(review).toMatchObject({ says: 'kommunikationsavdelningen', isOwn: true });
  });

  it('[HAL-04] says which document it rests on, and when that was read', () => {
    expect(sayDocument(presetById('smedjebacken'))).toBe(
      'Riktlinjer för sociala medier, § 13 Dnr 2017/00021, version 1, enligt dokument läst 2026-11',
    );
  });

  it('says half hours and single hours as one says them', () => {
    const rule = { kind: 'service-day' as const, days: 2, open: '07:30', close: '16:15' };
    expect(sayRule({ rule })).toBe('2 dygn, vardagar 7.30–16.15');
    expect(sayRule({ rule: { kind: 'elapsed', hours: 1 } })).toBe('1 timme, alla dagar');
  });
});
