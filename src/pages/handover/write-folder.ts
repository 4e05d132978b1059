import type { Handover } from '../../handover/handover-file.ts';
import { sha256Hex } from '../../shared/digest.ts';
import { sayHandoverFault } from '../../ui/words/handover-fault-words.ts';
import { Stopped } from '../explain-fault.ts';
import type { WorkOptions } from '../long-work.ts';

/** Stands in the folder while it is being written: there is no way to write all of it at once. */
const unfinished = 'EJ_KLART.txt';

async function hasEntry(root: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  for (const get of [() => root.getDirectoryHandle(name), () => root.getFileHandle(name)]) {
    try {
      await get();
      return true;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      if (error.name === 'TypeMismatchError') return true;
      if (error.name !== 'NotFoundError') throw error;
    }
  }
  return false;
}

/** Fails with `NotFoundError` where the chosen folder is gone: asking for one of its files would say only that. */
async function checkFolder(root: FileSystemDirectoryHandle): Promise<void> {
  for await (const _ of (root as FileSystemDirectoryHandle & { keys(): AsyncIterable<string> }).keys()) return;
}

/** The file of that path below a folder, made with what leads to it where it is not there. */
async function fileAt(folder: FileSystemDirectoryHandle, path: string): Promise<FileSystemFileHandle> {
  const names = path.split('/');
  const name = names.pop() ?? path;
  let at = folder;
  for (const part of names) at = await at.getDirectoryHandle(part, { create: true });
  return at.getFileHandle(name, { create: true });
}

async function writeFile(folder: FileSystemDirectoryHandle, path: string, blob: Blob): Promise<void> {
  const stream = await (await fileAt(folder, path)).createWritable();
  try {
    await stream.write(blob);
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  await stream.close();
}

async function readDigest(folder: FileSystemDirectoryHandle, path: string): Promise<string> {
  const file = await (await fileAt(folder, path)).getFile();
  return sha256Hex(new Uint8Array(await file.arrayBuffer()));
}

/**
 * Writes a package, unpacked, into a folder of its own below the chosen one, and reads every file back. Whatever fails, or
 * when it is cancelled, all of it is taken away again; were even that to fail, EJ_KLART.txt says that it is not whole.
 * Never writes over what is there.
 * @throws Stopped where the name is taken or a file does not read back as it was; the browser's own errors
 */
export async function writeFolder(
  root: FileSystemDirectoryHandle,
  { name, files }: Handover,
  { signal, onProgress }: WorkOptions,
): Promise<void> {
  await checkFolder(root);
  if (await hasEntry(root, name)) {
    throw new Stopped(sayHandoverFault('nameTaken', { name }), sayHandoverFault('nameTakenText'));
  }
  const folder = await root.getDirectoryHandle(name, { create: true });
  try {
    await writeFile(folder, unfinished, new Blob(['Paketet är inte färdigt. Använd det inte.\r\n']));
    for (const [index, file] of files.entries()) {
      signal.throwIfAborted();
      await writeFile(folder, file.path, file.blob);
      if ((await readDigest(folder, file.path)) !== file.sha256) {
        throw new Stopped(sayHandoverFault('fileWrong', { path: file.path }), sayHandoverFault('fileWrongText'));
      }
      onProgress(index + 1, files.length);
    }
    signal.throwIfAborted();
    await folder.removeEntry(unfinished);
  } catch (error) {
    await root.removeEntry(name, { recursive: true }).catch(() => undefined);
    throw error;
  }
}
