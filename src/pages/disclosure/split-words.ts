/** A run of a text that can be masked by itself, with what follows it until the next. */
export interface TextPiece {
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
