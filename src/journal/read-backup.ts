import { BlobReader, configure, type FileEntry, ZipReader } from '@zip.js/zip.js';
import type { JsonObject } from '../shared/journal-entry.ts';
import { type Checkpoint, isSignedBy, readCheckpoint } from './checkpoint.ts';
import { BackupRefused } from './journal-error.ts';
import { readLines } from './read-lines.ts';

configure({ useWebWorkers: false });

/** An opened backup: one's own on its way in, or a colleague's, only to be read. Nothing of it is in the database. */
export interface Backup {
  /** How long the journal in it is and where it ends, rightly signed by the key that it names. */
  checkpoint: Checkpoint;
  /** Digests of the pictures in it. */
  pictures: string[];
  lines(): AsyncIterable<string>;
  /** Undefined where it is not there or cannot be unpacked. Its digest is for the caller to try. */
  picture(sha256: string): Promise<Uint8Array | undefined>;
}

const known = /^(journal\.jsonl|backup\.json|manifest-sha256\.txt|LAS_MIG\.txt|verifiera\.html|verify\.mjs)$/;
const picturePath = /^pictures\/([0-9a-f]{64})\.png$/;
const mostFiles = 500_000;
const mostBytes = { picture: 100_000_000, 'backup.json': 100_000, journal: 20_000_000_000 };

const refuse = (why: string, cause?: unknown) => new BackupRefused(`Säkerhetskopian lästes inte in: ${why}.`, cause);

/** Bytes as they are unpacked, never more than the file says: what swells beyond that is a bomb. */
function openEntry(entry: FileEntry): ReadableStream<Uint8Array> {
  let length = 0;
  const guard = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      length += piece.length;
      if (length > entry.uncompressedSize) throw refuse('en fil i den är större än den säger sig vara');
      controller.enqueue(piece);
    },
  });
  // Its failure reaches the reader through the stream itself.
  entry
    .getData(guard.writable, { checkSignature: true })
    .catch((error: unknown) => guard.writable.abort(error).catch(() => undefined));
  return guard.readable;
}

async function readWhole(entry: FileEntry, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.uncompressedSize > most) throw refuse('en fil i den är för stor');
  try {
    return new Uint8Array(
      await new Response(openEntry(entry) as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
    );
  } catch (error) {
    throw error instanceof BackupRefused ? error : refuse('filen är avbruten eller skadad', error);
  }
}

async function* readEntryLines(entry: FileEntry): AsyncGenerator<string> {
  try {
    yield* readLines(openEntry(entry));
  } catch (error) {
    throw error instanceof BackupRefused ? error : refuse('filen är avbruten eller skadad', error);
  }
}

/** What is in the ZIP, each path once and none but those of a backup. */
async function listEntries(file: Blob): Promise<Map<string, FileEntry>> {
  const found = new Map<string, FileEntry>();
  for await (const entry of new ZipReader(new BlobReader(file)).getEntriesGenerator()) {
    const path = entry.filename;
    if (entry.directory || !(known.test(path) || picturePath.test(path)))
      throw refuse('den har en fil som inte hör dit');
    if (found.has(path)) throw refuse('den har två filer med samma namn');
    if (entry.encrypted) throw refuse('den är krypterad');
    if (entry.uncompressedSize > entry.compressedSize * 200 + 4096)
      throw refuse('en fil i den sväller orimligt mycket');
    if (found.size >= mostFiles) throw refuse('den har för många filer');
    found.set(path, entry);
  }
  return found;
}

/**
 * Opens a backup and believes nothing in it: only the paths that a backup has, bounded sizes, a right signature. The
 * journal in it is not verified yet: `restoreBackup` and `examineJournal` do that. Throws `BackupRefused`.
 */
export async function readBackup(file: Blob): Promise<Backup> {
  let entries: Map<string, FileEntry>;
  try {
    entries = await listEntries(file);
  } catch (error) {
    throw error instanceof BackupRefused
      ? error
      : refuse('filen är avbruten, skadad eller ingen säkerhetskopia', error);
  }
  const [journal, says] = [entries.get('journal.jsonl'), entries.get('backup.json')];
  if (!journal || !says) throw refuse('filen är ingen säkerhetskopia av journalen');
  if (journal.uncompressedSize > mostBytes.journal) throw refuse('journalen i den är för stor');
  let checkpoint: Checkpoint | undefined;
  const text = new TextDecoder().decode(await readWhole(says, mostBytes['backup.json']));
  try {
    checkpoint = readCheckpoint(JSON.parse(text) as JsonObject);
  } catch (error) {
    throw refuse('backup.json går inte att läsa', error);
  }
  if (!checkpoint || !(await isSignedBy(checkpoint))) throw refuse('dess underskrift stämmer inte');
  return {
    checkpoint,
    pictures: [...entries.keys()].flatMap((path) => picturePath.exec(path)?.[1] ?? []),
    lines: () => readEntryLines(journal),
    picture: async (sha256) => {
      const entry = entries.get(`pictures/${sha256}.png`);
      // One that cannot be unpacked is as good as gone: which entry lacks it, its reader says.
      return entry && readWhole(entry, mostBytes.picture).catch(() => undefined);
    },
  };
}
