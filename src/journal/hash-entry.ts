import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Entry, Json, JsonObject } from '../shared/journal-entry.ts';
import { textInOrder } from './is-ordered.ts';

// SHA-256 is the synchronous one of @noble/hashes: awaiting crypto.subtle would close the IndexedDB transaction.

const encoder = new TextEncoder();
const payloadPrefix = encoder.encode('mod-journal/payload/v1\0');
const entryPrefix = encoder.encode('mod-journal/entry/v1\0');

/** Where what is hashed is put together: a verification does it hundreds of thousands of times. */
const room = new Uint8Array(65_536);

/** SHA-256 over some bytes and a text after them, as lower-case hex. */
function digestWith(bytes: readonly Uint8Array[], text: string): string {
  const before = bytes.reduce((sum, { length }) => sum + length, 0);
  // A UTF-16 unit becomes three bytes at most.
  if (before + text.length * 3 > room.length) return digestOf(concatBytes(...bytes, encoder.encode(text)));
  let at = 0;
  for (const part of bytes) {
    room.set(part, at);
    at += part.length;
  }
  return digestOf(room.subarray(0, at + encoder.encodeInto(text, room.subarray(at)).written));
}

/** The `prev` of the first entry. */
export const noHead = '0'.repeat(64);

/** The value in canonical form (RFC 8785). Throws where the value has no such form. */
export function canonicalText(value: Json | object): string {
  const text = textInOrder(value) ?? canonicalize(value);
  if (text === undefined) throw new TypeError('No canonical form');
  return text;
}

/** SHA-256 of bytes, as lower-case hex. */
export function digestOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** SHA-256 of a value in canonical form. */
export function digestOfValue(value: Json | object): string {
  return digestWith([], canonicalText(value));
}

/** The salted digest that binds a payload to its entry (DESIGN 7). `salt` is 32 bytes as lower-case hex. */
export function commitOf(salt: string, seq: number, payload: JsonObject): string {
  return commitOfText(salt, seq, canonicalText(payload));
}

/** `commitOf` for a payload that is in canonical form already. */
export function commitOfText(salt: string, seq: number, payload: string): string {
  return digestWith([payloadPrefix, hexToBytes(salt)], `${seq}\0${payload}`);
}

/** The hash of an entry over all its fields but `hash` itself (DESIGN 7). */
export function hashOf(entry: Omit<Entry, 'hash'> & { hash?: string }): string {
  const { hash: _, ...rest } = entry;
  return hashOfText(canonicalText(rest));
}

/** `hashOf` for an entry without its hash that is in canonical form already. */
export function hashOfText(entry: string): string {
  return digestWith([entryPrefix], entry);
}
