import { handoverFaultsInEnglish } from '../handover/faults-in-english.ts';
import { journalFaultsInEnglish } from '../journal/faults-in-english.ts';
import { inEnglish } from '../shared/in-english.ts';
import { requestFailuresInEnglish } from '../shared/request-failures.ts';
import { language } from '../ui/say.ts';

const inItsWords = inEnglish(requestFailuresInEnglish, journalFaultsInEnglish, handoverFaultsInEnglish);

/** A sentence of journal, hand-over or background in the language of the page. What is in English already stays. */
export function sayTold(swedish: string): string {
  return language() === 'en' ? inItsWords(swedish) : swedish;
}

/** What an error says, in the language of the page. */
export function sayFault(error: unknown): string {
  return sayTold(error instanceof Error ? error.message : String(error));
}
