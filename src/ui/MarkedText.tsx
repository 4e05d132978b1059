import { splitMarks } from './split-marks.ts';

/** A text from a page with the words that raised a hint marked. The text stays text, whatever it holds. */
export function MarkedText({ text, words }: { text: string; words: readonly { from: number; to: number }[] }) {
  return <>{splitMarks(text, words).map(({ part, isMarked }) => (isMarked ? <mark>{part}</mark> : part))}</>;
}
