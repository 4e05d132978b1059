import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { configure, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import type { JournalLine } from '../shared/journal-entry.ts';
import { stockholmClock, stockholmDay } from '../shared/stockholm-time.ts';
import { appendEntry } from './append-entry.ts';
import { canonicalText, digestOf, noHead } from './hash-entry.ts';
import { HeadMoved } from './journal-error.ts';
import { offlineVerifier } from './offline-verifier/offline-verifier.ts';
import type { JournalDatabase } from './open-journal.ts';
import { countWeedings, journalLines, readPicture } from './read-journal.ts';
import { signCheckpoint, signHead } from './sign-checkpoint.ts';
import { picturesIn } from './verify-pictures.ts';

// The extension's content security policy lets no worker start from a blob.
configure({ useWebWorkers: false });

/** Who writes the journal's own entries about the backup. An extension page reads, but has the background write. */
export interface BackupWriter {
  checkpoint(at: Date): Promise<unknown>;
  record(pub: { count: number; head: string; pictures: number }, at: Date): Promise<unknown>;
}

export interface BackupOptions {
  at?: Date;
  /** Straight to the database, where left out. */
  writer?: BackupWriter;
  onProgress?: (pictures: number, of: number) => void;
  signal?: AbortSignal;
}

/** What a backup holds. `missing` are pictures that the journal names and the database could not give as they were saved. */
export interface BackupReport {
  count: number;
  head: string;
  pictures: number;
  missing: string[];
}

const readMe = `SÄKERHETSKOPIA av modereringsjournalen

Filen är en säkerhetskopia (2 kap. 13 § tryckfrihetsförordningen) och ingen allmän handling i sig.
Den läses in i tillägget under Journalen, Läs in säkerhetskopia.
Den kan kontrolleras utan tillägget: öppna verifiera.html, eller kör  node verify.mjs FIL
Den innehåller personuppgifter. Förvara den som journalen själv.
`;

/** The name of a backup made at an instant: it says what it is. */
export function nameBackup(at: Date): string {
  const clock = stockholmClock(at).slice(0, 5).replace(':', '');
  return `sakerhetskopia-modereringsjournalen-${stockholmDay(at)}-${clock}.zip`;
}

/** The lines as bytes, noting on the way how many, the last hash, the pictures that they name, and the digest of it all. */
function packLines(db: JournalDatabase, signal: AbortSignal | undefined) {
  const seen = { count: 0, head: noHead, pictures: new Set<string>(), digest: sha256.create() };
  const lines = journalLines(db)[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      signal?.throwIfAborted();
      let text = '';
      while (text.length < 64_000) {
        const { done, value } = await lines.next();
        if (done) break;
        text += `${value}\n`;
        seen.count++;
        const { entry, payload } = JSON.parse(value) as JournalLine;
        seen.head = entry.hash;
        for (const picture of picturesIn(payload)) seen.pictures.add(picture);
      }
      if (text === '') return controller.close();
      const bytes = encoder.encode(text);
      seen.digest.update(bytes);
      controller.enqueue(bytes);
    },
  });
  return { seen, stream };
}

/**
 * Writes the whole journal and its pictures as one ZIP, a piece at a time: 10 GB of pictures never lie in memory at once.
 * Signs a checkpoint before, and adds `backed-up` when `writable` has taken it all. Throws `HeadMoved` where a weeding ran
 * meanwhile, `JournalError` of other kinds, what `writable` throws, or the signal's reason; the file is then to be thrown away.
 */
export async function writeBackup(
  db: JournalDatabase,
  writable: WritableStream<Uint8Array>,
  options: BackupOptions = {},
): Promise<BackupReport> {
  const { at = new Date(), onProgress, signal } = options;
  const writer = options.writer ?? {
    checkpoint: () => signCheckpoint(db, at),
    record: (pub) => appendEntry(db, { type: 'backed-up', at, pub }),
  };
  const weedings = await countWeedings(db);
  await writer.checkpoint(at);
  const zip = new ZipWriter(writable, { level: 0, lastModDate: at, ...(signal ? { signal } : {}) });
  const list: string[] = [];
  const addText = async (path: string, text: string) => {
    await zip.add(path, new TextReader(text));
    list.push(`${digestOf(new TextEncoder().encode(text))}  ${path}\n`);
  };
  const { mjs, html } = offlineVerifier();
  await addText('LAS_MIG.txt', readMe);
  await addText('verifiera.html', html);
  await addText('verify.mjs', mjs);
  const { seen, stream } = packLines(db, signal);
  await zip.add('journal.jsonl', stream, { level: 6 });
  list.push(`${bytesToHex(seen.digest.digest())}  journal.jsonl\n`);
  const keys = await db.getAllKeys('pictures');
  // What the journal names, until it lies in the file as it was.
  const missing = seen.pictures;
  let pictures = 0;
  for (const [done, key] of keys.entries()) {
    signal?.throwIfAborted();
    const bytes = await readPicture(db, key);
    if (bytes !== undefined) {
      const digest = digestOf(bytes);
      await zip.add(`pictures/${key}.png`, new Uint8ArrayReader(bytes));
      list.push(`${digest}  pictures/${key}.png\n`);
      pictures++;
      if (digest === key) missing.delete(key);
    }
    onProgress?.(done + 1, keys.length);
  }
  const { count, head } = seen;
  await addText('backup.json', canonicalText({ v: 1, at: at.toISOString(), pictures, ...(await signHead(db, seen)) }));
  await zip.add('manifest-sha256.txt', new TextReader(list.join('')));
  await zip.close();
  if ((await countWeedings(db)) !== weedings) {
    throw new HeadMoved('En gallring gjordes under tiden. Släng filen och gör en ny säkerhetskopia.');
  }
  await writer.record({ count, head, pictures }, at);
  return { count, head, pictures, missing: [...missing] };
}
