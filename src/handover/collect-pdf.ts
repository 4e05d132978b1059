import { sha256Hex } from '../shared/digest.ts';
import { crc32 } from './crc-32.ts';
import type { HandoverFile } from './handover-file.ts';
import { letGo } from './let-go.ts';

/**
 * Gathers the document as it is written, in one piece of memory: the browser's own SHA-256, several times faster than one in
 * script (measured November 2026), takes it in one piece only.
 * @param expected how many bytes it will be, about: what is too little grows, what is too much is never touched
 */
export function collectPdf(doc: PDFKit.PDFDocument, path: string, expected = 300_000): Promise<HandoverFile> {
  const mime = 'application/pdf';
  let bytes = new Uint8Array(expected);
  let [size, checksum] = [0, 0];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => {
      if (size + chunk.length > bytes.length) {
        const larger = new Uint8Array(Math.max(2 * bytes.length, size + chunk.length));
        larger.set(bytes.subarray(0, size));
        bytes = larger;
      }
      bytes.set(chunk, size);
      size += chunk.length;
      checksum = crc32(chunk, checksum);
      // pdfkit makes a copy of each picture for us, and has no more use for it.
      letGo(chunk);
    });
    doc.on('error', reject);
    doc.on('end', () => {
      const written = bytes.subarray(0, size);
      const blob = new Blob([written], { type: mime });
      sha256Hex(written).then((sha256) => resolve({ path, mime, blob, sha256, crc32: checksum }), reject);
    });
  });
}

type Pictured = { facts: { bytes: number } }[];

const sumBytes = (pictures: Pictured) => pictures.reduce((sum, { facts }) => sum + facts.bytes, 0);

/** How long a document of these pictures will be, about: they go into it byte for byte. */
export function expectBytes(pictures: Pictured, pages: number): number {
  return sumBytes(pictures) + 300_000 + 40_000 * pages;
}

/** True where the pictures are so many that all text and typefaces are a tenth of the document, compressed or not. */
export function isMostlyPictures(pictures: Pictured, pages: number): boolean {
  return sumBytes(pictures) > 10 * (100_000 + 25_000 * pages);
}
