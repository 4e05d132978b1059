import type { TextMask } from '../../handover/masking.ts';

/** A run of a text that can be masked by itself, with what follows it until the next. */
interface TextPiece {
  from: number;
  to: number;
  /** False for blanks, which are not masked by themselves. */
  isWord: boolean;
}

/** A text as words and the blanks between them. */
export function splitWords(text: string): TextPiece[] {
  return [...text.matchAll(/\s+|\S+/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    isWord: /\S/.test(match[0]),
  }));
}

/** Masks that reach over every word they touch: a word that is shown as masked has nothing left of it in the copy. */
export function maskWholeWords(text: string, masks: readonly TextMask[]): TextMask[] {
  const words = splitWords(text).filter(({ isWord }) => isWord);
  const reached = masks.map((mask) => {
    const touched = words.filter(({ from, to }) => mask.from < to && mask.to > from);
    return { from: touched[0]?.from ?? mask.from, to: touched.at(-1)?.to ?? mask.to };
  });
  const whole: TextMask[] = [];
  for (const mask of reached.sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && mask.from < last.to) last.to = Math.max(last.to, mask.to);
    else whole.push(mask);
  }
  return whole;
}
