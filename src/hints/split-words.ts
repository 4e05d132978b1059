/** One word of the normal text. */
export interface Word {
  /** As it stands in the normal text. */
  text: string;
  /** Offsets in the normal text. */
  from: number;
  to: number;
  /** Which sentence it stands in, counted from 0. */
  sentence: number;
  /** True when the writer gave it a capital first letter and not only capitals. */
  isCapitalised: boolean;
}

const spaced = /(?<![\p{L}\p{N}])(?:\p{L}[ ._*-]){2,20}\p{L}(?![\p{L}\p{N}])/gu;

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !isPictorial(code);
}

/** Emoji come as surrogate pairs, and so do no letters that a Swedish comment needs. */
function isPictorial(code: number): boolean {
  return (code >= 0xd800 && code <= 0xdfff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Signs that may stand for a letter inside a word, as in `j*vla`, `f@n` and `$kit`. */
function isMask(code: number): boolean {
  return code === 42 || code === 64 || code === 36 || code === 33 || code === 35 || code === 0x20ac || code === 124;
}

/**
 * Splits a normal text into words: runs of letters and digits, with signs that stand for letters inside them. Words
 * longer than 64 characters are cut, and so is a comment after 1,200 words.
 */
export function splitWords(text: string, cased: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (let at = 0; at < text.length && words.length < 1200; ) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) {
      if (code === 46 || code === 33 || code === 63 || code === 10) sentence += 1;
      at += 1;
      continue;
    }
    const from = at > 0 && text.charCodeAt(at - 1) === 36 ? at - 1 : at;
    const limit = Math.min(text.length, at + 64);
    while (at < limit) {
      const next = text.charCodeAt(at);
      if (isLetter(next) || isDigit(next)) at += 1;
      else if (isMask(next) && continuesWord(text, at)) at += 1;
      else break;
    }
    const first = cased[from] ?? '';
    const second = cased[from + 1] ?? '';
    const isCapitalised = first !== text[from] && (second === '' || second === text[from + 1]);
    words.push({ text: text.slice(from, at), from, to: at, sentence, isCapitalised });
  }
  return words;
}

/** A mask sign belongs to the word when a letter follows within three signs. */
function continuesWord(text: string, at: number): boolean {
  for (let ahead = at + 1; ahead < at + 4; ahead += 1) {
    const code = text.charCodeAt(ahead);
    if (isLetter(code) || isDigit(code)) return true;
    if (!isMask(code)) return false;
  }
  return false;
}

/** Words whose letters have been spaced or dotted apart (`j ä v l a`, `f.a.n`), joined again. */
export function joinSpacedLetters(text: string): Word[] {
  const joined: Word[] = [];
  for (const match of text.matchAll(spaced)) {
    const letters = match[0].replace(/[ ._*-]/g, '');
    joined.push({
      text: letters,
      from: match.index,
      to: match.index + match[0].length,
      sentence: -1,
      isCapitalised: false,
    });
  }
  return joined;
}
