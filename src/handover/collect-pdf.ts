import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { HandoverFile } from './handover-file.ts';

/** Gathers the document as it is written: hashed on the way, and folded into Blobs so that the heap stays small. */
export function collectPdf(doc: PDFKit.PDFDocument, path: string): Promise<HandoverFile> {
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
        path,
        mime,
        blob: new Blob(parts, { type: mime }),
        sha256: bytesToHex(digest.digest()),
      });
    });
  });
}
