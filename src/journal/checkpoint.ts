import { hexToBytes } from '@noble/hashes/utils.js';
import type { JsonObject } from '../shared/journal-entry.ts';
import { canonicalText, digestOfValue } from './hash-entry.ts';
import type { Head } from './journal-schema.ts';

/** The public half of the key that signs: a P-256 key as JWK, nothing else in it. */
export type VerifyingKey = { crv: 'P-256'; kty: 'EC'; x: string; y: string };

/** That the journal had `count` entries and ended in `head`, signed. `signature` is 64 bytes as lower-case hex. */
export type Checkpoint = { count: number; head: string; signature: string; key: VerifyingKey };

/** What the browser is to make keys and signatures of. */
export const keyAlgorithm = { name: 'ECDSA', namedCurve: 'P-256' };
export const signing = { name: 'ECDSA', hash: 'SHA-256' };

const hex64 = /^[0-9a-f]{64}$/;
const hex128 = /^[0-9a-f]{128}$/;

/** The bytes that a checkpoint signs (DESIGN 7). */
export function signedBytes({ count, head }: Head): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`mod-journal/checkpoint/v1\0${canonicalText({ v: 1, count, head })}`);
}

/** A key as the journal writes it, or `undefined` where the value is no such key. */
export function readKey(value: unknown): VerifyingKey | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { kty, crv, x, y } = value as Record<string, unknown>;
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string') return undefined;
  return { crv, kty, x, y };
}

/** A signed checkpoint out of an entry's `pub` or a file; `undefined` where it is none. The signature is not checked. */
export function readCheckpoint(value: JsonObject): Checkpoint | undefined {
  const { count, head, signature } = value;
  const key = readKey(value.key);
  if (!Number.isSafeInteger(count) || typeof head !== 'string' || !hex64.test(head)) return undefined;
  if (typeof signature !== 'string' || key === undefined) return undefined;
  return { count: count as number, head, signature, key };
}

export function sameKey(a: VerifyingKey, b: VerifyingKey): boolean {
  return a.x === b.x && a.y === b.y;
}

/** Whether the checkpoint's signature is by its own key. Whose key that is, the chain says. */
export async function isSignedBy(point: Checkpoint): Promise<boolean> {
  if (!hex128.test(point.signature)) return false;
  try {
    const key = await crypto.subtle.importKey('jwk', point.key, keyAlgorithm, false, ['verify']);
    return await crypto.subtle.verify(signing, key, hexToBytes(point.signature) as BufferSource, signedBytes(point));
  } catch {
    return false;
  }
}

/** What tells one key from another on paper: its JWK thumbprint (RFC 7638) as lower-case hex. */
export function fingerprintOf(key: VerifyingKey): string {
  return digestOfValue(key);
}
