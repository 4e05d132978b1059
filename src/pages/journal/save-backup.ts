import { nameBackup, writeBackup } from '../../journal/backup.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import { askBackground } from '../ask-background.ts';
import type { WorkOptions } from '../long-work.ts';
import { patience, saveFile } from '../save-file.ts';

/** What there is to tell of a backup that was saved. */
export interface SavedBackup {
  /** How many pictures that the journal names are not in it as they were saved. */
  lacking: number;
  /** Why the journal could not write down that it was made. */
  untold?: unknown;
}

/**
 * Writes a backup into the extension's own file space (OPFS), a piece at a time, and hands the file to the browser to save.
 * The page only reads; the background writes the checkpoint before and `backed-up` after. A journal that can no longer be
 * written to is backed up all the same: its backup is the way out. When the browser has had time to take the file, it is
 * taken away from there. Throws `JournalError`, or the signal's reason.
 */
export async function saveBackup(db: JournalDatabase, { onProgress, signal }: WorkOptions): Promise<SavedBackup> {
  await clearFiles();
  const at = new Date();
  const name = nameBackup(at);
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  let untold: unknown;
  const note = (error: unknown) => {
    untold ??= error;
  };
  try {
    const { missing } = await writeBackup(db, writable, {
      at,
      onProgress,
      signal,
      writer: {
        checkpoint: () => askBackground('sign-checkpoint', null).catch(note),
        record: (pub) => askBackground('record-backup', pub).catch(note),
      },
    });
    await saveFile(await handle.getFile(), name);
    setTimeout(() => void clearFiles(), patience);
    return { lacking: missing.length, untold };
  } catch (error) {
    // That half a file is there yet must not hide why there is no whole one.
    await writable.abort().catch(() => undefined);
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

/** Puts a file where the background can read it; gives the name that it has there. */
export async function lendFile(file: Blob, signal: AbortSignal): Promise<string> {
  const folder = await navigator.storage.getDirectory();
  const name = 'kopia-att-lasa-in.zip';
  const handle = await folder.getFileHandle(name, { create: true });
  await file.stream().pipeTo(await handle.createWritable(), { signal });
  return name;
}

/** Takes away copies that an earlier visit left: they hold the same words as the journal, and no weeding reaches them. */
export async function clearFiles(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  for await (const name of folder.keys()) {
    if (/\.zip$/.test(name)) await folder.removeEntry(name).catch(() => undefined);
  }
}
