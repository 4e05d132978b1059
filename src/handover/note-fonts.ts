import { create, type Font } from 'fontkit';
import type { NoteFonts } from './handover-input.ts';

export type Face = keyof NoteFonts;

/** A stretch of text in one typeface. */
export interface Run {
  face: Face;
  text: string;
}

/** What the eye does not see, and what turns the order of other letters: shown as a code point, never obeyed. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]|\u034F/u;
/** Part of an emoji where it stands within one: joiner, variation selectors, tags of flags. */
const withinEmoji = /[\u200D\uFE0E\uFE0F\u{E0020}-\u{E007F}]/u;
/** What joiners and selectors make something of. After a blank or a letter they would only be hidden, and are named. */
const emojiBase = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3/u;
const tag = /[\u{E0020}-\u{E007F}]/u;
/** The three flags that are spelt with tags (England, Scotland, Wales). Any other run of tags is hidden text. */
const taggedFlag =
  /^\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}$/u;
/** Letters and digits dressed up as mathematics, full width or in circles: no typeface of ours has them. */
const dressedUp = /[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9]/u;
/** Signs that people write often and none of our typefaces has, each with one much like it that the emoji face has. */
const alike = new Map(
  [
    '→➡',
    '⇒➡',
    '➔➡',
    '➜➡',
    '←⬅',
    '↑⬆',
    '↓⬇',
    '✓✔',
    '✗✖',
    '✘✖',
    '✕✖',
    '☐◻',
    '□◻',
    '■◼',
    '●⚫',
    '○⚪',
    '★⭐',
    '►▶',
    '♡❤',
    '♪🎵',
    '♫🎵',
  ].map((pair) => [...pair] as [string, string]),
);
const nonSpacing = /\p{Mn}/u;
const mostMarks = 3;
/** Letters that stand alone and that the letter faces have: no need to look for emoji among them. */
const everyday = /^[\x20-\x7Eåäöéüø§×·–”]*$/i;
const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

export type OpenFonts = Record<Face, Font>;
const opened = new WeakMap<NoteFonts, OpenFonts>();

/** The fonts, read once however many notes are written with them: their tables take longer to read than a note to write. */
export function openFonts(fonts: NoteFonts): OpenFonts {
  const known = opened.get(fonts);
  if (known) return known;
  // fontkit reads a Uint8Array, but its types know only Node's Buffer.
  const open = (bytes: Uint8Array) => create(bytes as Parameters<typeof create>[0]) as Font;
  const all = { regular: open(fonts.regular), semibold: open(fonts.semibold), emoji: open(fonts.emoji) };
  opened.set(fonts, all);
  return all;
}

/** Says which typeface can draw what. */
export class Typefaces {
  readonly #fonts: OpenFonts;
  readonly #known = new Map<string, Run[]>();

  constructor(fonts: OpenFonts) {
    this.#fonts = fonts;
  }

  /**
   * A text as the smallest pieces that may stand on a line of their own, each in a typeface that has it: letters in the
   * wanted face, emoji in the emoji face, dressed-up letters as the plain ones, arrows as those of the emoji, all else as
   * `[U+0645]`. Line ends are the caller's.
   */
  split(text: string, face: 'regular' | 'semibold'): Run[] {
    if (everyday.test(text)) return Array.from(text, (letter) => ({ face, text: letter }));
    return Array.from(graphemes.segment(text), ({ segment }) => this.#draw(segment, face)).flat();
  }

  /** True where a text has what can only be named, not drawn. */
  hasUndrawable(text: string): boolean {
    return this.split(text, 'regular').some((piece) => piece.text.startsWith('[U+'));
  }

  /** True where a text has letters or signs that are drawn as others much like them. */
  hasSimplified(text: string): boolean {
    return dressedUp.test(text) || [...text].some((point) => alike.has(point));
  }

  #draw(segment: string, face: 'regular' | 'semibold'): Run[] {
    const key = `${face} ${segment}`;
    const known = this.#known.get(key);
    if (known) return known;
    const runs = this.#choose(segment, face);
    if (this.#known.size > 20_000) this.#known.clear();
    this.#known.set(key, runs);
    return runs;
  }

  #choose(segment: string, face: 'regular' | 'semibold'): Run[] {
    if (segment === '\t' || segment === '\u00A0' || segment === '\u202F') return [{ face, text: ' ' }];
    const points = [...segment];
    const marks = points.filter((point) => nonSpacing.test(point));
    // A heap of marks on one letter would be drawn over the lines above and below, which are ours.
    if (marks.length > mostMarks) return points.map((point) => this.#drawAlone(point, face));
    if (this.#has(face, points)) return [{ face, text: segment }];
    const drawn = points.filter((point) => !withinEmoji.test(point));
    const isEmoji = emojiBase.test(segment) && (!tag.test(segment) || taggedFlag.test(segment));
    if (isEmoji && this.#has('emoji', drawn)) return [{ face: 'emoji', text: segment }];
    return points.map((point) => this.#drawAlone(point, face));
  }

  #drawAlone(point: string, face: 'regular' | 'semibold'): Run {
    if (!nonSpacing.test(point)) {
      if (this.#has(face, [point])) return { face, text: point };
      if (this.#has('emoji', [point])) return { face: 'emoji', text: point };
      const other = alike.get(point);
      if (other && this.#has('emoji', [other])) return { face: 'emoji', text: other };
      const plain = dressedUp.test(point) ? point.normalize('NFKC') : '';
      if (plain && this.#has(face, [...plain])) return { face, text: plain };
    }
    return { face, text: nameCodePoint(point) };
  }

  #has(face: Face, points: string[]): boolean {
    return points.every(
      (point) => !invisible.test(point) && this.#fonts[face].hasGlyphForCodePoint(point.codePointAt(0) ?? 0),
    );
  }
}

/** `[U+202E]`. */
function nameCodePoint(point: string): string {
  return `[U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
