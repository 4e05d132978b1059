import { bytesToHex } from '@noble/hashes/utils.js';
import type { Entry } from '../shared/journal-entry.ts';
import { appendIn, appendStores } from './append-in.ts';
import {
  type Checkpoint,
  keyAlgorithm,
  readKey,
  sameKey,
  signedBytes,
  signing,
  type VerifyingKey,
} from './checkpoint.ts';
import { checkDraft, type EntryDraft } from './entry-draft.ts';
import { HeadMoved } from './journal-error.ts';
import type { Head } from './journal-schema.ts';
import type { JournalDatabase } from './open-journal.ts';
import { readHead, readLastOf } from './read-journal.ts';
import { writeStrictly } from './write-strictly.ts';

/** This profile's key, made where there is none. It signs here and can never be taken out of the browser. */
async function keyOfProfile(db: JournalDatabase): Promise<CryptoKeyPair> {
  const kept = await db.get('keys', 'checkpoint');
  if (kept) return kept;
  const made = await crypto.subtle.generateKey(keyAlgorithm, false, ['sign', 'verify']);
  return writeStrictly(db, ['keys'], async (transaction) => {
    const store = transaction.objectStore('keys');
    // Another page may have been faster.
    const first = await store.get('checkpoint');
    if (!first) await store.put(made, 'checkpoint');
    return first ?? made;
  });
}

async function publicKeyOf(pair: CryptoKeyPair): Promise<VerifyingKey> {
  const key = readKey(await crypto.subtle.exportKey('jwk', pair.publicKey));
  if (!key) throw new TypeError('The checkpoint key is no P-256 key');
  return key;
}

/** Signs a head with this profile's key, for a file that leaves the browser. */
export async function signHead(db: JournalDatabase, { count, head }: Head): Promise<Checkpoint> {
  const pair = await keyOfProfile(db);
  const signed = await crypto.subtle.sign(signing, pair.privateKey, signedBytes({ count, head }));
  return { count, head, signature: bytesToHex(new Uint8Array(signed)), key: await publicKeyOf(pair) };
}

/** The key that the journal was last signed with, which after a restoring is that of another profile. */
async function lastKeyIn(db: JournalDatabase): Promise<VerifyingKey | undefined> {
  const ends = await Promise.all([readLastOf(db, 'checkpoint'), readLastOf(db, 'key-changed')]);
  const last = ends.sort((a, b) => (b?.seq ?? -1) - (a?.seq ?? -1))[0];
  return readKey(last?.pub.key);
}

async function appendOnHead(db: JournalDatabase, draft: EntryDraft, head: string): Promise<Entry> {
  await checkDraft(draft);
  return writeStrictly(db, appendStores, (transaction) => appendIn(transaction, draft, head));
}

/**
 * Signs how long the journal is and where it ends (DESIGN 7), as an entry of its own: at each handover, each backup and
 * once a working day. Where the key is new to this journal, a `key-changed` entry goes before. Throws `JournalError`.
 */
export async function signCheckpoint(db: JournalDatabase, at = new Date()): Promise<Entry> {
  const key = await publicKeyOf(await keyOfProfile(db));
  // Signing cannot be awaited inside a transaction, so the head is looked at again when the entry is added.
  for (let tries = 0; ; tries++) {
    try {
      const last = await lastKeyIn(db);
      const { count, head } = await readHead(db);
      if (last && !sameKey(last, key)) {
        await appendOnHead(db, { type: 'key-changed', at, pub: { key } }, head);
        continue;
      }
      const pub = await signHead(db, { count, head });
      return await appendOnHead(db, { type: 'checkpoint', at, pub }, head);
    } catch (error) {
      if (!(error instanceof HeadMoved) || tries > 20) throw error;
    }
  }
}
