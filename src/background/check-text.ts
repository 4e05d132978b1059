import { readHints } from '../hints/read-hints.ts';
import type { TextWarning } from '../shared/way-sheet.ts';
import type { waysInEnglish } from './ways-in-english.ts';

/** A text warning before it is said in a language. */
type Found = Pick<TextWarning, 'words'> & { says: keyof typeof waysInEnglish };

const says: Record<string, Found['says']> = {
  'entity:identity-number': 'Ser ut som ett personnummer',
  'entity:phone': 'Ser ut som ett privat telefonnummer',
  'entity:mail': 'Ser ut som en privat e-postadress',
  'entity:street-address': 'Ser ut som någons adress',
  'entity:registration-number': 'Ser ut som ett registreringsnummer',
  'entity:account': 'Ser ut som ett kontonummer',
  'entity:case-number': 'Pekar på ett ärende',
};

const byCategory: Record<string, Found['says']> = {
  personal_data: 'Kan vara personuppgifter',
  secrecy: 'Kan vara uppgifter under sekretess',
  case_reference: 'Pekar på ett ärende',
};

/** A gap of a ready text that nobody has filled in. */
const gap = /\[[^\]\n]{1,60}\]/g;

/**
 * What in a text that is about to leave the house must not get out by mistake: personal data, details of a case, gaps
 * that were not filled in (SMB-08, NYK-33). Warns, never stops.
 */
export function checkText(text: string): Found[] {
  const gaps = (text.match(gap) ?? []).map((words): Found => ({ says: 'Fyll i', words }));
  const hints = readHints(text).flatMap(({ category, rule, words }): Found[] => {
    const what = says[rule] ?? byCategory[category];
    return what ? words.map(({ from, to }) => ({ says: what, words: text.slice(from, to) })) : [];
  });
  const seen = new Set<string>();
  return [...gaps, ...hints].filter(({ says: what, words }) => {
    const key = `${what}\n${words}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
