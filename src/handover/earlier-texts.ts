import { isBeginningOf } from '../shared/is-beginning-of.ts';
import { isRecord } from '../shared/is-record.ts';
import type { JournalLine, JsonObject } from '../shared/journal-entry.ts';

/** A text that a comment was saved with, and whether it is what the writer wrote, all of it. */
export interface SavedText {
  text: string;
  is: 'own' | 'beginning' | 'translation';
  /** True where it is the one that was saved last, and a translation: of no other is that told. */
  isNow: boolean;
}

function textsOf({ entry, payload }: JournalLine) {
  const { comment, facts }: JsonObject = payload ?? {};
  if (!isRecord(comment) || typeof comment.text !== 'string') return [];
  const isTranslated = isRecord(facts) && facts.isTranslated === true;
  return [{ seq: entry.seq, text: comment.text, truncated: comment.truncated === true, isTranslated }];
}

/**
 * What is to be told of a comment's texts: those that it had before the one that was saved last, each by the seq of the last
 * line that has it; and, by each line that has it, that the last is a translation by the browser. A translation, and the
 * beginning that a page showed, is no change by the writer.
 */
export function earlierTexts(story: readonly JournalLine[]): Map<number, SavedText> {
  const texts = story.flatMap(textsOf).map((one, _, all) => {
    const isBeginning = all.some((other) => !other.isTranslated && isBeginningOf(one, other));
    const is: SavedText['is'] = one.isTranslated ? 'translation' : isBeginning ? 'beginning' : 'own';
    return { ...one, is };
  });
  const last = texts.at(-1);
  const told = texts.flatMap(({ seq, text, is }, at): [number, SavedText][] => {
    const isNow = is === 'translation' && last?.is === is && last.text === text;
    const next = texts.slice(at + 1).find((one) => one.is === is) ?? last;
    return text === '' || (next?.text === text && !isNow) ? [] : [[seq, { text, is, isNow }]];
  });
  return new Map(told);
}
