import { entryTypes } from '../../shared/journal-entry.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayWeeding } from '../../ui/words/weeding-words.ts';

/** A kind that a weeding counts, in words: a type of entry, or pictures. */
export function sayKind(kind: string): string {
  const type = entryTypes.find((one) => one === kind);
  return type ? sayJournal(`entry.${type}`) : sayWeeding('pictures');
}
