import type { NotePage } from './note-page.ts';
import { column, ink, sheet, type TextStyle } from './note-sheet.ts';

export interface Row {
  label: string;
  value: string;
  /** True where a line is left for a pen or a keyboard. */
  isBlank?: boolean;
  /** Boxes to tick, where the value is the registrar's to choose. */
  choices?: string[];
  /** Size of the value in points: digests are small. */
  size?: number;
}

const padding = 2;
const soft = { color: ink.soft };

/** Rows of label and value with a hairline under each; the page's `y` is below the last. */
export function drawRows(page: NotePage, rows: Row[], labelWidth = 112.5, x = sheet.left, width = column): void {
  page.group('Table', () => {
    for (const row of rows) page.group('TR', () => drawRow(page, row, labelWidth, x, width));
  });
}

function drawRow(page: NotePage, row: Row, labelWidth: number, x: number, width: number): void {
  const style = row.size ? { size: row.size } : {};
  const labels = page.break(row.label, labelWidth - 8);
  const values = page.break(row.value, width - labelWidth, style);
  page.need(Math.max(labels.length, Math.min(values.length, 2)) * 12 + 2 * padding);
  page.y += padding;
  page.part('TH', () => {
    for (const [index, line] of labels.entries()) page.line(line, x, page.y + index * 12, soft);
  });
  page.part('TD', () => {
    for (const [index, line] of values.entries()) {
      if (index > 0) {
        page.y += 12;
        page.need(12);
      }
      page.line(line, x + labelWidth, page.y, style);
    }
    drawChoices(page, row.choices ?? [], x + labelWidth);
  });
  if (row.isBlank) page.rule(page.y + 12.5, x + labelWidth, 142.5, ink.black);
  page.y += 12 * (labels.length > values.length ? labels.length : 1) + padding;
  page.rule(page.y, x, width, ink.hair);
}

/** Empty boxes with a word after each. */
function drawChoices(page: NotePage, choices: string[], x: number): void {
  let at = x;
  for (const choice of choices) {
    page.doc
      .rect(at, page.y + 2, 7.5, 7.5)
      .lineWidth(0.75)
      .strokeColor(ink.line)
      .stroke();
    const [line] = page.break(choice, 200);
    if (line) page.line(line, at + 12, page.y);
    at += 12 + (line?.width ?? 0) + 14;
  }
}

/** Two tables side by side, read down the left one first. Rows that are long go below, over the whole width. */
export function drawTwoColumns(page: NotePage, rows: Row[]): void {
  const gap = 21;
  const width = (column - gap) / 2;
  const label = 84;
  const isShort = (row: Row) => page.break(row.value, width - label).length <= 3;
  const short = rows.filter(isShort);
  const half = Math.ceil(short.length / 2);
  page.need(half * 30);
  const top = page.y;
  drawRows(page, short.slice(0, half), label, sheet.left, width);
  const left = page.y;
  page.y = top;
  drawRows(page, short.slice(half), label, sheet.left + width + gap, width);
  page.y = Math.max(left, page.y);
  drawRows(
    page,
    rows.filter((row) => !isShort(row)),
  );
}

/** One file of the package, as the note lists it. */
export interface FileRow {
  path: string;
  bytes: number;
  sha256: string;
}

/** Files, their sizes and digests. */
export function drawFiles(page: NotePage, files: FileRow[]): void {
  const [sizeEnd, digestAt] = [sheet.left + 170, sheet.left + 180];
  const cell = (tag: string, text: string, x: number, style: TextStyle = {}, end?: number) =>
    page.part(tag, () => {
      const [line] = page.break(text, 400, style);
      if (line) page.line(line, end === undefined ? x : end - line.width, page.y, style);
    });
  const row = (tag: string, [name, size, digest]: [string, string, string], style: TextStyle, last: TextStyle) =>
    page.group('TR', () => {
      page.need(16);
      page.y += padding;
      cell(tag, name, sheet.left, style);
      cell(tag, size, 0, style, sizeEnd);
      cell(tag, digest, digestAt, last);
      page.y += 12 + padding;
      page.rule(page.y, sheet.left, column, ink.hair);
    });
  const head: TextStyle = { face: 'semibold', color: ink.soft };
  page.group('Table', () => {
    row('TH', ['Fil', 'Byte', 'SHA-256'], head, head);
    for (const { path, bytes, sha256 } of files) row('TD', [path, groupDigits(bytes), sha256], {}, { size: 7.5 });
  });
}

/** `312 480`. */
export function groupDigits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
}
