import type { IDBPTransaction, StoreNames } from 'idb';
import { sha256Hex } from '../shared/digest.ts';
import { UnfitEntry } from './journal-error.ts';
import type { JournalSchema } from './journal-schema.ts';
import { send } from './write-strictly.ts';

/** A picture on its way in. `sha256` is the lower-case hex digest of `bytes`. */
export interface StoredPicture {
  sha256: string;
  mime: string;
  bytes: Uint8Array;
}

const chunkSize = 1_000_000;

/** Throws `UnfitEntry` where the bytes are not those that the digest speaks of. */
export async function checkPicture(picture: StoredPicture): Promise<void> {
  if (picture.bytes.length === 0 || (await sha256Hex(picture.bytes)) !== picture.sha256) {
    throw new UnfitEntry('Bilden gick inte att spara: den stämmer inte med sin kontrollsumma.');
  }
}

/**
 * Writes a picture for the entry `seq`. The same bytes are kept once, for as long as some entry needs them. The writes are
 * sent and not waited for: one that fails fails the transaction.
 */
export async function writePicture(
  transaction: IDBPTransaction<JournalSchema, StoreNames<JournalSchema>[], 'readwrite'>,
  { sha256, mime, bytes }: StoredPicture,
  seq: number,
): Promise<void> {
  const pictures = transaction.objectStore('pictures');
  const known = await pictures.get(sha256);
  if (known) {
    send(pictures.put({ ...known, seqs: [...new Set([...known.seqs, seq])] }));
    return;
  }
  const chunks = Math.ceil(bytes.length / chunkSize);
  for (let n = 0; n < chunks; n++) {
    // `slice` copies: a view of a part would bring its whole buffer along.
    const isAll = chunks === 1 && bytes.byteLength === bytes.buffer.byteLength;
    const part = isAll ? bytes : bytes.slice(n * chunkSize, (n + 1) * chunkSize);
    send(transaction.objectStore('picture-chunks').put({ sha256, n, bytes: part.buffer as ArrayBuffer }));
  }
  send(pictures.add({ sha256, mime, bytes: bytes.length, chunks, seqs: [seq] }));
}
