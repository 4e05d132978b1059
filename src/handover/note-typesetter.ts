import { type OpenFonts, type Run, Typefaces } from './note-fonts.ts';
import { breakLines, type Line } from './note-lines.ts';
import { plainStyle, type TextStyle } from './note-sheet.ts';

/** Breaks the texts of one document into lines. */
export class Typesetter {
  readonly #doc: PDFKit.PDFDocument;
  readonly #faces: Typefaces;
  readonly #widths = new Map<string, number>();
  readonly #broken = new Map<string, Line[]>();

  /** @param doc with these fonts by the names of their faces */
  constructor(doc: PDFKit.PDFDocument, fonts: OpenFonts) {
    this.#doc = doc;
    this.#faces = new Typefaces(fonts);
  }

  /** A text as lines of at most `width` points. */
  break(text: string, width: number, style: TextStyle = {}): Line[] {
    const { face, size } = { ...plainStyle, ...style };
    // Most of what a note says stands in every note: labels, headings, the limit of the proof.
    const key = text.length < 300 ? `${face} ${size} ${width} ${text}` : undefined;
    const known = key === undefined ? undefined : this.#broken.get(key);
    if (known) return known;
    const lines = text
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .flatMap((line) => breakLines(this.#faces.split(line, face), width, (run) => this.#measure(run, size)));
    if (key !== undefined && this.#broken.size < 2000) this.#broken.set(key, lines);
    return lines;
  }

  /** True where a text has characters that are shown as `[U+202E]`. */
  hasUndrawable(text: string): boolean {
    return this.#faces.hasUndrawable(text.replace(/[\r\n]/g, ' '));
  }

  /** True where a text has letters or signs that are drawn as others much like them. */
  hasSimplified(text: string): boolean {
    return this.#faces.hasSimplified(text);
  }

  #measure(run: Run, size: number): number {
    const key = `${run.face} ${run.text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known * size;
    const width = this.#doc.font(run.face).fontSize(1).widthOfString(run.text);
    if (run.text.length < 24) this.#widths.set(key, width);
    return width * size;
  }
}
