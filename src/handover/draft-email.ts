import { toBase64Lines } from './base64-lines.ts';
import { proposeCaseTitle } from './case-title.ts';
import type { Handover } from './handover-file.ts';
import type { HandoverInput } from './handover-input.ts';
import { HandoverRefused } from './handover-refused.ts';
import { nameSender } from './name-sender.ts';
import { toPlainSigns } from './plain-signs.ts';
import { registerFields } from './register-fields.ts';
import { toSwedishTime } from './swedish-clock.ts';

/** The commonest limit of a mailbox, before base64 adds a third. */
const defaultLimit = 20_000_000;
const mostItemsInText = 20;

/** One word of a header as RFC 2047 wants it, cut between characters so that no piece is longer than 75. */
function encodeHeader(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  if (/^[\x20-\x7E]*$/.test(plain) && plain.length <= 60 && !plain.includes('=?')) return plain;
  const pieces: string[] = [];
  let piece = '';
  for (const character of plain) {
    if (new TextEncoder().encode(piece + character).length > 42) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece]
    .map((each) => `=?UTF-8?B?${btoa(String.fromCharCode(...new TextEncoder().encode(each)))}?=`)
    .join('\r\n ');
}

/** What the registrar can copy into the register without opening anything. Of secret items it says nothing but the number. */
function writeSummary(input: HandoverInput, name: string): string {
  const { settings, items, secrecyProvision } = input;
  const isSecret = secrecyProvision !== undefined;
  const summaries = items.slice(0, mostItemsInText).map((handed) => {
    const fields = registerFields(handed, input);
    const told = fields.filter(
      ({ label, isMandatory, choices }) =>
        label === 'Löpnummer' || label === 'Diarienummer' || (isMandatory && !choices && !isSecret),
    );
    // On one line each: an answer to this is read line by line.
    return told.map(({ label, value }) => `${label}: ${value.replace(/\s+/g, ' ')}`.trimEnd()).join('\n');
  });
  const lines = [
    'Hej!',
    `Här kommer underlag för registrering: ${items.length === 1 ? 'ett fall' : `${items.length} fall`}.`,
    ...(isSecret ? ['Underlaget omfattas av sekretess. Uppgifterna står bara i bilagorna.'] : []),
    'Registrera 01_Tjansteanteckning.pdf. ZIP-filen har allt annat.',
    ...summaries,
    ...(items.length > mostItemsInText ? [`… och ${items.length - mostItemsInText} fall till, se bilagorna.`] : []),
    items.length === 1
      ? 'Svara gärna med diarienumret.'
      : 'Svara gärna på det här brevet med diarienumren ifyllda ovan, eller med metadata/journal.csv ifylld.',
    [settings.operator.name, nameSender(settings)].filter(Boolean).join('\n'),
    `Paket: ${name}, gjort ${toSwedishTime(input.at)}`,
  ];
  return toPlainSigns(lines.join('\n\n'));
}

/**
 * A draft e-mail to the registrar (SMB-22) as an `.eml` with `X-Unsent: 1`, which opens for writing in Outlook and
 * Thunderbird. The note and the ZIP are attached. No sender: the mail program fills that in.
 * Own code, because the libraries write lines that mail servers refuse (RFC 5322 allows 998 characters).
 * @param zip the package as `zipHandover` gives it
 * @param limit most bytes of attachments that the municipality's mail takes
 * @throws HandoverRefused where the attachments are larger than that
 */
export async function makeDraftEmail(
  input: HandoverInput,
  { name, files }: Handover,
  zip: Blob,
  limit = defaultLimit,
): Promise<Blob> {
  const note = files.find(({ mime }) => mime === 'application/pdf');
  const attachments = [
    ...(note ? [{ name: note.path, mime: note.mime, blob: note.blob }] : []),
    { name: `${name}.zip`, mime: 'application/zip', blob: zip },
  ];
  const size = attachments.reduce((sum, { blob }) => sum + blob.size, 0);
  if (size > limit) {
    const [has, takes] = [size, limit].map((bytes) => (bytes / 1_000_000).toFixed(1).replace('.', ','));
    throw new HandoverRefused(
      `Bilagorna är ${has} MB, och e-posten tar ${takes} MB. Spara paketet i en mapp i stället, eller välj färre fall.`,
    );
  }
  const title = input.caseTitle ?? proposeCaseTitle(input.items.map(({ item }) => item));
  const subject = input.secrecyProvision
    ? 'Underlag för registrering (sekretess)'
    : `Underlag för registrering: ${title}`;
  const to = (input.settings.contacts.registrar ?? '').trim();
  const boundary = `modereringsjournalen-${name}`;
  const text = new Blob([writeSummary(input, name).replaceAll('\n', '\r\n')]);
  const head = [
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    ...(/^[\x21-\x7E]+@[\x21-\x7E]+$/.test(to) ? [`To: ${to}`] : []),
    `Subject: ${encodeHeader(subject)}`,
    `Date: ${input.at.toUTCString().replace('GMT', '+0000')}`,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    '',
  ].join('\r\n');
  const part = async (headers: string[], blob: Blob) => [
    `--${boundary}\r\n${[...headers, 'Content-Transfer-Encoding: base64'].join('\r\n')}\r\n\r\n`,
    ...(await toBase64Lines(blob)),
  ];
  const body = [await part(['Content-Type: text/plain; charset=utf-8'], text)];
  for (const file of attachments) {
    const headers = [
      `Content-Type: ${file.mime}; name="${file.name}"`,
      `Content-Disposition: attachment;\r\n filename="${file.name}"`,
    ];
    body.push(await part(headers, file.blob));
  }
  return new Blob([head, ...body.flat(), `--${boundary}--\r\n`], { type: 'message/rfc822' });
}
