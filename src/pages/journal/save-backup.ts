import { nameBackup, writeBackup } from '../../journal/backup.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import { askBackground } from '../ask-background.ts';
import { patience, saveFile } from '../save-file.ts';

export interface WorkOptions {
  onProgress: (done: number, of: number) => void;
  signal: AbortSignal;
}

/**
 * Writes a backup into the extension's own file space (OPFS), a piece at a time, and hands the file to the browser to save.
 * The page only reads; the background writes the checkpoint before and `backed-up` after. When the browser has had time to
 * take the file, it is taken away from there. Throws `JournalError`, or the signal's reason.
 */
export async function saveBackup(db: JournalDatabase, { onProgress, signal }: WorkOptions): Promise<void> {
  await clearFiles();
  const at = new Date();
  const name = nameBackup(at);
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    await writeBackup(db, await handle.createWritable(), {
      at,
      onProgress,
      signal,
      writer: {
        checkpoint: () => askBackground('sign-checkpoint', null),
        record: (pub) => askBackground('record-backup', pub),
      },
    });
  } catch (error) {
    await folder.removeEntry(name);
    throw error;
  }
  await saveFile(await handle.getFile(), name);
  setTimeout(() => void clearFiles(), patience);
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
