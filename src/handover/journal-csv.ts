import { caseTitleOf, receivedOn } from './case-title.ts';
import { toHandlingId } from './handling-record.ts';
import type { HandoverInput } from './handover-input.ts';
import type { NamedPicture } from './handover-pictures.ts';
import { nameOfficer } from './name-sender.ts';
import { actionWords } from './outcome-words.ts';
import { toPlainSigns } from './plain-signs.ts';
import { toSwedishIso } from './swedish-clock.ts';
import { toWebAddress } from './web-address.ts';

const columns =
  'lopnummer;handling_id;diarienummer;plattform;konto;inkommen_datum;inkommen_som_visad;avsandare;rubrik;beskrivning;atgard;atgard_tid;atgardad_av;grund;regelpunkt;restriktion;antal_filer;huvudfil;sha256_huvudfil;url;verksamhet';

/** At most so many characters, never half an emoji. */
const cut = (text: string, most: number) => [...text].slice(0, most).join('');

/**
 * One cell: quoted as RFC 4180 asks, and harmless in a spreadsheet. What a spreadsheet would read as a formula gets an
 * apostrophe before it, also where blanks or full-width signs are meant to hide it.
 */
export function toCsvCell(text: string): string {
  const value = toPlainSigns(text);
  const guarded = /^[\t\r\n]|^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) ? `'${value}` : value;
  return /[";\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The register as a table that opens in Excel in Sweden: UTF-8 with BOM, semicolons, CRLF, one row an item. */
export async function toJournalCsv(input: HandoverInput, pictures: NamedPicture[][]): Promise<string> {
  const rows = await Promise.all(
    input.items.map(async (handed, index) => {
      const { item } = handed;
      const [main] = pictures[index] ?? [];
      return [
        item.number,
        await toHandlingId(handed),
        item.receipt?.caseNumber ?? '',
        item.platform,
        item.channel,
        // Two days as ISO 8601 writes an interval: the page did not say which.
        item.comment.postedAt ? [...new Set(receivedOn(item))].join('/') : '',
        item.comment.postedAt?.shown ?? '',
        item.comment.author ?? '',
        cut(caseTitleOf(item, input), 200),
        cut(item.comment.text, 4000),
        item.action ? actionWords[item.action.what] : '',
        item.action ? toSwedishIso(item.action.at) : '',
        nameOfficer(input.settings),
        item.ground?.text ?? '',
        item.ground?.no ?? '',
        item.secret ? (input.secrecyProvision ?? '') : '',
        String(pictures[index]?.length ?? 0),
        main?.path ?? '',
        main?.facts.sha256 ?? '',
        toWebAddress(item.comment.permalink) ?? '',
        item.unit?.name ?? '',
      ]
        .map(toCsvCell)
        .join(';');
    }),
  );
  return `\uFEFF${[columns, ...rows].map((row) => `${row}\r\n`).join('')}`;
}
