import { column, ink, type NotePage, sheet } from './note-page.ts';

export interface Row {
  label: string;
  value: string;
  /** True where a line is left for a pen or a keyboard. */
  isBlank?: boolean;
}

const padding = 2;
const soft = { color: ink.soft };

/** Rows of label and value with a hairline under each. Returns nothing: the page's `y` is below the last. */
export function drawRows(page: NotePage, rows: Row[], labelWidth = 112.5, x = sheet.left, width = column): void {
  for (const { label, value, isBlank } of rows) {
    const labels = page.break(label, labelWidth - 8);
    const values = page.break(value, width - labelWidth);
    const first = Math.max(labels.length, Math.min(values.length, 2));
    page.need(first * 12 + 2 * padding);
    page.y += padding;
    for (const [index, line] of labels.entries()) page.line(line, x, page.y + index * 12, soft);
    if (isBlank) page.rule(page.y + 12.5, x + labelWidth, 142.5, ink.black);
    values.forEach((line, index) => {
      if (index > 0) {
        page.y += 12;
        page.need(12);
      }
      page.line(line, x + labelWidth, page.y);
    });
    page.y += 12 * (labels.length > values.length ? labels.length : 1) + padding;
    page.rule(page.y, x, width, ink.hair);
  }
}

/** Two tables side by side, read down the left one first. Rows that are long go below, over the whole width. */
export function drawTwoColumns(page: NotePage, rows: Row[]): void {
  const gap = 21;
  const width = (column - gap) / 2;
  const label = 84;
  const isShort = (row: Row) =>
    page.break(row.value, width - label).length <= 3 && page.break(row.label, label - 8).length <= 3;
  const short = rows.filter(isShort);
  const half = Math.ceil(short.length / 2);
  const height = short.length * 0.75 * 28;
  page.need(height);
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
  const head = { face: 'semibold', color: ink.soft } as const;
  const right = (text: string, style = {}) => {
    const [line] = page.break(text, 200, style);
    if (line) page.line(line, sizeEnd - line.width, page.y, style);
  };
  const cell = (text: string, x: number, style = {}) => {
    const [line] = page.break(text, 400, style);
    if (line) page.line(line, x, page.y, style);
  };
  const row = (name: string, size: string, digest: string, style = {}) => {
    page.need(16);
    page.y += padding;
    cell(name, sheet.left, style);
    right(size, style);
    cell(digest, digestAt, style === head ? head : { size: 7.5 });
    page.y += 12 + padding;
    page.rule(page.y, sheet.left, column, ink.hair);
  };
  row('Fil', 'Byte', 'SHA-256', head);
  for (const { path, bytes, sha256 } of files) row(path, bytes.toLocaleString('sv-SE').replace(/\s/g, ' '), sha256);
}
