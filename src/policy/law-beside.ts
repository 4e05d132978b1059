import type { Ground, GroundCode, OutdatedWords, Policy } from '../shared/policy.ts';

/** A law beside the guideline's words: what it says for the moderator, its name, and since when it is in force. */
export interface LawBeside {
  text: string;
  /** The same in English. */
  inEnglish: string;
  /** The law's name, in Swedish. */
  law: string;
  /** YYYY-MM-DD, where the date matters for words that have aged. */
  since?: string | undefined;
}

/** Laws that stand above every guideline (requirements 3.1, 3.2, 3.6 and 3.9). Read 2026-11. */
export const laws = {
  removalDuty: {
    text: 'Den som för kommunen sköter ett konto ska ta bort det som uppenbart är ett brott av något av de här slagen, så snart hon känner till det.',
    inEnglish:
      'Who looks after an account for the municipality must remove what is obviously a crime of any of these kinds, as soon as she knows of it.',
    law: '4 a och 5 §§ lagen (1998:112) om ansvar för elektroniska anslagstavlor',
    since: '2024-12-01',
  },
  hidingIsNotEnough: {
    text: 'Dold räcker inte här: avsändaren, och kanske andra, kan fortfarande se kommentaren. Ta bort den.',
    inEnglish: 'Hiding is not enough here: the sender, and perhaps others, can still see the comment. Remove it.',
    law: '5 § lagen (1998:112) om ansvar för elektroniska anslagstavlor',
  },
  hidingLeavesSecrets: {
    text: 'Dold räcker inte här: avsändaren, och kanske andra, kan fortfarande se uppgifterna. Ta bort kommentaren.',
    inEnglish:
      'Hiding is not enough here: the sender, and perhaps others, can still see the information. Remove the comment.',
    law: 'offentlighets- och sekretesslagen (2009:400)',
  },
  noPicture: {
    text: 'Ta ingen bild och spara ingen. Också att inneha en sådan bild är ett brott. Spara länk, text, avsändare och tider. Ring polisen på 114 14 eller lämna ett tips på polisen.se.',
    inEnglish:
      'Take no picture and keep none. To have such a picture is a crime too. Save link, text, sender and times. Call the police on 114 14 or leave a tip at polisen.se.',
    law: '16 kap. 10 a § brottsbalken',
  },
  criticism: {
    text: 'Kritik mot kommunen är inte partipolitiskt budskap.',
    inEnglish: 'Criticism of the municipality is no party political message.',
    law: '2 kap. 1 § och 1 kap. 9 § regeringsformen',
  },
  secrecyIsRegistered: {
    text: 'Handlingar med sekretess ska alltid registreras. En markering ska säga vilken bestämmelse den gäller.',
    inEnglish: 'Records with secrecy must always be registered. A mark must say which provision it rests on.',
    law: '5 kap. offentlighets- och sekretesslagen (2009:400), 2 kap. 20 § tryckfrihetsförordningen',
  },
} as const satisfies Record<string, LawBeside>;

/** The crimes of 5 § lagen (1998:112), as ground codes. */
export const bbsCodes = [
  'bbs_olaga_hot',
  'bbs_olaga_integritetsintrang',
  'bbs_uppvigling',
  'bbs_hets_mot_folkgrupp',
  'bbs_barnpornografi',
  'bbs_olaga_valdsskildring',
  'bbs_terrorism',
  'bbs_upphovsratt',
] as const satisfies readonly GroundCode[];

/** The laws to show beside a ground when it is chosen, the most pressing first. The ground's own words stay as they are. */
export function lawsBeside(ground: Pick<Ground, 'codes' | 'kind'>): LawBeside[] {
  const beside: LawBeside[] = [];
  if (ground.codes.includes('bbs_barnpornografi')) beside.push(laws.noPicture);
  if (ground.kind === 'criminal') beside.push(laws.hidingIsNotEnough);
  if (ground.codes.some((code) => (bbsCodes as readonly GroundCode[]).includes(code))) beside.push(laws.removalDuty);
  if (ground.kind === 'secret') beside.push(laws.hidingLeavesSecrets, laws.secrecyIsRegistered);
  if (ground.codes.includes('partipolitik')) beside.push(laws.criticism);
  return beside;
}

/** The law in force beside a sentence of this guideline, where its words have aged. */
export function agedWordsIn(policy: Policy, sentence: string): OutdatedWords[] {
  return policy.outdated.filter(({ words }) => sentence.includes(words));
}
