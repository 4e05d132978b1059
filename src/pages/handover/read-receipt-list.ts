import type { CaseKind } from '../../shared/item.ts';
import { sayHandoverFault } from '../../ui/words/handover-fault-words.ts';
import { readCaseNumber } from './case-number.ts';
import { readReceiptRows } from './receipt-rows.ts';

/** One row of the registrar's list that fits something handed over. */
export interface ListedReceipt {
  numbers: string[];
  /** The package that the row is about, where it is about one. */
  package?: string | undefined;
  caseNumber: string;
  caseKind?: CaseKind | undefined;
}

const kinds: Record<string, CaseKind> = {
  nytt: 'new',
  ny: 'new',
  new: 'new',
  befintligt: 'existing',
  befintlig: 'existing',
  existing: 'existing',
};

/** What a row is about, as `known` names it: "Paket.zip" and "2026-42" are found too. */
function findKnown(about: string, known: Map<string, string[]>): string | undefined {
  const name = about.replace(/\.(?:zip|eml)$/i, '');
  const [, year, no = ''] = /^(\d{4})-(\d{1,4})$/.exec(name) ?? [];
  return [name, `${year}-${no.padStart(4, '0')}`].find((one) => known.has(one));
}

/**
 * Reads a list that the registrar sent back: a row a package or item, `paket eller löpnummer; diarienummer; nytt eller
 * befintligt`, and the other forms of `readReceiptRows`. A heading is skipped. Nothing is used where a row is wrong.
 * @param known what has been handed over: the items of each package by its name, and each item by its number
 * @returns the receipts, or sentences for the moderator, one a row that is wrong
 */
export function readReceiptList(
  text: string,
  known: Map<string, string[]>,
): { receipts: ListedReceipt[]; errors: string[] } {
  const receipts: ListedReceipt[] = [];
  const errors: string[] = [];
  const given = new Map<string, string>();
  const { rows, isNamed } = readReceiptRows(text);
  for (const [index, { no, about, caseNumber: written, kind }] of rows.entries()) {
    const name = findKnown(about, known) ?? '';
    const numbers = known.get(name);
    const caseNumber = readCaseNumber(written);
    if (index === 0 && !isNamed && !numbers && !caseNumber) continue;
    if (isNamed && written === '') continue;
    const caseKind = kinds[kind.toLowerCase().split(' ')[0] ?? ''];
    if (!numbers) errors.push(sayHandoverFault('rowUnknown', { no, about: about.slice(0, 60) }));
    else if (!caseNumber) errors.push(sayHandoverFault('rowNumber', { no }));
    else if (kind !== '' && !caseKind) errors.push(sayHandoverFault('rowKind', { no }));
    else if ((given.get(name) ?? caseNumber) !== caseNumber) {
      errors.push(sayHandoverFault('rowTwice', { no, about: about.slice(0, 60) }));
    } else {
      given.set(name, caseNumber);
      const isItem = numbers[0] === name;
      receipts.push({
        numbers,
        ...(isItem ? {} : { package: name }),
        caseNumber,
        ...(caseKind ? { caseKind } : {}),
      });
    }
  }
  if (receipts.length === 0 && errors.length === 0) errors.push(sayHandoverFault('noRows'));
  return { receipts: errors.length > 0 ? [] : receipts, errors };
}
