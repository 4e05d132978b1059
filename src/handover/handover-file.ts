import { sha256Hex } from '../shared/digest.ts';

/** One file of a package. A Blob, so that neither the pictures nor a long PDF lie twice in memory. */
export interface HandoverFile {
  /** Path below the package's folder, with `/`. ASCII. */
  path: string;
  mime: string;
  blob: Blob;
  /** SHA-256 of the file, lower-case hex. */
  sha256: string;
  /** Its CRC-32, which a ZIP wants, where it was worked out while the bytes were at hand. */
  crc32?: number | undefined;
}

/** A package before it is zipped or written to a folder. */
export interface Handover {
  /** Name of the folder, and of the ZIP before `.zip`. */
  name: string;
  files: HandoverFile[];
}

/** Makes a file of a text (as UTF-8) or of bytes. */
export async function toHandoverFile(path: string, mime: string, content: string | Uint8Array): Promise<HandoverFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, mime, blob: new Blob([bytes as BlobPart], { type: mime }), sha256: await sha256Hex(bytes) };
}
