import type { Worker } from 'playwright-core';
import type { GateRow } from '../../src/journal/journal-schema.ts';
import type { Item } from '../../src/shared/item.ts';
import type { EntryType, JournalLine } from '../../src/shared/journal-entry.ts';

/** Everything the extension's database holds, but for the bytes of pictures. */
export interface Stores {
  lines: JournalLine[];
  items: Item[];
  gates: GateRow[];
  pictures: { sha256: string; bytes: number; seqs: number[] }[];
  /** Digests of pictures that have bytes. */
  chunks: string[];
}

// As text, since what builds the tests may name functions in a way that the worker does not know.
const open = `
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await settled(indexedDB.open('modereringsjournalen'));
  const store = (name) => db.transaction(name).objectStore(name);`;

/** Reads the database as it lies there, past all of our own code. */
export function readStores(worker: Worker): Promise<Stores> {
  return worker.evaluate(`(async () => {${open}
    const stores = { chunks: (await settled(store('picture-chunks').getAllKeys())).map(([sha256]) => sha256) };
    for (const name of ['lines', 'items', 'gates', 'pictures']) stores[name] = await settled(store(name).getAll());
    db.close();
    return stores;
  })()`);
}

/** The bytes of a picture. */
export async function readPictureBytes(worker: Worker, sha256: string): Promise<Buffer> {
  const text = await worker.evaluate<string>(`(async () => {${open}
    const rows = await settled(store('picture-chunks').getAll(IDBKeyRange.bound(['${sha256}', 0], ['${sha256}', 999])));
    db.close();
    let binary = '';
    for (const { bytes } of rows) for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
    return btoa(binary);
  })()`);
  return Buffer.from(text, 'base64');
}

/** What the bytes of each kept picture digest to, by the digest under which it is kept: worked out by the browser itself. */
export function digestPictures(worker: Worker): Promise<Record<string, string>> {
  return worker.evaluate(`(async () => {${open}
    const found = {};
    for (const { sha256 } of await settled(store('pictures').getAll())) {
      const rows = await settled(store('picture-chunks').getAll(IDBKeyRange.bound([sha256, 0], [sha256, 999])));
      const bytes = await new Blob(rows.map(({ bytes }) => bytes)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      found[sha256] = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    }
    db.close();
    return found;
  })()`);
}

/** Forgets the questions that wait, past our code. */
export async function forgetWaiting(worker: Worker): Promise<void> {
  await worker.evaluate(`(async () => {${open}
    await settled(db.transaction('waiting', 'readwrite').objectStore('waiting').clear());
    db.close();
  })()`);
}

/** Changes the time of the last entry, as somebody would who gets at the database past our code. */
export async function changeLastEntry(worker: Worker): Promise<void> {
  await worker.evaluate(`(async () => {${open}
    const lines = db.transaction('lines', 'readwrite').objectStore('lines');
    const last = (await settled(lines.getAll())).at(-1);
    await settled(lines.put({ ...last, entry: { ...last.entry, at: '2020-01-01T00:00:00.000Z' } }));
    db.close();
  })()`);
}

/** The types of the entries about an item, in order. */
export function typesOf({ lines }: Stores, item: string): EntryType[] {
  return lines.filter(({ entry }) => entry.item === item).map(({ entry }) => entry.type);
}

/** The last entry of a type, with its payload. Throws where there is none. */
export function lastOf({ lines }: Stores, type: EntryType): JournalLine {
  const line = lines.findLast(({ entry }) => entry.type === type);
  if (!line) throw new Error(`no entry ${type}`);
  return line;
}
