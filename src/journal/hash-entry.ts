import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Entry, Json, JsonObject } from '../shared/journal-entry.ts';

// SHA-256 is the synchronous one of @noble/hashes: awaiting crypto.subtle would close the IndexedDB transaction.

const encoder = new TextEncoder();
const payloadPrefix = encoder.encode('mod-journal/payload/v1\0');

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
  return commitOfText(salt, seq, canonicalText(payload));
}

/** `commitOf` for a payload that is in canonical form already. */
export function commitOfText(salt: string, seq: number, payload: string): string {
  return digestOf(concatBytes(payloadPrefix, hexToBytes(salt), encoder.encode(`${seq}\0${payload}`)));
}

/** The hash of an entry over all its fields but `hash` itself (DESIGN 7). */
export function hashOf(entry: Omit<Entry, 'hash'> & { hash?: string }): string {
  const { hash: _, ...rest } = entry;
  return hashOfText(canonicalText(rest));
}

/** `hashOf` for an entry without its hash that is in canonical form already. */
export function hashOfText(entry: string): string {
  return digestOf(encoder.encode(`mod-journal/entry/v1\0${entry}`));
}
