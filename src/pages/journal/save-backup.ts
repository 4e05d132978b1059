import { askBackground } from '../ask-background.ts';
import { patience, saveFile } from '../save-file.ts';

/**
 * Has the background write a backup into the extension's own file space, a piece at a time, and hands the file to the
 * browser to save. When the browser has had time to read it, it is taken away from there.
 */
export async function saveBackup(): Promise<void> {
  await clearBackups();
  const { name } = await askBackground('back-up', null);
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(name)).getFile();
  await saveFile(file, name);
  setTimeout(() => void clearBackups(), patience);
}

/** Takes away copies that an earlier visit left: they hold the same words as the journal, and no weeding reaches them. */
export async function clearBackups(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  for await (const name of folder.keys()) await folder.removeEntry(name);
}
