import 'fake-indexeddb/auto';
import {
  BlobReader,
  BlobWriter,
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { nameBackup, writeBackup } from '../../src/journal/backup.ts';
import { examineJournal } from '../../src/journal/examine-journal.ts';
import { BackupLacksPictures, BackupRefused } from '../../src/journal/journal-error.ts';
import { verifyFiles } from '../../src/journal/offline-verifier/files.mjs';
import { readZip } from '../../src/journal/offline-verifier/zip.mjs';
import { type JournalDatabase, openJournal } from '../../src/journal/open-journal.ts';
import { readBackup } from '../../src/journal/read-backup.ts';
import { journalLines, readHead, readPicture } from '../../src/journal/read-journal.ts';
import { restoreBackup } from '../../src/journal/restore.ts';
import { signCheckpoint } from '../../src/journal/sign-checkpoint.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import { verifyPictures } from '../../src/journal/verify-pictures.ts';
import { sha256Hex } from '../../src/shared/digest.ts';
import { readEntries } from './read-entries.ts';
import { collect, writeStory } from './sample-story.ts';

let named = 0;
const openNew = () => openJournal(`restore-${named++}`);

async function backUp(db: JournalDatabase): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const [blob] = await Promise.all([
    new Response(readable as ReadableStream<Uint8Array<ArrayBuffer>>).blob(),
    writeBackup(db, writable),
  ]);
  return blob;
}

async function journalWithTwo(): Promise<JournalDatabase> {
  const db = await openNew();
  await writeStory(db, 1);
  await writeStory(db, 2);
  return db;
}

/** The same backup with something changed in it, packed again by someone who knows what a ZIP is. */
async function repack(file: Blob, change: (path: string, bytes: Uint8Array) => Uint8Array | undefined): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const entry of await new ZipReader(new BlobReader(file)).getEntries()) {
    if (entry.directory) continue;
    const bytes = change(entry.filename, await entry.getData(new Uint8ArrayWriter()));
    if (bytes) await writer.add(entry.filename, new Uint8ArrayReader(bytes));
  }
  return writer.close();
}

it('names a backup for what it is, with the Swedish clock', () => {
  expect(nameBackup(new Date('2026-11-20T08:19:00Z'))).toBe('sakerhetskopia-modereringsjournalen-2026-11-20-0919.zip');
});

