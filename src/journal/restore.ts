import { sha256Hex } from '../shared/digest.ts';
import type { JournalLine } from '../shared/journal-entry.ts';
import { type AppendTransaction, appendIn, appendStores, foldIn } from './append-in.ts';
import { sameKey } from './checkpoint.ts';
import { examineJournal } from './examine-journal.ts';
import { noHead } from './hash-entry.ts';
import { BackupLacksPictures, BackupRefused } from './journal-error.ts';
import type { JournalDatabase } from './open-journal.ts';
import { type StoredPicture, writePicture } from './picture-store.ts';
import type { Backup } from './read-backup.ts';
import { headIn, readHead } from './read-journal.ts';
import { readLine } from './read-line.ts';
import { picturesIn, verifyPictures } from './verify-pictures.ts';
import { writeStrictly } from './write-strictly.ts';

export interface RestoreOptions {
  at?: Date;
  /** True for a colleague's backup in a database of its own: nothing is written on top of it. */
  isForReading?: boolean;
  /** True where pictures may be missing or damaged: what is there is read in, and the journal says which are not. */
  mayLackPictures?: boolean | undefined;
  onProgress?: (entries: number, of: number) => void;
  signal?: AbortSignal;
}

interface Batch {
  lines: JournalLine[];
  pictures: { seq: number; picture: StoredPicture }[];
  bytes: number;
}

const changed = () => new BackupRefused('Säkerhetskopian ändrades medan den lästes in. Försök igen.');
const emptyBatch = (): Batch => ({ lines: [], pictures: [], bytes: 0 });

/** Throws `BackupRefused` unless the journal in the backup is whole, unchanged, its own, and has the pictures it should. */
async function checkBackup(backup: Backup, options: RestoreOptions): Promise<void> {
  const { checkpoint } = backup;
  const signal = options.signal ? { signal: options.signal } : {};
  const { verdict, key } = await examineJournal(backup.lines(), { known: [checkpoint], isWhole: true, ...signal });
  if (verdict.firstBroken) throw new BackupRefused(`Säkerhetskopian lästes inte in. ${verdict.firstBroken.why}`);
  if (verdict.completeness !== 'holds') {
    throw new BackupRefused(
      'Säkerhetskopian lästes inte in: journalen i den är inte lika lång som när kopian gjordes.',
    );
  }
  if (key && !sameKey(key, checkpoint.key)) {
    throw new BackupRefused('Säkerhetskopian lästes inte in: den är underskriven med en främmande nyckel.');
  }
  if (options.mayLackPictures) return;
  const pictures = await verifyPictures(backup.lines(), backup.picture, signal);
  if (pictures.firstBroken) {
    throw new BackupLacksPictures(`Säkerhetskopian lästes inte in. ${pictures.firstBroken.why}`);
  }
}

/** Writes lines and pictures as they were. The head is moved last of all, when everything is there. */
async function writeBatch(db: JournalDatabase, { lines, pictures }: Batch): Promise<void> {
  await writeStrictly(db, appendStores, async (transaction) => {
    for (const line of lines) {
      await transaction.objectStore('lines').add(line);
      await foldIn(transaction, line);
    }
    for (const { seq, picture } of pictures) await writePicture(transaction, picture, seq);
  });
}

async function clearAll(transaction: AppendTransaction): Promise<void> {
  for (const name of appendStores) await transaction.objectStore(name).clear();
}

async function writeAll(db: JournalDatabase, backup: Backup, options: RestoreOptions): Promise<void> {
  const { at, isForReading, mayLackPictures, onProgress, signal } = options;
  const read = new Set<string>();
  const last = new Map<string, number>();
  let [batch, head, count] = [emptyBatch(), noHead, 0];
  for await (const text of backup.lines()) {
    const found = readLine(text);
    if (!('line' in found)) throw changed();
    const { entry, payload } = found.line;
    if (entry.seq !== count++) throw changed();
    head = entry.hash;
    batch.lines.push(found.line);
    batch.bytes += text.length;
    for (const sha256 of picturesIn(payload)) {
      const bytes = await backup.picture(sha256);
      if (!bytes || (mayLackPictures && (await sha256Hex(bytes)) !== sha256)) {
        if (mayLackPictures) continue;
        throw changed();
      }
      read.add(sha256);
      batch.pictures.push({ seq: entry.seq, picture: { sha256, mime: 'image/png', bytes } });
      batch.bytes += bytes.length;
    }
    const [year, running] = entry.type === 'item-opened' ? (entry.item?.split('-') ?? []) : [];
    if (year && running) last.set(year, Math.max(last.get(year) ?? 0, Number(running)));
    if (batch.lines.length < 200 && batch.bytes < 8_000_000) continue;
    await writeBatch(db, batch);
    batch = emptyBatch();
    signal?.throwIfAborted();
    onProgress?.(count, backup.checkpoint.count);
  }
  await writeBatch(db, batch);
  if (head !== backup.checkpoint.head) throw changed();
  await writeStrictly(db, appendStores, async (transaction) => {
    const heads = transaction.objectStore('head');
    await heads.put({ count, head }, 'head');
    for (const [year, running] of last) await heads.put({ last: running }, `items-${year}`);
    if (isForReading) return;
    const pub = { count, head, pictures: read.size };
    await appendIn(transaction, { type: 'restored', pub, ...(at ? { at } : {}) });
  });
}

/**
 * Reads a backup into an empty journal: verified first, then written, then told in a `restored` entry on top of the same
 * head. The profile signs with its own key from then on. A restoring that was cut short is started over from nothing.
 * Throws `BackupLacksPictures`, `BackupRefused` (the journal is then empty as before), or the signal's reason.
 */
export async function restoreBackup(db: JournalDatabase, backup: Backup, options: RestoreOptions = {}): Promise<void> {
  if ((await readHead(db)).count > 0) {
    throw new BackupRefused(
      'Säkerhetskopian lästes inte in: det finns redan en journal här. Öppna kopian för läsning i stället.',
    );
  }
  await checkBackup(backup, options);
  await writeStrictly(db, appendStores, async (transaction) => {
    // Between the first look and now another page may have begun to write.
    if ((await headIn(transaction)).count > 0) {
      throw new BackupRefused('Säkerhetskopian lästes inte in: det finns redan en journal här.');
    }
    await clearAll(transaction);
    await transaction.objectStore('head').put({ count: 0, head: noHead, isRestoring: true }, 'head');
  });
  try {
    await writeAll(db, backup, options);
  } catch (error) {
    // Should this fail too, the mark keeps everyone from writing on top of half a journal.
    await writeStrictly(db, appendStores, clearAll).catch(() => undefined);
    throw error;
  }
}
