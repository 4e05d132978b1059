import { showLongDay } from '../../ui/show-time.ts';
import { sayProtection, storedRows } from '../../ui/words/protection-words.ts';
import { type Processing, processingFacts } from './processing-facts.ts';

/**
 * The record of processing activities as a text, for the municipality's own register (article 30 of the data protection
 * regulation). Of the kinds of data alone: nothing of what the journal holds.
 */
export function writeRegister(processing: Processing, now: Date): string {
  const rows = storedRows().flatMap(({ what, why, howLong, where }) => [
    '',
    what,
    `  ${sayProtection('why')}: ${why}`,
    `  ${sayProtection('howLong')}: ${howLong}`,
    `  ${sayProtection('where')}: ${where}`,
  ]);
  return [
    sayProtection('registerTitle'),
    showLongDay(now),
    '',
    ...processingFacts(processing).map(([name, says]) => `${name}: ${says}`),
    '',
    sayProtection('storedTitle').toLocaleUpperCase('sv'),
    ...rows,
    '',
    sayProtection('network'),
  ].join('\r\n');
}
