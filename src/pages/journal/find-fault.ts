import { showNumber } from '../../ui/show-number.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';

/** What is wrong with what stands in a field that must be filled in: nothing in it, or more than an entry takes. */
export function findFault(value: string, most: number): string | undefined {
  const { length } = value.trim();
  if (length === 0) return sayJournal('fillIn');
  if (length <= most) return undefined;
  return sayJournal('tooLong', { most: showNumber(most), length: showNumber(length) });
}
