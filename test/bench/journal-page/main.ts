import { sha256 } from '@noble/hashes/sha2.js';
import { openDB } from 'idb';
import { appendEntry } from '../../../src/journal/append-entry.ts';
import { type BackupReport, writeBackup } from '../../../src/journal/backup.ts';
import { openJournal } from '../../../src/journal/open-journal.ts';
import { journalLines, readPicture } from '../../../src/journal/read-journal.ts';
import { examine } from '../../../src/pages/journal/examine.ts';
import { draftsOf, fillJournal, textOf } from './fill-journal.ts';

/** Milliseconds for so many appended entries, and for as many bare strict puts of the same lines, taken by turns. */
async function append(count: number): Promise<{ ours: number; bare: number }> {
  const name = `append-${Math.random()}`;
  const db = await openJournal(name);
  const yard = await openDB(`bare-${name}`, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('lines', { keyPath: 'seq' }),
  });
  let [ours, bare] = [0, 0];
  const put = async (value: object) => {
    const before = performance.now();
    const transaction = yard.transaction('lines', 'readwrite', { durability: 'strict' });
    void transaction.store.put(value);
    transaction.commit();
    await transaction.done;
    bare += performance.now() - before;
  };
  for (let n = 0; n * 5 < count; n++) {
    let item = '';
    for (const draft of draftsOf(n)) {
      const before = performance.now();
      const entry = await appendEntry(db, item ? { ...draft, item } : draft);
      ours += performance.now() - before;
      item = entry.item ?? '';
      await put({ seq: entry.seq, line: { entry, salt: 'ab'.repeat(32), payload: draft.payload } });
    }
  }
  db.close();
  yard.close();
  for (const gone of [name, `bare-${name}`]) indexedDB.deleteDatabase(gone);
  return { ours, bare };
}

/** Milliseconds to verify the whole journal with its pictures as the journal page does. */
async function verify(): Promise<{ ms: number; entries: number }> {
  const db = await openJournal();
  const start = performance.now();
  const { integrity, completeness, ladder } = await examine(db, { signal: new AbortController().signal });
  const ms = performance.now() - start;
  db.close();
  if (integrity !== 'holds' || completeness !== 'holds') throw new Error(`verified ${integrity}, ${completeness}`);
  return { ms, entries: ladder.entries };
}

/** Milliseconds for SHA-256 alone over every line (ours, and the browser's own) and every picture; and how many bytes. */
async function hash(): Promise<{ ours: number; native: number; pictures: number; bytes: number }> {
  const db = await openJournal();
  const encoder = new TextEncoder();
  const sum = { ours: 0, native: 0, pictures: 0, bytes: 0 };
  for await (const line of journalLines(db)) {
    const bytes = encoder.encode(line);
    sum.bytes += bytes.length;
    const start = performance.now();
    sha256(bytes);
    const between = performance.now();
    await crypto.subtle.digest('SHA-256', bytes);
    sum.native += performance.now() - between;
    sum.ours += between - start;
  }
  for (const key of await db.getAllKeys('pictures')) {
    const bytes = ((await readPicture(db, key)) ?? new Uint8Array()) as Uint8Array<ArrayBuffer>;
    sum.bytes += bytes.length;
    const start = performance.now();
    await crypto.subtle.digest('SHA-256', bytes);
    sum.pictures += performance.now() - start;
  }
  db.close();
  return sum;
}

/** Milliseconds for one cursor over every line. */
async function pass(): Promise<number> {
  const db = await openJournal();
  const start = performance.now();
  for (let at = await db.transaction('lines').store.openCursor(); at; at = await at.continue()) void at.value;
  const ms = performance.now() - start;
  db.close();
  return ms;
}

/** Writes a backup as the journal page does, into the extension's own file space; gives how large it became. */
async function backUp(): Promise<BackupReport & { bytes: number }> {
  const db = await openJournal();
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle('bench.zip', { create: true });
  const report = await writeBackup(db, await handle.createWritable());
  const bytes = (await handle.getFile()).size;
  await folder.removeEntry('bench.zip');
  db.close();
  return { ...report, bytes };
}

/** Appends so many entries, as one of several tabs. */
async function write(count: number, tab: number): Promise<void> {
  const db = await openJournal();
  for (let n = 0; n < count; n++)
    await appendEntry(db, { type: 'note-added', pub: { tab, n }, payload: { text: textOf(n) } });
  db.close();
}

const bench = { append, write, verify, hash, pass, backUp, fill: fillJournal };
export type JournalBench = typeof bench;
Object.assign(globalThis, { bench });
