import { proposeCaseTitle } from './case-title.ts';
import { collectPdf, expectBytes, isMostlyPictures } from './collect-pdf.ts';
import type { HandoverFile } from './handover-file.ts';
import type { HandoverInput } from './handover-input.ts';
import { type NamedPicture, type OpenPicture, openPictures } from './handover-pictures.ts';
import { letGo } from './let-go.ts';
import { letOthersWork } from './let-others-work.ts';
import { drawFooters } from './note-footers.ts';
import { drawItem } from './note-item.ts';
import { NotePage } from './note-page.ts';
import { drawFiles } from './note-table.ts';

/** Milliseconds of drawing before the page is let go for a moment. */
const longestWork = 40;
/** Items whose pictures are in memory at once. */
const readingAhead = 4;

/**
 * The document to register: `01_Tjansteanteckning.pdf`, PDF/A-1b, each item on a page of its own, what the registrar
 * registers first. Pictures go in byte for byte. The same input gives the same bytes.
 * @param pictures one list an item, as `namePictures` gives them
 * @param metadata the other files of the package, whose digests the note lists
 * @param progress is told after every item how many are done
 * @throws HandoverRefused where a picture is not what was saved
 */
export async function makeOfficialNote(
  input: HandoverInput,
  pictures: NamedPicture[][],
  metadata: HandoverFile[],
  progress?: (done: number) => void,
  signal?: AbortSignal,
): Promise<HandoverFile> {
  const items = input.items.map(({ item }) => item);
  const all = pictures.flat();
  const page = new NotePage(input, input.caseTitle ?? proposeCaseTitle(items), !isMostlyPictures(all, items.length));
  const output = collectPdf(page.doc, '01_Tjansteanteckning.pdf', expectBytes(all, items.length));
  const rest = metadata.map(({ path, blob, sha256: digest }) => ({ path, bytes: blob.size, sha256: digest }));
  let rested = performance.now();
  // Read while the items before are drawn. Where it fails, that is heard when its turn comes.
  const ahead: Promise<OpenPicture[]>[] = [];
  const readAhead = (index: number) => {
    const reading = openPictures(pictures[index] ?? [], items[index]?.number);
    reading.catch(() => undefined);
    ahead.push(reading);
  };
  for (let index = 0; index < readingAhead; index += 1) readAhead(index);
  for (const [index, handed] of input.items.entries()) {
    signal?.throwIfAborted();
    readAhead(index + readingAhead);
    const open = (await ahead.shift()) ?? [];
    // A group an item: PDF 1.4 allows no list of more than 8191 things, which 300 items would have at the top.
    page.group('Sect', () => drawItem(page, handed, open, input, items.length === 1 ? rest : []));
    for (const { bytes } of open) letGo(bytes);
    progress?.(index + 1);
    if (performance.now() - rested > longestWork) {
      await letOthersWork();
      rested = performance.now();
    }
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
