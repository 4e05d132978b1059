import PDFDocument from 'pdfkit';
import type { HandoverInput } from './handover-input.ts';
import { type Face, type Run, Typefaces } from './note-fonts.ts';
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

const plain = { face: 'regular', size: 9, leading: 12, color: ink.black } as const;

/** A document that is written from top to bottom, page after page. */
export class NotePage {
  readonly doc: PDFKit.PDFDocument;
  /** Where the next thing goes, from the top of the page. */
  y = sheet.top;
  /** Kept free at the foot of the page that is being written. */
  reserved = 0;
  readonly #faces: Typefaces;
  readonly #widths = new Map<string, number>();

  constructor(input: HandoverInput, title: string) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.4',
      subset: 'PDF/A-1b',
      lang: 'sv-SE',
      displayTitle: true,
      info: {
        Title: title,
        Author: input.settings.municipality,
        Creator: `${input.program.name} ${input.program.version}`,
        CreationDate: input.at,
        ModDate: input.at,
      },
    } as PDFKit.PDFDocumentOptions);
    for (const face of ['regular', 'semibold', 'emoji'] as const) {
      this.doc.registerFont(face, input.fonts[face] as Parameters<typeof this.doc.registerFont>[1]);
    }
    this.#faces = new Typefaces(input.fonts);
  }

  /** Starts a page. */
  open(): void {
    this.doc.addPage();
    this.y = sheet.top;
    this.reserved = 0;
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
    return text
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .flatMap((line) => breakLines(this.#faces.split(line, face), width, (run) => this.#measure(run, size)));
  }

  /** Draws a line with its top at `y`. */
  line({ runs }: Line, x: number, y: number, style: TextStyle = {}): void {
    const { size, leading, color } = { ...plain, ...style };
    const baseline = y + leading / 2 + size * 0.36;
    for (const run of runs) {
      this.doc
        .font(run.face)
        .fontSize(size)
        .fillColor(color)
        .text(run.text, x + run.x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    }
  }

  /** Writes a text down the page, over as many pages as it takes. */
  text(text: string, style: TextStyle = {}, x = sheet.left, width = column): void {
    const { leading } = { ...plain, ...style };
    for (const line of this.break(text, width, style)) {
      this.need(leading);
      this.line(line, x, this.y, style);
      this.y += leading;
    }
  }

  rule(y: number, x: number, width: number, color: string): void {
    this.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.75)
      .strokeColor(color)
      .stroke();
  }

  /** A section's heading with its rule; `after` points must fit below it. */
  heading(text: string, after = 24): void {
    this.y += 10;
    this.need(16 + after);
    this.text(text, { face: 'semibold' });
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

export type { Face };
