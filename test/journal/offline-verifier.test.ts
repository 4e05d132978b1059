import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from '../../src/journal/backup.ts';
import { canonicalText } from '../../src/journal/hash-entry.ts';
import { offlineVerifier } from '../../src/journal/offline-verifier/offline-verifier.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import type { JournalLine } from '../../src/shared/journal-entry.ts';
import { addLine } from './random-journal.ts';
import { writeStory } from './sample-story.ts';

type Files = Record<string, string | Uint8Array>;

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.from(content) : content);
const digestOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verifier-'));
  writeFileSync(join(folder, 'verify.mjs'), offlineVerifier().mjs);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the verifier as its reader does; gives its exit code and its words. */
function run(name: string, content?: string | Uint8Array, ...args: string[]): { code: number | null; says: string } {
  if (content !== undefined) writeFileSync(join(folder, name), content);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['verify.mjs', name, ...args], { cwd: folder });
  return { code: status, says: `${stdout}${stderr}` };
}

const picture = Uint8Array.from({ length: 5000 }, (_, at) => at % 251);

function handover(): { files: Files; lines: JournalLine[] } {
  const lines: JournalLine[] = [];
  const [item, pictures] = ['2026-0001', [{ sha256: digestOf(picture), role: 'crop' }, { sha256: 'f'.repeat(64) }]];
  addLine(lines, { type: 'item-opened', item, payload: { text: 'Åh nej 😀' } });
  addLine(lines, { type: 'evidence-saved', item, payload: { pictures } });
  const other = addLine(lines, { type: 'note-added', item: '2026-0002', payload: { text: 'Om en annan' } });
  lines[2] = { entry: other.entry, withheld: true };
  const files: Files = {
    'journal.jsonl': lines.map((line) => `${canonicalText(line)}\n`).join(''),
    '02_Skarmbild.png': picture,
    'metadata/handling.json': '{}',
  };
  const list = Object.entries(files).map(([path, content]) => `${digestOf(content)}  ${path}\n`);
  return { files: { ...files, 'manifest-sha256.txt': list.join('') }, lines };
}

async function zip(files: Files, level = 0, folderName = 'overlamning/'): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level, useWebWorkers: false });
  for (const [path, content] of Object.entries(files)) {
    await writer.add(folderName + path, new Uint8ArrayReader(bytesOf(content)));
  }
  return writer.close();
}

const cutMiddle = (bytes: Uint8Array) => new Uint8Array([...bytes.subarray(0, 200), ...bytes.subarray(900)]);

