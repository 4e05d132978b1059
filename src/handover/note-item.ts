import type { Item } from '../shared/item.ts';
import type { HandoverInput, HandoverItem } from './handover-input.ts';
import type { OpenPicture } from './handover-pictures.ts';
import { drawJournal, drawTop, journalHeight } from './note-first-page.ts';
import type { NotePage } from './note-page.ts';
import { drawPicture } from './note-picture.ts';
import { column, ink, sheet } from './note-sheet.ts';
import { drawFiles, drawRows, drawTwoColumns, type FileRow } from './note-table.ts';
import { readParentText } from './page-words.ts';
import { explainNoPicture, remarkOnPictures } from './picture-words.ts';
import { registerFields } from './register-fields.ts';
import { policyVersionOf, readSteps } from './step-words.ts';
import { readSwedishClock, toSwedishTime } from './swedish-clock.ts';

/** Draws one item on pages of its own. `rest` are the files to list beside its pictures. */
export function drawItem(
  page: NotePage,
  handed: HandoverItem,
  pictures: OpenPicture[],
  input: HandoverInput,
  rest: FileRow[],
): void {
  const { item } = handed;
  page.foot = `Tjänsteanteckning, löpnummer ${item.number}`;
  page.open('* krävs enligt 5 kap. 2 § offentlighets- och sekretesslagen');
  const first = page.feet.length - 1;
  page.reserved = journalHeight(page);
  drawTop(page, handed, input);
  drawFields(page, handed, input);
  drawText(page, handed);
  if (item.ground) {
    page.heading('Grund');
    const no = /\p{L}|\p{N}/u.test(item.ground.no) ? `Punkt ${item.ground.no}: ` : '';
    page.text(`${no}${item.ground.text}`, { face: 'semibold' });
    const { policy } = input;
    const version = policyVersionOf(handed.story, policy);
    page.text(`${policy.document.title}, ${policy.municipality}, version ${version}`);
  }
  const missing = explainNoPicture(handed, pictures, input.policy);
  const remarks = missing ? [missing.skal] : remarkOnPictures(handed, pictures);
  if (remarks.length > 0) page.heading('Bild');
  for (const remark of remarks) page.text(remark);
  for (const [index, picture] of pictures.entries()) {
    drawPicture(page, picture, nameThePicture(item, picture, index + 1, pictures.length));
  }
  const steps = readSteps(handed.story, input.policy).map(({ seq, at, says, note }) => ({
    label: toSwedishTime(at),
    value: `${note ? `${says}${says.includes(':') ? ';' : ':'} ${note}` : says} (journalpost ${seq})`,
  }));
  page.heading('Vad som gjordes', Math.min(steps.length, 10) * 17);
  drawRows(page, steps);
  const files = [...pictures.map(({ path, facts: { bytes, sha256 } }) => ({ path, bytes, sha256 })), ...rest];
  if (files.length > 0) {
    page.heading('Filer och kontrollsummor', Math.min(files.length + 1, 10) * 16);
    drawFiles(page, files);
  }
  drawJournal(page, input, first);
}

/** What the registrar registers: what the law asks for first and wide, the rest in two columns. */
function drawFields(page: NotePage, handed: HandoverItem, input: HandoverInput): void {
  const fields = registerFields(handed, input).filter(({ label }) => label !== 'Löpnummer');
  const mandatory = fields.filter(({ isMandatory }) => isMandatory);
  page.heading('Att registrera');
  drawRows(
    page,
    mandatory.map((field) =>
      field.choices ? field : { ...field, label: `${field.label}*`, isBlank: field.value === '' },
    ),
  );
  page.y += 10;
  drawTwoColumns(
    page,
    fields.filter(({ isMandatory }) => !isMandatory),
  );
}

/** What the comment says, and where it stood. */
function drawText(page: NotePage, { item: { comment }, story }: HandoverItem): void {
  const parent = readParentText(story);
  const soft = { color: ink.soft };
  page.heading(comment.kind === 'message' ? 'Meddelandets text' : 'Kommentarens text', 30);
  page.text(comment.text || 'Kommentaren har ingen text.', { size: 10.5, leading: 15 });
  if (page.typesetter.hasUndrawable(comment.text)) {
    page.text('[U+…] står för ett tecken som inte går att visa här. Den exakta texten finns i mappen metadata.', soft);
  }
  if (page.typesetter.hasSimplified(comment.text)) {
    page.text('Några tecken visas förenklat. Den exakta texten finns i mappen metadata.', soft);
  }
  if (comment.truncated) page.text('Sidan visade bara början av texten.', soft);
  page.y += 3;
  if (parent) page.text(`Svar på kommentaren ”${parent}”`, soft);
  if (comment.postText) page.text(`Under inlägget ”${comment.postText}”`, soft);
  drawAddress(page, comment.permalink ?? comment.postUrl);
}

/** `Skärmbild 1 av 2, tagen 2026-11-20 08:17:31 (UTC+01:00)`. */
function nameThePicture(item: Item, { facts }: OpenPicture, no: number, of: number): string {
  const word = facts.method === 'screen' ? 'Skärmbild' : 'Återgivning';
  const at = facts.at ?? item.evidenceSavedAt;
  const when = at ? `, tagen ${toSwedishTime(at)} (UTC${readSwedishClock(at).offset})` : '';
  return `${word} ${no} av ${of}${when}`;
}

/** An address as text, and as a link where it is a web address. */
function drawAddress(page: NotePage, url: string | undefined): void {
  if (!url) return;
  const isWeb = URL.canParse(url) && new URL(url).protocol === 'https:';
  page.part('P', () => {
    for (const line of page.break(url, column)) {
      page.need(12);
      page.line(line, sheet.left, page.y, { color: ink.soft });
      if (isWeb) page.doc.link(sheet.left, page.y, line.width, 12, new URL(url).href);
      page.y += 12;
    }
  });
}
