import PDFDocument from 'pdfkit';
import type { HandoverInput } from './handover-input.ts';
import { openFonts, type Run, Typefaces } from './note-fonts.ts';
import { breakLines, type Line } from './note-lines.ts';

/** Measures of the A4 page in points: the drawn page of 794 by 1123 pixels, at 96 pixels an inch. */
export const sheet = { width: 595.28, height: 841.89, left: 51, right: 45, top: 39, bottom: 30, footer: 26 };
export const column = sheet.width - sheet.left - sheet.right;
export const ink = { black: '#111111', soft: '#4a4a4a', hair: '#e4e4e4', line: '#6f6f6f', spruce: '#0f5f58' };

export interface TextStyle {
  face?: 'regular' | 'semibold';
  size?: number;
  leading?: number;
  color?: string;
}

/** What every document needs to know of who makes it. */
export type DocumentInput = Pick<HandoverInput, 'settings' | 'program' | 'at' | 'fonts'>;

/** How pdfkit is to draw a run: in one line. It would measure it and count its words, which links and underlines need. */
const asIs = { lineBreak: false, baseline: 'alphabetic', wordCount: 1 } as const;
const plain = { face: 'regular', size: 9, leading: 12, color: ink.black } as const;

/** pdfkit 0.20.2 puts these words into the file's XML as they are, and PDF/A wants the same words in both places. */
function toInfoText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('&', 'och')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
}

interface Rule {
  y: number;
  x: number;
  width: number;
  color: string;
}

/** A document that is written from top to bottom, page after page. */
export class NotePage {
  readonly doc: PDFKit.PDFDocument;
  /** Where the next thing goes, from the top of the page. */
  y = sheet.top;
  /** Kept free at the foot of the page that is being written. */
  reserved = 0;
  /** What the foot of each page says. */
  readonly feet: string[] = [];
  /** The foot of the pages that follow. */
  foot = '';
  /** How many pictures the document has. */
  pictures = 0;
  #parent: PDFKit.PDFStructureElement | undefined;
  #color = '';
  /** Which page is being written. */
  #page = -1;
  /** What is drawn on it and has not been given to pdfkit yet. */
  #drawn: string[] = [];
  /** The lines of each page. */
  readonly #rules: Rule[][] = [];
  readonly #faces: Typefaces;
  readonly #widths = new Map<string, number>();
  readonly #broken = new Map<string, Line[]>();

  /** @param isCompressed false where it is not worth the time: pictures are compressed already */
  constructor(input: DocumentInput, title: string, isCompressed = true) {
    this.doc = new PDFDocument({
      size: 'A4',
      compress: isCompressed,
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      // No default font: the browser build has no Helvetica, and PDF/A wants every font embedded.
      font: '',
      pdfVersion: '1.4',
      subset: 'PDF/A-1b',
      lang: 'sv-SE',
      displayTitle: true,
      tagged: true,
      info: {
        Title: toInfoText(title),
        Author: toInfoText(input.settings.municipality),
        Creator: toInfoText(`${input.program.name} ${input.program.version}`),
        CreationDate: input.at,
        ModDate: input.at,
      },
    } as PDFKit.PDFDocumentOptions);
    const fonts = openFonts(input.fonts);
    for (const face of ['regular', 'semibold', 'emoji'] as const) {
      // pdfkit takes an open font too, which its types leave out.
      this.doc.registerFont(face, fonts[face] as unknown as Uint8Array);
    }
    this.#faces = new Typefaces(fonts);
    // pdfkit keeps every stroke of the pen as an array of its own until the document is whole, some six hundred a page, and
    // such a small array takes several times its bytes. Gathered here as text, a page becomes one array.
    this.doc.addContent = (operator: string) => {
      this.#drawn.push(operator);
      return this.doc;
    };
  }

  #giveDrawn(): void {
    if (this.#drawn.length > 0) this.doc.page.write(this.#drawn.join('\n'));
    this.#drawn = [];
  }

  /** Starts a page; what was being written goes on there. */
  open(foot = this.foot): void {
    this.#giveDrawn();
    // pdfkit's types leave this one out: it closes the marked content on one page and opens it on the next.
    if (this.feet.length > 0) (this.doc as PDFKit.PDFDocument & { continueOnNewPage(): void }).continueOnNewPage();
    else this.doc.addPage();
    this.#color = '';
    this.#page = this.feet.length;
    this.feet.push(foot);
    this.y = sheet.top;
    this.reserved = 0;
  }

