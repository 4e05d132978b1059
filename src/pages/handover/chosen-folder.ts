import { type DBSchema, openDB } from 'idb';

/** A folder that the moderator chose; Chromium alone has these (File System Access, November 2026). */
export interface FolderHandle extends FileSystemDirectoryHandle {
  queryPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FolderHandle>;

interface FolderSchema extends DBSchema {
  folders: { key: string; value: FolderHandle };
}

/** The name of the folder here and in the browser: packages for the registrar lie in it. */
const use = 'registrar';

const picker = (): Picker | undefined => (window as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** True where the browser can write into a folder and remember it. */
export function canChooseFolder(): boolean {
  return picker() !== undefined;
}

const open = () =>
  openDB<FolderSchema>('modereringsjournalen-folders', 1, {
    upgrade: (db) => void db.createObjectStore('folders'),
  });

/** The folder that was chosen before; undefined where none was, or the browser cannot. */
export async function rememberedFolder(): Promise<FolderHandle | undefined> {
  if (!canChooseFolder()) return undefined;
  const db = await open();
  try {
    return await db.get('folders', use);
  } finally {
    db.close();
  }
}

/** Lets the moderator choose a folder, and remembers it. Undefined where she changed her mind. Needs her click. */
export async function chooseFolder(): Promise<FolderHandle | undefined> {
  const handle = await picker()?.({ id: use, mode: 'readwrite' }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  });
  if (!handle) return undefined;
  const db = await open();
  try {
    await db.put('folders', handle, use);
  } finally {
    db.close();
  }
  return handle;
}

/** Asks the browser for the folder anew: it forgets the grant between sessions. Needs a click. False where it says no. */
export async function mayWriteInto(folder: FolderHandle): Promise<boolean> {
  if ((await folder.queryPermission({ mode: 'readwrite' })) === 'granted') return true;
  return (await folder.requestPermission({ mode: 'readwrite' })) === 'granted';
}