describe('a backup', () => {
  it('is journaled, signed, and verified by the verifier that lies in it', async () => {
    const db = await journalWithTwo();
    const file = await backUp(db);
    expect((await readEntries(db)).slice(-2).map(({ type }) => type)).toEqual(['checkpoint', 'backed-up']);
    const verdict = await verifyFiles(await readZip(file));
    expect(verdict).toMatchObject({ integrity: 'holds', completeness: 'holds', signed: 1, wrongs: [] });
    expect(verdict.pictures).toMatchObject({ there: 2, absent: 0 });
  });

  it('read into an empty profile verifies to the same head, and the restoring is journaled on top', async () => {
    const db = await journalWithTwo();
    const file = await backUp(db);
    const backup = await readBackup(file);
    const fresh = await openNew();
    await restoreBackup(fresh, backup);

    expect((await readEntries(fresh)).at(-1)).toMatchObject({
      type: 'restored',
      seq: backup.checkpoint.count,
      prev: backup.checkpoint.head,
    });
    const before = await collect(journalLines(db, { to: backup.checkpoint.count }));
    expect((await collect(journalLines(fresh))).slice(0, -1)).toEqual(before);
    expect(await fresh.getAll('items')).toEqual(await db.getAll('items'));
    for (const sha256 of backup.pictures) {
      expect(await sha256Hex((await readPicture(fresh, sha256)) ?? '')).toBe(sha256);
    }
    expect(await writeStory(fresh, 3)).toBe('2026-0003');
    await signCheckpoint(fresh);
    const known = [backup.checkpoint];
    const found = await examineJournal(journalLines(fresh), { known });
    expect(found).toMatchObject({
      verdict: { integrity: 'holds' },
      anchors: 1,
      checkpoints: 2,
      restoredAt: [backup.checkpoint.count],
    });
    expect(await verifyPictures(journalLines(fresh), (sha256) => readPicture(fresh, sha256))).toMatchObject({
      integrity: 'holds',
      absent: 0,
    });
  });

  it('never mixes with a journal that is there', async () => {
    const file = await backUp(await journalWithTwo());
    const own = await journalWithTwo();
    const before = await readHead(own);
    await expect(restoreBackup(own, await readBackup(file))).rejects.toThrow(BackupRefused);
    expect(await readHead(own)).toEqual(before);
  });

  it('that is older than a handover leaves a journal that the diarium knows to be too short', async () => {
    const db = await journalWithTwo();
    const file = await backUp(db);
    await writeStory(db, 3);
    const known = [await readHead(db)];
    const fresh = await openNew();
    await restoreBackup(fresh, await readBackup(file));
    expect((await examineJournal(journalLines(fresh), { known })).verdict.completeness).toBe('broken');
  });

  it('can be opened and read without touching any database', async () => {
    const backup = await readBackup(await backUp(await journalWithTwo()));
    expect((await collect(backup.lines())).length).toBe(backup.checkpoint.count);
    expect(await backup.picture('0'.repeat(64))).toBeUndefined();
  });

  it('that was cut short while it was read in leaves nothing behind and can be read in again', async () => {
    const backup = await readBackup(await backUp(await journalWithTwo()));
    const fresh = await openNew();
    let reads = 0;
    const failing = {
      ...backup,
      picture: (sha256: string) => (reads++ > 2 ? Promise.resolve(undefined) : backup.picture(sha256)),
    };
    await expect(restoreBackup(fresh, failing)).rejects.toThrow(BackupRefused);
    expect(await readEntries(fresh)).toEqual([]);
    await restoreBackup(fresh, backup);
    expect((await readEntries(fresh)).at(-1)).toMatchObject({ type: 'restored' });
  });

  it('lets nobody write on top of half a journal', async () => {
    const db = await openNew();
    await db.put('head', { count: 0, head: '0'.repeat(64), isRestoring: true }, 'head');
    await expect(appendEntry(db, { type: 'note-added' })).rejects.toThrow(/till hälften/);
  });
});

describe('a backup that lacks pictures', () => {
  it.each<[string, (path: string, bytes: Uint8Array) => Uint8Array | undefined]>([
    ['changed', (path, bytes) => (path.startsWith('pictures/') ? bytes.with(5, 99) : bytes)],
    ['gone', (path, bytes) => (path.startsWith('pictures/') ? undefined : bytes)],
  ])('%s is read in without them when that is asked for, and its journal names what is missing', async (_, change) => {
    const backup = await readBackup(await repack(await backUp(await journalWithTwo()), change));
    const fresh = await openNew();
    await expect(restoreBackup(fresh, backup)).rejects.toThrow(BackupLacksPictures);
    expect(await readHead(fresh)).toMatchObject({ count: 0 });
    await restoreBackup(fresh, backup, { mayLackPictures: true });
    expect((await readEntries(fresh)).at(-1)).toMatchObject({ type: 'restored', pub: { pictures: 0 } });
    expect(await verifyJournal(journalLines(fresh), { known: [backup.checkpoint] })).toMatchObject({
      integrity: 'holds',
    });
    expect(await verifyPictures(journalLines(fresh), (sha256) => readPicture(fresh, sha256))).toMatchObject({
      integrity: 'broken',
      absent: 2,
    });
    expect((await fresh.getAll('items')).map(({ pictures }) => pictures.length)).not.toContain(0);
  });
});

