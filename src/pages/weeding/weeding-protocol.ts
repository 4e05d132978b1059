import { collectPdf } from '../../handover/collect-pdf.ts';
import type { HandoverFile } from '../../handover/handover-file.ts';
import { toCsvCell } from '../../handover/journal-csv.ts';
import type { DocumentInput } from '../../handover/note-document.ts';
import { drawFooters } from '../../handover/note-footers.ts';
import { NotePage } from '../../handover/note-page.ts';
import { drawRows } from '../../handover/note-table.ts';
import { toSwedishTime } from '../../handover/swedish-clock.ts';
import type { WeedingDone } from '../../shared/weeding.ts';

/** Label and value of everything that the protocol says. `sayKind` names a kind of entry, or pictures. */
function rowsOf(
  done: WeedingDone,
  sayKind: (kind: string) => string,
): { label: string; value: string; size?: number }[] {
  return [
    { label: 'Gallringsbeslut', value: done.decision },
    { label: 'Regel', value: done.rule },
    ...(done.only === 'pictures' ? [{ label: 'Omfattning', value: 'Bara bilder och uppgifter om dem' }] : []),
    { label: 'Utförd', value: toSwedishTime(done.at) },
    { label: 'Utförd av', value: done.by },
    { label: 'Antal fall', value: String(done.items.length) },
    ...Object.entries(done.counts).map(([kind, count]) => ({ label: sayKind(kind), value: String(count) })),
    { label: 'Journalpost', value: String(done.seq) },
    { label: 'Gallrade poster, SHA-256 för listan', value: done.list, size: 7.5 },
    { label: 'Fall', value: done.items.join(', ') },
    { label: 'Poster vars innehåll är förstört', value: done.seqs.join(', ') },
  ];
}

const about =
  'Innehåll, salt och bilder är förstörda. Posternas plats i kedjan, tid och typ finns kvar, så att journalen fortfarande går att kontrollera. Protokollet innehåller inga namn ur det som gallrats.';

/** `gallringsprotokoll_2026-11-20.pdf`, PDF/A-1b (requirements 6.2): what was weeded, under which decision, by whom and when. */
export function makeProtocolPdf(
  done: WeedingDone,
  input: DocumentInput,
  sayKind: (kind: string) => string,
): Promise<HandoverFile> {
  const title = `Gallringsprotokoll ${done.at.slice(0, 10)}`;
  const page = new NotePage(input, title);
  const output = collectPdf(page.doc, `${nameProtocol(done)}.pdf`);
  page.foot = title;
  page.open();
  page.text(input.settings.municipality, { face: 'semibold' });
  page.text(input.settings.unit);
  page.y += 10;
  page.text('Gallringsprotokoll', { face: 'semibold', size: 21, leading: 24, tag: 'H1' });
  page.text(about);
  page.heading('Vad som gallrats');
  drawRows(page, rowsOf(done, sayKind), 150);
  drawFooters(page);
  page.doc.end();
  return output;
}

/** The same as a table for a spreadsheet: UTF-8 with BOM, semicolons, CRLF. */
export function makeProtocolCsv(done: WeedingDone, sayKind: (kind: string) => string): Blob {
  const rows = [['Uppgift', 'Värde'], ...rowsOf(done, sayKind).map(({ label, value }) => [label, value])];
  const text = rows.map((row) => `${row.map(toCsvCell).join(';')}\r\n`).join('');
  return new Blob([`\uFEFF${text}`], { type: 'text/csv' });
}

/** Without ending. No names and no grounds in it. */
export function nameProtocol(done: WeedingDone): string {
  return `${done.at.slice(0, 10)}_gallringsprotokoll_post-${done.seq}`;
}
