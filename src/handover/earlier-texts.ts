import type { JournalLine } from '../shared/journal-entry.ts';

/** The comment's text as a line has it, where it has one. */
function textOf({ payload }: JournalLine): string | undefined {
  const comment = payload?.comment;
  const text = typeof comment === 'object' && comment !== null && 'text' in comment ? comment.text : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** The texts that a comment had before the one that was saved last, each by the seq of the last line that has it. */
export function earlierTexts(story: readonly JournalLine[]): Map<number, string> {
  const texts = story.flatMap((line) => {
    const text = textOf(line);
    return text === undefined ? [] : [{ seq: line.entry.seq, text }];
  });
  const changed = texts.filter(({ text }, at) => text !== '' && (texts[at + 1]?.text ?? text) !== text);
  return new Map(changed.map(({ seq, text }) => [seq, text]));
}
