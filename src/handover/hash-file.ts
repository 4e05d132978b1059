import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256Hex } from '../shared/digest.ts';

/** Bytes of a large file that are in memory at once. */
const atOnce = 4_000_000;

/**
 * SHA-256 of a file, lower-case hex. A small one by the browser, which is faster; a large one piece by piece, for the browser
 * takes a file in one piece only, and a package can be larger than the memory that is free.
 * @param largest bytes of what is still a small one
 */
export async function hashFile(file: Blob, signal?: AbortSignal, largest = 32_000_000): Promise<string> {
  if (file.size <= largest) return sha256Hex(new Uint8Array(await file.arrayBuffer()));
  const digest = sha256.create();
  for (let from = 0; from < file.size; from += atOnce) {
    signal?.throwIfAborted();
    digest.update(new Uint8Array(await file.slice(from, from + atOnce).arrayBuffer()));
  }
  return bytesToHex(digest.digest());
}
