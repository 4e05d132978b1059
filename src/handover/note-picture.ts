import type { OpenPicture } from './handover-pictures.ts';
import type { NotePage } from './note-page.ts';
import { column, ink, sheet } from './note-sheet.ts';
import { describePicture } from './picture-words.ts';
import { PngImage } from './png-image.ts';

/** Points that a slice repeats of the one before, so that no line of writing is lost in the cut. */
const overlap = 12;
const smallest = 60;

/**
 * Draws a picture with a frame and its caption. Never larger than on the screen; what is taller than the page goes on over
 * the next ones, cut by a clip while the picture's own bytes stay whole in the file.
 */
export function drawPicture(
  page: NotePage,
  picture: OpenPicture,
  heading: string,
  caption = describePicture(picture),
): void {
  const { width, height } = picture.facts;
  const scale = Math.min(0.75, (column - 1.5) / width);
  const [wide, tall] = [width * scale, height * scale];
  page.heading(heading, isWhole(page, tall) ? tall + 18 : smallest);
  const image = openPicture(page, picture.bytes);
  if (!image) {
    page.text(`Bilden kan inte visas här. Den finns i paketet som ${picture.path}.`, { color: ink.soft });
    return;
  }
  page.part('Figure', () => drawSlices(page, image, wide, tall), { alt: caption || heading });
  page.y += 3;
  if (caption) page.text(caption, { color: ink.soft });
}

/** True where the picture fits on a page of its own, with heading and caption. */
function isWhole(page: NotePage, tall: number): boolean {
  return tall < page.floor + page.reserved - sheet.top - 60;
}

function drawSlices(page: NotePage, image: PngImage, wide: number, tall: number): void {
  let drawn = 0;
  while (drawn < tall) {
    const left = tall - drawn;
    const free = page.floor - page.y;
    if (free < Math.min(smallest, left)) page.open();
    const start = Math.max(0, drawn === 0 ? 0 : drawn - overlap);
    const slice = Math.min(tall - start, page.floor - page.y);
    const { doc } = page;
    doc.save();
    doc.rect(sheet.left, page.y, wide, slice).clip();
    // pdfkit draws whatever can embed itself; its types know only its own readers.
    doc.image(image as unknown as PDFKit.Mixins.ImageSrc, sheet.left, page.y - start, { width: wide, height: tall });
    doc.restore();
    doc.rect(sheet.left, page.y, wide, slice).lineWidth(0.75).strokeColor(ink.line).stroke();
    page.y += slice;
    drawn = start + slice;
  }
}

/** The picture, so that several slices share its bytes; undefined where it is no picture. */
function openPicture(page: NotePage, bytes: Uint8Array): PngImage | undefined {
  try {
    page.pictures += 1;
    return new PngImage(bytes, `P${page.pictures}`);
  } catch {
    return undefined;
  }
}
