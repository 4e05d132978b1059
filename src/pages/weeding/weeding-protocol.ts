import { collectPdf } from '../../handover/collect-pdf.ts';
import type { HandoverFile } from '../../handover/handover-file.ts';
import { toCsvCell } from '../../handover/journal-csv.ts';
import type { DocumentInput } from '../../handover/note-document.ts';
import { drawFooters } from '../../handover/note-footers.ts';
import { drawHead } from '../../handover/note-head.ts';
import { NotePage } from '../../handover/note-page.ts';
import { drawRows } from '../../handover/note-table.ts';
import { toSwedishTime } from '../../handover/swedish-clock.ts';
import { entryTypes } from '../../shared/journal-entry.ts';
import { stockholmDay } from '../../shared/stockholm-time.ts';
import type { WeedingDone } from '../../shared/weeding.ts';
import { journalEntrySv } from '../../ui/words/journal-entry-sv.ts';

/** A kind that a weeding counts. Swedish whatever the page speaks, as all of the protocol: it is the authority's record. */
function nameKind(kind: string): string {
  const type = entryTypes.find((one) => one === kind);
  return type ? journalEntrySv[`entry.${type}`] : 'Bilder';
}

/** Label and value of everything that the protocol says. */
function rowsOf(done: WeedingDone): { label: string; value: string; size?: number }[] {
  return [
    { label: 'Gallringsbeslut', value: done.decision },
    { label: 'Regel', value: done.rule },
    ...(done.only === 'pictures' ? [{ label: 'Omfattning', value: 'Bara bilder och uppgifter om dem' }] : []),
    { label: 'Utförd', value: toSwedishTime(done.at) },
    { label: 'Utförd av', value: done.by },
    { label: 'Antal fall', value: String(done.items.length) },
    ...Object.entries(done.counts).map(([kind, count]) => ({ label: nameKind(kind), value: String(count) })),
    { label: 'Journalpost', value: String(done.seq) },
    { label: 'Gallrade poster, SHA-256 för listan', value: done.list, size: 7.5 },
    { label: 'Fall', value: done.items.join(', ') },
    { label: 'Poster vars innehåll är förstört', value: done.seqs.join(', ') },
  ];
}

const about =
  'Innehåll, salt och bilder är förstörda. Posternas plats i kedjan, tid och typ finns kvar, så att journalen fortfarande går att kontrollera. Protokollet innehåller inga namn ur det som gallrats.';

/** `gallringsprotokoll_2026-11-20.pdf`, PDF/A-1b (requirements 6.2): what was weeded, under which decision, by whom and when. */
export function makeProtocolPdf(done: WeedingDone, input: DocumentInput): Promise<HandoverFile> {
  const title = `Gallringsprotokoll ${dayOf(done)}`;
  const page = new NotePage(input, title);
  const output = collectPdf(page.doc, `${nameProtocol(done)}.pdf`);
  page.foot = title;
  page.open();
  drawHead(page, input.settings, 'Gallringsprotokoll');
  page.text(about);
  page.heading('Vad som gallrats');
  drawRows(page, rowsOf(done), 150);
  drawFooters(page);
  page.doc.end();
  return output;
}

/** The same as a table for a spreadsheet: UTF-8 with BOM, semicolons, CRLF. */
export function makeProtocolCsv(done: WeedingDone): Blob {
  const rows = [['Uppgift', 'Värde'], ...rowsOf(done).map(({ label, value }) => [label, value])];
  const text = rows.map((row) => `${row.map(toCsvCell).join(';')}\r\n`).join('');
  return new Blob([`\uFEFF${text}`], { type: 'text/csv' });
}

const dayOf = ({ at }: WeedingDone) => stockholmDay(new Date(at));

/** Without ending. No names and no grounds in it. */
export function nameProtocol(done: WeedingDone): string {
  return `${dayOf(done)}_gallringsprotokoll_post-${done.seq}`;
}
