import { sayPage } from '../../ui/words/page-words.ts';
import { sayProtection } from '../../ui/words/protection-words.ts';

/** What the settings say of the processing. */
export interface Processing {
  /** Who answers for the personal data, and whom to ask; missing where the settings say nothing. */
  controller?: string | undefined;
  officer?: string | undefined;
  /** The weeding decision, and how long pictures stay after the registrar's receipt. */
  weeding?: string | undefined;
  pictureDays?: number | undefined;
}

/**
 * What a record of processing says beside the table of what is stored, and what a person who asks is told of it (articles 30
 * and 15 of the data protection regulation).
 */
export function processingFacts({ controller, officer, weeding, pictureDays }: Processing): [string, string][] {
  const standing = ['basis', 'people', 'source', 'sensitive', 'recipients', 'abroad', 'security'] as const;
  return [
    [sayProtection('controller'), controller ?? sayPage('none')],
    [sayProtection('officer'), officer ?? sayPage('none')],
    ...standing.map((name): [string, string] => [sayProtection(name), sayProtection(`text.${name}`)]),
    [sayProtection('weeding'), weeding ?? sayProtection('noWeeding')],
    [
      sayProtection('pictureDays'),
      pictureDays === undefined
        ? sayProtection('pictureDaysNone')
        : sayProtection('pictureDaysText', { n: pictureDays }),
    ],
  ];
}
