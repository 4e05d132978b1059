import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describePlace, proposeCaseTitle } from './case-title.ts';
import type { HandoverFile } from './handover-file.ts';
import type { HandoverInput, HandoverItem } from './handover-input.ts';
import type { NamedPicture } from './handover-pictures.ts';
import { limitText } from './limit-text.ts';
import { column, ink, NotePage, sheet } from './note-page.ts';
import { drawPicture } from './note-picture.ts';
import { drawFiles, drawRows, drawTwoColumns, type FileRow, groupDigits } from './note-table.ts';
import { explainNoPicture } from './picture-words.ts';
import { registerFields } from './register-fields.ts';
import { readSteps } from './step-words.ts';
import { readSwedishClock, toSwedishTime } from './swedish-clock.ts';

/** Fields that have a place of their own on the page. */
const shownElsewhere = new Set(['Löpnummer']);

/**
 * The document to register: `01_Tjansteanteckning.pdf`, PDF/A-1b, each item on a page of its own, what the registrar
 * registers first. Pictures go in byte for byte. The same input gives the same bytes.
 * @param pictures one list an item, as `namePictures` gives them
 * @param metadata the other files of the package, whose digests the note lists
 * @param progress is told after every item how many are done
 */
export async function makeOfficialNote(
  input: HandoverInput,
  pictures: NamedPicture[][],
  metadata: HandoverFile[],
  progress?: (done: number) => void,
  signal?: AbortSignal,
): Promise<HandoverFile> {
  const items = input.items.map(({ item }) => item);
  const page = new NotePage(input, input.caseTitle ?? proposeCaseTitle(items));
  const output = collect(page.doc);
  const rest = metadata.map(({ path, blob, sha256: digest }) => ({ path, bytes: blob.size, sha256: digest }));
  for (const [index, handed] of input.items.entries()) {
    signal?.throwIfAborted();
    drawItem(page, handed, pictures[index] ?? [], input, items.length === 1 ? rest : []);
    progress?.(index + 1);
    // Gives the page's bytes time to leave the heap, and a click on "Avbryt" time to be heard.
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (items.length > 1) {
    page.foot = 'Tjänsteanteckning, paketets övriga filer';
    page.heading('Paketets övriga filer', (rest.length + 1) * 16);
    drawFiles(page, rest);
  }
  drawFooters(page);
  page.doc.end();
  return output;
}

function drawItem(
  page: NotePage,
  handed: HandoverItem,
  pictures: NamedPicture[],
  input: HandoverInput,
  rest: FileRow[],
) {
  const { item } = handed;
  page.foot = `Tjänsteanteckning, löpnummer ${item.number}`;
  page.open('* krävs enligt 5 kap. 2 § offentlighets- och sekretesslagen');
  const first = page.feet.length - 1;
  page.reserved = journalHeight(page);
  drawTop(page, handed, input);
  const fields = registerFields(handed, input)
    .filter(({ label }) => !shownElsewhere.has(label))
    .map((field) => ({ ...field, isBlank: field.value === '' && field.isMandatory && !field.choices }));
  page.heading('Att registrera');
  drawRows(
    page,
    fields
      .filter(({ isMandatory }) => isMandatory)
      .map((field) => ({ ...field, label: field.choices ? field.label : `${field.label}*` })),
  );
  page.y += 10;
  drawTwoColumns(
    page,
    fields.filter(({ isMandatory }) => !isMandatory),
  );
  page.heading('Kommentarens text', 30);
  page.text(item.comment.text || 'Kommentaren har ingen text.', { size: 10.5, leading: 15 });
  if (page.hasUndrawable(item.comment.text)) {
    page.text('[U+…] står för ett tecken som inte går att visa här. Den exakta texten finns i mappen metadata.', {
      color: ink.soft,
    });
  }
  if (item.comment.truncated) page.text('Sidan visade bara början av texten.', { color: ink.soft });
  page.y += 3;
  if (item.comment.postText) page.text(`Under inlägget ”${item.comment.postText}”`, { color: ink.soft });
  drawAddress(page, item.comment.permalink ?? item.comment.postUrl);
  if (item.ground) {
    page.heading('Grund');
    page.text(`Punkt ${item.ground.no}: ${item.ground.text}`, { face: 'semibold' });
    page.text(`${input.policy.document.title}, ${input.policy.municipality}, version ${input.policy.version}`);
  }
  const missing = explainNoPicture(item, pictures, input.policy);
  if (missing) {
    page.heading('Bild');
    page.text(missing.skal);
  }
  pictures.forEach((picture, index) => {
    const word = picture.facts.method === 'screen' ? 'Skärmbild' : 'Återgivning';
    const when = item.evidenceSavedAt
      ? `, sparad ${toSwedishTime(item.evidenceSavedAt)} (UTC${readSwedishClock(item.evidenceSavedAt).offset})`
      : '';
    page.heading(`${word} ${index + 1} av ${pictures.length}${when}`, 70);
    drawPicture(page, picture);
  });
  const steps = readSteps(handed.story).map(({ seq, at, says, note }) => ({
    label: toSwedishTime(at),
    value: `${says}${note ? `. ${note}` : ''} (journalpost ${seq})`,
  }));
  page.heading('Vad som gjordes', Math.min(steps.length, 10) * 17);
  drawRows(page, steps);
  const own = pictures.map(({ path, facts }) => ({ path, bytes: facts.bytes, sha256: facts.sha256 }));
  if (own.length + rest.length > 0) {
    page.heading('Filer och kontrollsummor', Math.min(own.length + rest.length + 1, 10) * 16);
    drawFiles(page, [...own, ...rest]);
  }
  drawJournal(page, input, first);
}

/** Who, what and which number. */
function drawTop(page: NotePage, { item }: HandoverItem, input: HandoverInput): void {
  const { settings } = input;
  const right = (text: string, style = {}) => {
    const [line] = page.break(text, 300, style);
    if (line) page.line(line, sheet.width - sheet.right - line.width, page.y, style);
  };
  right(`Löpnummer ${item.number}`, { face: 'semibold' });
  page.text(settings.municipality, { face: 'semibold' }, sheet.left, 300);
  right(`Upprättad ${readSwedishClock(input.at).date}`);
  page.text(settings.unit, {}, sheet.left, 300);
  page.y += 10;
  const top = page.y;
  page.text('Tjänsteanteckning', { face: 'semibold', size: 21, leading: 24, tag: 'H1' });
  const secret = item.secret ? `SEKRETESS enligt ${input.secrecyProvision ?? ''}. ` : '';
  page.text(`${secret}${describePlace(item)}`, {
    size: 10.5,
    leading: 15,
  });
  page.decorate(() => page.doc.rect(sheet.left - 13.5, top, 3, page.y - top).fill(ink.spruce));
}

/** How much of the first page the journal's head takes. */
function journalHeight(page: NotePage): number {
  return 28 + 3 * 16 + 6 + page.break(limitText, column).length * 12 + 8;
}

/** The journal's head at the foot of the first page: registered, it anchors the whole journal outside the computer. */
function drawJournal(page: NotePage, { journal }: HandoverInput, first: number): void {
  const { y, reserved } = page;
  page.doc.switchToPage(first);
  page.reserved = 0;
  page.y = page.floor - journalHeight(page);
  page.heading('Journalen vid överlämningen');
  drawRows(page, [
    { label: 'Antal poster', value: groupDigits(journal.count) },
    { label: 'Huvud', value: journal.head, size: 7.5 },
    { label: 'Nyckelns avtryck', value: journal.keyFingerprint ?? 'ingen nyckel', size: 7.5 },
  ]);
  page.y += 6;
  page.text(limitText, { color: ink.soft });
  page.doc.switchToPage(page.feet.length - 1);
  [page.y, page.reserved] = [y, reserved];
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

function drawFooters(page: NotePage): void {
  const y = sheet.height - sheet.bottom - 16;
  for (const [index, foot] of page.feet.entries()) {
    page.doc.switchToPage(index);
    page.rule(y - 4, sheet.left, column, ink.line);
    page.decorate(() => {
      const [note] = page.break(foot, column - 60);
      const [number] = page.break(`${index + 1} (${page.feet.length})`, 60);
      if (note) page.line(note, sheet.left, y, { color: ink.soft });
      if (number) page.line(number, sheet.width - sheet.right - number.width, y, { color: ink.soft });
    });
  }
}

/** Gathers the document as it is written: hashed on the way, and folded into Blobs so that the heap stays small. */
function collect(doc: PDFKit.PDFDocument): Promise<HandoverFile> {
  const mime = 'application/pdf';
  const digest = sha256.create();
  const parts: Blob[] = [];
  let [waiting, size]: [Uint8Array[], number] = [[], 0];
  const fold = () => {
    parts.push(new Blob(waiting as BlobPart[]));
    [waiting, size] = [[], 0];
  };
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => {
      digest.update(chunk);
      waiting.push(chunk);
      size += chunk.length;
      if (size > 8_000_000) fold();
    });
    doc.on('error', reject);
    doc.on('end', () => {
      fold();
      resolve({
        path: '01_Tjansteanteckning.pdf',
        mime,
        blob: new Blob(parts, { type: mime }),
        sha256: bytesToHex(digest.digest()),
      });
    });
  });
}