describe('the verifier in a package', () => {
  it.each([0, 6])('reads a handover as a ZIP packed at level %i', async (level) => {
    const { code, says } = run('good.zip', await zip(handover().files, level));
    expect(says).toContain('Oförändrad: Ja.');
    expect(says).toContain('1 stämmer, 1 följer inte med');
    expect(says).toContain('1 återges utan innehåll');
    expect(says).toContain('Det bevisar inte i sig att Facebook visade just detta');
    expect(code).toBe(0);
  });

  it('reads a folder, and journal.jsonl alone', () => {
    const { files } = handover();
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'unpacked', path)), { recursive: true });
      writeFileSync(join(folder, 'unpacked', path), content);
    }
    expect(run('unpacked').code).toBe(0);
    expect(run('alone.jsonl', files['journal.jsonl']).says).toContain('Fullständig: Går inte att avgöra');
  });

  it('holds the journal against what stands in the diarium', () => {
    const { files, lines } = handover();
    const right = `3:${lines[2]?.entry.hash}`;
    expect(run('a.jsonl', files['journal.jsonl'], right).says).toContain('✓ Utanför: Stämmer med');
    const longer = run('a.jsonl', files['journal.jsonl'], `9:${'a'.repeat(64)}`);
    expect([longer.code, longer.says]).toEqual([1, expect.stringContaining('Fullständig: Nej.')]);
  });

  it.each<[string, (files: Files) => Files, string]>([
    [
      'a picture changed',
      (files) => ({ ...files, '02_Skarmbild.png': picture.with(9, 77) }),
      '02_Skarmbild.png är ändrad',
    ],
    ['a picture gone', ({ '02_Skarmbild.png': _, ...files }) => files, '02_Skarmbild.png saknas'],
    ['a file slipped in', (files) => ({ ...files, 'extra.txt': 'x' }), 'extra.txt hör inte till paketet'],
    [
      'the journal changed and the list made to fit',
      ({ 'manifest-sha256.txt': _, ...files }) => ({
        ...files,
        'journal.jsonl': String(files['journal.jsonl']).replace('Åh nej', 'Åh, ja'),
      }),
      'Innehållet i post 0 är ändrat',
    ],
  ])('names what is wrong: %s', async (_, tamper, says) => {
    const found = run('bad.zip', await zip(tamper(handover().files)));
    expect([found.code, found.says]).toEqual([1, expect.stringContaining(says)]);
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['a truncated ZIP', async () => (await zip(handover().files)).slice(0, -60), 'ingen hel ZIP-fil'],
    ['a ZIP cut in its middle', async () => cutMiddle(await zip(handover().files)), 'avbruten eller skadad'],
    ['a path that leads out', () => zip(handover().files, 0, '../'), 'otillåten sökväg'],
    ['an absolute path', () => zip(handover().files, 0, '/tmp/'), 'otillåten sökväg'],
    ['a ZIP bomb', () => zip({ 'journal.jsonl': new Uint8Array(20_000_000) }, 9), 'sväller orimligt'],
    ['a ZIP without a journal', () => zip({ 'a.txt': 'a', 'b.txt': 'b' }), 'ingen journal.jsonl'],
  ])('refuses %s', async (_, make, says) => {
    const found = run('refused.zip', await make());
    expect([found.code, found.says]).toEqual([2, expect.stringContaining(says)]);
  });

  it('refuses a file without entries', () => {
    expect(run('empty.jsonl', '')).toMatchObject({ code: 2, says: expect.stringContaining('inga journalposter') });
  });

  it('names the picture of a backup that is gone or another, as the backup itself does', async () => {
    const db = await openJournal('verifier-pictures');
    for (const filling of [1, 2]) await writeStory(db, filling, { id: String(filling) });
    const backUp = async () => {
      const parts: Uint8Array[] = [];
      const { missing } = await writeBackup(db, new WritableStream({ write: (part) => void parts.push(part.slice()) }));
      return { missing: missing.length, ...run('backup.zip', Buffer.concat(parts)) };
    };
    const whole = await backUp();
    expect(whole).toMatchObject({ missing: 0, code: 0, says: expect.stringContaining('Fullständig: Ja.') });

    const [one, two] = await db.getAll('picture-chunks');
    if (!one || !two) throw new Error('no pictures');
    await db.put('picture-chunks', { ...one, bytes: two.bytes });
    await db.put('picture-chunks', { ...two, bytes: one.bytes });
    const swapped = await backUp();
    expect(swapped).toMatchObject({
      missing: 2,
      code: 1,
      says: expect.stringContaining('är inte den bild som den heter'),
    });

    for (const { sha256 } of [one, two]) await db.delete('pictures', sha256);
    const gone = await backUp();
    expect(gone).toMatchObject({ missing: 2, code: 1, says: expect.stringContaining('En bild till post 2 saknas') });
    expect(gone.says).toContain('Fullständig: Nej. Poster eller bilder saknas.');
    db.close();
  });

  it('is one file each, that asks for nothing else', () => {
    const { mjs, html } = offlineVerifier();
    for (const text of [mjs, html]) {
      expect(text).not.toMatch(/^\s*(import|export)\b.*['"]\.\.?\//m);
      expect(text).not.toMatch(/https?:/);
    }
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    for (const part of ['class Sha256', 'function readStrictly', 'async function verifyFiles']) {
      expect(html).toContain(part);
      expect(mjs).toContain(part);
    }
  });
});
