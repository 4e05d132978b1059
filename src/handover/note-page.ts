import { type DocumentInput, openDocument } from './note-document.ts';
import type { Line } from './note-lines.ts';
import { column, ink, plainStyle, sheet, type TextStyle } from './note-sheet.ts';
import type { Typesetter } from './note-typesetter.ts';

/** How pdfkit is to draw a run: in one line. It would measure it and count its words, which links and underlines need. */
const asIs = { lineBreak: false, baseline: 'alphabetic', wordCount: 1 } as const;

interface Rule {
  y: number;
  x: number;
  width: number;
  color: string;
}

/** A document that is written from top to bottom, page after page. */
export class NotePage {
  readonly doc: PDFKit.PDFDocument;
  /** Knows what of a text can be drawn. */
  readonly typesetter: Typesetter;
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

  /** @param isCompressed false where it is not worth the time: pictures are compressed already */
  constructor(input: DocumentInput, title: string, isCompressed = true) {
    ({ doc: this.doc, typesetter: this.typesetter } = openDocument(input, title, isCompressed));
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
  break(text: string, width: number, style?: TextStyle): Line[] {
    return this.typesetter.break(text, width, style);
  }

  /** Draws a line with its top at `y`. */
  line({ runs }: Line, x: number, y: number, style: TextStyle = {}): void {
    const { size, leading, color } = { ...plainStyle, ...style };
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
    const { leading } = { ...plainStyle, ...style };
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
}
