import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Entry, Json, JsonObject } from '../shared/journal-entry.ts';

// SHA-256 is the synchronous one of @noble/hashes: awaiting crypto.subtle would close the IndexedDB transaction.

const payloadPrefix = utf8ToBytes('mod-journal/payload/v1\0');
const entryPrefix = utf8ToBytes('mod-journal/entry/v1\0');

/** The `prev` of the first entry. */
export const noHead = '0'.repeat(64);

/** The value in canonical form (RFC 8785). Throws where the value has no such form. */
export function canonicalText(value: Json | object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('No canonical form');
  return text;
}

/** SHA-256 of bytes, as lower-case hex. */
export function digestOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The salted digest that binds a payload to its entry (DESIGN 7). `salt` is 32 bytes as lower-case hex. */
export function commitOf(salt: string, seq: number, payload: JsonObject): string {
  const rest = utf8ToBytes(`${seq}\0${canonicalText(payload)}`);
  return digestOf(concatBytes(payloadPrefix, hexToBytes(salt), rest));
}

/** The hash of an entry over all its fields but `hash` itself (DESIGN 7). */
export function hashOf(entry: Omit<Entry, 'hash'> & { hash?: string }): string {
  const { hash: _, ...rest } = entry;
  return digestOf(concatBytes(entryPrefix, utf8ToBytes(canonicalText(rest))));
}