  /** Goes on with a page that has been written on before. */
  turnTo(index: number): void {
    this.#giveDrawn();
    this.doc.switchToPage(index);
    this.#page = index;
    this.#color = '';
  }

  /** Draws the last of every page. Nothing can be drawn after; `doc.end()` then writes the document out. */
  finish(): void {
    for (const index of this.feet.keys()) {
      this.turnTo(index);
      this.#drawRules();
    }
    this.#giveDrawn();
  }

  /** Fills a box that only the eye needs. Not inside a part. */
  fill(x: number, y: number, width: number, height: number, color: string): void {
    this.decorate(() => this.doc.rect(x, y, width, height).fill(color));
    this.#color = '';
  }

  /** A part of the document that holds others, for those who have it read aloud. */
  group(tag: string, draw: () => void): void {
    const outer = this.#parent;
    this.#parent = this.#attach(this.doc.struct(tag));
    draw();
    this.#parent.end();
    this.#parent = outer;
  }

  /** A part of the document that is drawn: heading, paragraph, cell or figure. */
  part(tag: string, draw: () => void, options: PDFKit.Mixins.StructureElementOptions = {}): void {
    const part = this.#attach(this.doc.struct(tag, options));
    part.add(draw);
    part.end();
  }

  #attach(element: PDFKit.PDFStructureElement): PDFKit.PDFStructureElement {
    if (this.#parent) this.#parent.add(element);
    else this.doc.addStructure(element);
    return element;
  }

  /** The lowest point that may be written on. */
  get floor(): number {
    return sheet.height - sheet.bottom - sheet.footer - this.reserved;
  }

  /** Makes sure that so many points are free, if need be on a new page. */
  need(height: number): void {
    if (this.y + height > this.floor) this.open();
  }

  /** A text as lines of at most `width` points. */
  break(text: string, width: number, style: TextStyle = {}): Line[] {
    const { face, size } = { ...plain, ...style };
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

  /** Draws a line with its top at `y`. */
  line({ runs }: Line, x: number, y: number, style: TextStyle = {}): void {
    const { size, leading, color } = { ...plain, ...style };
    const baseline = y + leading / 2 + size * 0.36;
    for (const run of runs) {
      // Said once: most of a page is one colour, and it lasts as long as the page.
      if (color !== this.#color) this.doc.fillColor(color);
      this.#color = color;
      this.doc
        .font(run.face)
        .fontSize(size)
        .text(run.text, x + run.x, baseline, { ...asIs, textWidth: run.width } as typeof asIs);
    }
  }

  /** Writes a text down the page, over as many pages as it takes. */
  text(text: string, style: TextStyle & { tag?: string } = {}, x = sheet.left, width = column): void {
    const { leading } = { ...plain, ...style };
    this.part(style.tag ?? 'P', () => {
      for (const line of this.break(text, width, style)) {
        this.need(leading);
        this.line(line, x, this.y, style);
        this.y += leading;
      }
    });
  }

  /** Draws what only the eye needs. Not inside a part. */
  decorate(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  /** A line across. Only the eye needs it; it is drawn with the page's others, when it is finished. */
  rule(y: number, x: number, width: number, color: string): void {
    const rules = this.#rules[this.#page] ?? [];
    this.#rules[this.#page] = rules;
    rules.push({ y, x, width, color });
  }

  #drawRules(): void {
    const rules = this.#rules[this.#page] ?? [];
    this.decorate(() => {
      this.doc.lineWidth(0.75);
      for (const color of new Set(rules.map((rule) => rule.color))) {
        for (const { x, y, width } of rules.filter((rule) => rule.color === color))
          this.doc.moveTo(x, y).lineTo(x + width, y);
        this.doc.strokeColor(color).stroke();
      }
    });
  }

  /** A section's heading with its rule; `after` points must fit below it. */
  heading(text: string, after = 24): void {
    if (this.y + 26 + after > this.floor) this.open();
    else this.y += 10;
    this.text(text, { face: 'semibold', tag: 'H2' });
    this.rule(this.y + 2.5, sheet.left, column, ink.line);
    this.y += 6;
  }

  #measure(run: Run, size: number): number {
    const key = `${run.face} ${run.text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known * size;
    const width = this.doc.font(run.face).fontSize(1).widthOfString(run.text);
    if (run.text.length < 24) this.#widths.set(key, width);
    return width * size;
  }
}