describe('a backup is refused and nothing is read in', () => {
  const textIn = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const withoutLast = (lines: string) => lines.slice(0, lines.trimEnd().lastIndexOf('\n'));
  it.each<[string, RegExp, (path: string, bytes: Uint8Array) => Uint8Array | undefined]>([
    [
      'with a changed comment',
      /Innehållet i post \d+ är ändrat/,
      (path, bytes) => (path === 'journal.jsonl' ? Buffer.from(textIn(bytes).replace('dumma', 'kloka')) : bytes),
    ],
    [
      'with its end cut off',
      /inte lika lång som när kopian gjordes/,
      (path, bytes) => (path === 'journal.jsonl' ? Buffer.from(withoutLast(textIn(bytes))) : bytes),
    ],
    [
      'with a changed picture',
      /En bild till post \d+ är ändrad/,
      (path, bytes) => (path.startsWith('pictures/') ? bytes.with(5, 99) : bytes),
    ],
    [
      'with a picture gone',
      /En bild till post \d+ saknas/,
      (path, bytes) => (path.startsWith('pictures/') ? undefined : bytes),
    ],
    [
      'with a changed head',
      /underskrift stämmer inte/,
      (path, bytes) =>
        path === 'backup.json' ? Buffer.from(textIn(bytes).replace(/"count":\d+/, '"count":3')) : bytes,
    ],
    ['without its signature', /ingen säkerhetskopia/, (path, bytes) => (path === 'backup.json' ? undefined : bytes)],
    [
      'with backup.json that is not JSON',
      /backup\.json går inte att läsa/,
      (path, bytes) => (path === 'backup.json' ? Buffer.from('{') : bytes),
    ],
    ['without a journal', /ingen säkerhetskopia/, (path, bytes) => (path === 'journal.jsonl' ? undefined : bytes)],
    [
      'with payloads called withheld',
      /undanhållet/,
      (path, bytes) => (path === 'journal.jsonl' ? Buffer.from(withheld(textIn(bytes))) : bytes),
    ],
  ])('%s, and says why', async (_, why, change) => {
    const file = await repack(await backUp(await journalWithTwo()), change);
    const fresh = await openNew();
    const reading = readBackup(file).then((backup) => restoreBackup(fresh, backup));
    const refusal: unknown = await reading.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BackupRefused);
    expect(String(refusal)).toMatch(why);
    expect(await readHead(fresh)).toMatchObject({ count: 0 });
  });

  it('with a foreign key', async () => {
    const other = await readBackup(await backUp(await openNew()));
    const mine = await backUp(await journalWithTwo());
    const foreign = await openNew();
    await signCheckpoint(foreign);
    const { signHead } = await import('../../src/journal/sign-checkpoint.ts');
    const { count, head } = (await readBackup(mine)).checkpoint;
    const signed = JSON.stringify(await signHead(foreign, { count, head }));
    const file = await repack(mine, (path, bytes) => (path === 'backup.json' ? Buffer.from(signed) : bytes));
    const backup = await readBackup(file);
    expect(backup.checkpoint.key).not.toEqual(other.checkpoint.key);
    await expect(restoreBackup(await openNew(), backup)).rejects.toThrow(/främmande nyckel/);
    expect((await verifyFiles(await readZip(file))).wrongs.join()).toContain('annan nyckel');
  });

  it.each<[string, (file: Blob) => Promise<Blob> | Blob]>([
    ['truncated', (file) => file.slice(0, file.size - 100)],
    ['cut in its middle', (file) => new Blob([file.slice(0, 20_000), file.slice(20_500)])],
    ['no ZIP at all', () => new Blob(['x'.repeat(5000)])],
    ['empty', () => new Blob([])],
    ['a ZIP bomb', () => packOne('journal.jsonl', new Uint8Array(50_000_000))],
    ['a path that leads out', () => packOne('../journal.jsonl', new Uint8Array(5))],
    ['a file that does not belong', () => packOne('kör-mig.exe', new Uint8Array(5))],
  ])('%s', async (_, make) => {
    const file = await make(await backUp(await journalWithTwo()));
    await expect(readBackup(file)).rejects.toThrow(BackupRefused);
  });
});

async function packOne(path: string, bytes: Uint8Array): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  await writer.add(path, new Uint8ArrayReader(bytes), { level: 9 });
  await writer.add('backup.json', new TextReader('{}'));
  return writer.close();
}

/** What someone does who wants a payload gone and calls the file an extract. */
function withheld(jsonl: string): string {
  return jsonl
    .trimEnd()
    .split('\n')
    .map((text) => {
      const line = JSON.parse(text);
      return JSON.stringify(line.payload ? { entry: line.entry, withheld: true } : line);
    })
    .join('\n');
}
