/** What one row of a list says, and which line it begins on. Columns that are not there are empty. */
interface ReceiptCells {
  no: number;
  about: string;
  caseNumber: string;
  kind: string;
}

interface Row {
  no: number;
  cells: string[];
}

/** What stands between the cells: the sign that most rows have. None where no row has any. */
function findSeparator(text: string): string | undefined {
  const rows = text.split('\n');
  const counts = [';', '\t', ','].map((sign) => ({ sign, n: rows.filter((row) => row.includes(sign)).length }));
  const best = counts.reduce((most, one) => (one.n > most.n ? one : most));
  return best.n > 0 ? best.sign : undefined;
}

/** Rows and cells as RFC 4180 has them: in quotes a cell may hold separators and line breaks. */
function readTable(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let [row, cell, isQuoted, no]: [Row | undefined, string, boolean, number] = [undefined, '', false, 1];
  const endCell = () => {
    row ??= { no, cells: [] };
    row.cells.push(cell.trim().replace(/^'/, ''));
    cell = '';
  };
  for (const sign of text) {
    if (sign === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) endCell();
    else if (sign === '\n' && !isQuoted) {
      endCell();
      if (row) rows.push(row);
      row = undefined;
    } else {
      row ??= { no, cells: [] };
      cell += sign;
    }
    if (sign === '\n') no += 1;
  }
  endCell();
  if (row) rows.push(row);
  return rows.filter(({ cells }) => cells.some((one) => one !== ''));
}

/** "2026-0042: KS 2026/412", as one writes it in a mail: the first word, and what follows it. */
function readProse(text: string): Row[] {
  return text.split('\n').flatMap((line, index) => {
    const [first = '', ...rest] = line.trim().split(/\s+/);
    const about = first.replace(/[:=]$/, '');
    const caseNumber = rest.join(' ').replace(/^[:=\u2013\u2014-] /, '');
    return about === '' ? [] : [{ no: index + 1, cells: [about, caseNumber] }];
  });
}

/** The draft e-mail, answered: "Löpnummer: 2026-0042" and below it "Diarienummer: KS 2026/412", perhaps quoted with ">". */
function readAnswer(text: string): Row[] {
  const rows: Row[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [, label, value = ''] = /^[>| \t*]*(Löpnummer|Diarienummer)\*?:(.*)$/i.exec(line) ?? [];
    if (label?.toLowerCase() === 'löpnummer') rows.push({ no: index + 1, cells: [value.trim(), ''] });
    else if (label) rows.at(-1)?.cells.splice(1, 1, value.trim());
  }
  return rows;
}

const headings = {
  about: /^(?:l[öo]p(?:nummer|nr)|fall|paket|item|package)$/i,
  caseNumber: /^(?:diarienummer|diarienr|dnr|case number)\.?$/i,
  kind: /^(?:[äa]rende|nytt eller befintligt|case)$/i,
};

/** Which column is which, where the first row says it; else the first three. */
function findColumns({ cells }: Row): { about: number; caseNumber: number; kind: number } | undefined {
  const at = (which: keyof typeof headings) => cells.findIndex((cell) => headings[which].test(cell));
  const columns = { about: at('about'), caseNumber: at('caseNumber'), kind: at('kind') };
  return columns.about >= 0 && columns.caseNumber >= 0 ? columns : undefined;
}

/**
 * The rows of what the registrar sent back: a table with semicolons, tabs or commas, the package's own `journal.csv` with
 * the column `diarienummer` filled in, the draft e-mail answered, or lines of "number: number".
 * @returns the rows, and whether the columns were named: a row without a case number then only waits for it
 */
export function readReceiptRows(pasted: string): { rows: ReceiptCells[]; isNamed: boolean } {
  const text = pasted.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const toCells = ({ no, cells }: Row, { about, caseNumber, kind } = { about: 0, caseNumber: 1, kind: 2 }) => ({
    no,
    about: cells[about] ?? '',
    caseNumber: cells[caseNumber] ?? '',
    kind: cells[kind] ?? '',
  });
  if (/^[>| \t*]*Löpnummer\*?:/im.test(text)) {
    return { rows: readAnswer(text).map((row) => toCells(row)), isNamed: true };
  }
  const separator = findSeparator(text);
  const rows = separator === undefined ? readProse(text) : readTable(text, separator);
  const [head] = rows;
  const columns = head && findColumns(head);
  return { rows: (columns ? rows.slice(1) : rows).map((row) => toCells(row, columns)), isNamed: columns !== undefined };
}
