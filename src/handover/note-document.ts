import PDFDocument from 'pdfkit';
import type { HandoverInput } from './handover-input.ts';
import { openFonts } from './note-fonts.ts';
import { Typesetter } from './note-typesetter.ts';

/** What every document needs to know of who makes it. */
export type DocumentInput = Pick<HandoverInput, 'settings' | 'program' | 'at' | 'fonts'>;

/** pdfkit 0.20.2 puts these words into the file's XML as they are, and PDF/A wants the same words in both places. */
function toInfoText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('&', 'och')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
}

/**
 * An empty tagged PDF/A-1b without pages, and what sets its texts in its fonts.
 * @param isCompressed false where it is not worth the time: pictures are compressed already
 */
export function openDocument(
  { settings, program, at, fonts }: DocumentInput,
  title: string,
  isCompressed: boolean,
): { doc: PDFKit.PDFDocument; typesetter: Typesetter } {
  const doc = new PDFDocument({
    size: 'A4',
    compress: isCompressed,
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    // No default font: the browser build has no Helvetica, and PDF/A wants every font embedded.
    font: '',
    pdfVersion: '1.4',
    subset: 'PDF/A-1b',
    lang: 'sv-SE',
    displayTitle: true,
    tagged: true,
    info: {
      Title: toInfoText(title),
      Author: toInfoText(settings.municipality),
      Creator: toInfoText(`${program.name} ${program.version}`),
      CreationDate: at,
      ModDate: at,
    },
  } as PDFKit.PDFDocumentOptions);
  const open = openFonts(fonts);
  for (const face of ['regular', 'semibold', 'emoji'] as const) {
    // pdfkit takes an open font too, which its types leave out.
    doc.registerFont(face, open[face] as unknown as Uint8Array);
  }
  return { doc, typesetter: new Typesetter(doc, open) };
}
