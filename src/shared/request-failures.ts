import type { EnglishBySwedish } from './in-english.ts';
import { fail } from './result.ts';

/** The extension was updated under the page that asks: nothing answers there any more. */
export const workerGone = fail(
  'worker-gone',
  'Tillägget har uppdaterats.',
  'Ladda om sidan, så fungerar panelen igen.',
);

/** The background did not answer. */
export const noAnswer = fail(
  'no-answer',
  'Tillägget svarar inte.',
  'Vänta en stund och försök igen. Ladda om sidan om det inte hjälper.',
);

/** Something that nobody expected: it is logged where it was. */
export const bug = fail(
  'bug',
  'Något gick fel i tillägget. Det som redan är sparat finns kvar.',
  'Försök igen. Händer det fler gånger: ladda om sidan och säg till den som sköter tillägget.',
);

/** What is said of them in English, by the Swedish: here no background is left to say it. */
export const requestFailuresInEnglish: EnglishBySwedish = {
  'Tillägget har uppdaterats.': 'The extension has been updated.',
  'Ladda om sidan, så fungerar panelen igen.': 'Reload the page, and the panel works again.',
  'Tillägget svarar inte.': 'The extension does not answer.',
  'Vänta en stund och försök igen. Ladda om sidan om det inte hjälper.':
    'Wait a while and try again. Reload the page if that does not help.',
  'Något gick fel i tillägget. Det som redan är sparat finns kvar.':
    'Something went wrong in the extension. What is saved already is still there.',
  'Försök igen. Händer det fler gånger: ladda om sidan och säg till den som sköter tillägget.':
    'Try again. If it happens again: reload the page and tell the one who looks after the extension.',
};
