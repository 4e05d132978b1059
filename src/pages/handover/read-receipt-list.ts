import type { CaseKind } from '../../shared/item.ts';
import { sayHandoverFault } from '../../ui/words/handover-fault-words.ts';

/** "KS 2026/00412", "2026-412": letters, a year, a running number. */
const caseNumberShape = /^(?:[A-ZÅÄÖ]{1,6}[ -]?)?\d{4}[/:.-]\d{1,6}(?:[-:]\d+)?$/i;

/** True for what looks like a diarienummer. */
export function isCaseNumber(text: string): boolean {
  return caseNumberShape.test(text.trim());
}

/** One row of the registrar's list that fits something handed over. */
export interface ListedReceipt {
  numbers: string[];
  caseNumber: string;
  caseKind?: CaseKind | undefined;
}

/** The cells of a row, with semicolons, tabs or commas between them; quotes as in RFC 4180. */
function toCells(row: string): string[] {
  const separator = [';', '\t', ','].find((sign) => row.includes(sign)) ?? ';';
  const cells: string[] = [''];
  let isQuoted = false;
  for (const sign of row) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells.map((cell) => cell.trim().replace(/^'/, ''));
}

const kinds: Record<string, CaseKind> = { nytt: 'new', ny: 'new', befintligt: 'existing', befintlig: 'existing' };

/**
 * Reads a list that the registrar sent back: a row a package or item, `paket eller löpnummer; diarienummer; nytt eller
 * befintligt`. A heading is skipped. Nothing is used where a row is wrong.
 * @param known what has been handed over: the items of each package by its name, and each item by its number
 * @returns the receipts, or sentences for the moderator, one a row that is wrong
 */
export function readReceiptList(
  text: string,
  known: Map<string, string[]>,
): { receipts: ListedReceipt[]; errors: string[] } {
  const receipts: ListedReceipt[] = [];
  const errors: string[] = [];
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((row, index) => ({ row, no: index + 1 }))
    .filter(({ row }) => row.trim() !== '');
  for (const [index, { row, no }] of rows.entries()) {
    const [about = '', caseNumber = '', kind = ''] = toCells(row);
    const numbers = known.get(about.replace(/\.zip$/i, ''));
    if (index === 0 && !numbers && !isCaseNumber(caseNumber)) continue;
    const caseKind = kinds[kind.toLowerCase().split(' ')[0] ?? ''];
    if (!numbers) errors.push(sayHandoverFault('rowUnknown', { no, about: about.slice(0, 60) }));
    else if (!isCaseNumber(caseNumber)) errors.push(sayHandoverFault('rowNumber', { no }));
    else if (kind !== '' && !caseKind) errors.push(sayHandoverFault('rowKind', { no }));
    else receipts.push({ numbers, caseNumber, ...(caseKind ? { caseKind } : {}) });
  }
  if (rows.length === 0 || (receipts.length === 0 && errors.length === 0)) {
    errors.push(sayHandoverFault('noRows'));
  }
  return { receipts: errors.length > 0 ? [] : receipts, errors };
}
