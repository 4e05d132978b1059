import type { Run } from './note-fonts.ts';

interface WideRun extends Run {
  width: number;
}

/** A line ready to be drawn: runs with their distance from the line's start, in points. */
export interface Line {
  runs: (WideRun & { x: number })[];
  width: number;
}

/** Adds a piece to a line; pieces of one face become one run, so that the font can kern and join them. */
function append(runs: WideRun[], piece: Run, width: number): void {
  const last = runs.at(-1);
  if (last?.face === piece.face) {
    last.text += piece.text;
    last.width += width;
  } else runs.push({ ...piece, width });
}

/** Words and the blanks between them, each a list of pieces that can be broken apart if it must. */
function toWords(pieces: Run[]): Run[][] {
  const words: Run[][] = [];
  let isBlank: boolean | undefined;
  for (const piece of pieces) {
    const blank = piece.text === ' ';
    const current = words.at(-1);
    if (current && blank === isBlank) current.push(piece);
    else words.push([piece]);
    isBlank = blank;
  }
  return words;
}

/**
 * Breaks pieces into lines no wider than `width`: between words, and within a word only where it is wider than a line.
 * A run is as wide as its pieces, which are known already; kerning may make it a hair narrower when it is drawn.
 * @param measure width of a run in points
 */
export function breakLines(pieces: Run[], width: number, measure: (run: Run) => number): Line[] {
  const lines: Line[] = [];
  let runs: WideRun[] = [];
  let used = 0;
  const finish = () => {
    let x = 0;
    const placed = runs.map((run) => {
      const at = { ...run, x };
      x += run.width;
      return at;
    });
    lines.push({ runs: placed, width: x });
    [runs, used] = [[], 0];
  };
  const put = (word: Run[], wide: number) => {
    for (const piece of word) append(runs, piece, measure(piece));
    used += wide;
  };
  for (const word of toWords(pieces)) {
    const wide = word.reduce((sum, piece) => sum + measure(piece), 0);
    const isBlank = word[0]?.text === ' ';
    if (used + wide <= width) {
      put(word, wide);
    } else if (isBlank) {
      finish();
    } else if (wide <= width) {
      finish();
      put(word, wide);
    } else {
      for (const piece of word) {
        const each = measure(piece);
        if (used + each > width && runs.length > 0) finish();
        put([piece], each);
      }
    }
  }
  if (runs.length > 0 || lines.length === 0) finish();
  return lines;
}
