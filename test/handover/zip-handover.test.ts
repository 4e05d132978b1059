import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Handover } from '../../src/handover/handover-file.ts';
import { makeHandover } from '../../src/handover/make-handover.ts';
import { zipHandover } from '../../src/handover/zip-handover.ts';
import { bytesOf, hasTool, run } from './judges.ts';
import { oneItem } from './sample-input.ts';

// Outside programs judge what is made here; a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
const file = join(folder, 'package.zip');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let handover: Handover;
let names: string[];
beforeAll(async () => {
  const input = await oneItem();
  handover = await makeHandover(input);
  names = handover.files.map(({ path }) => `${handover.name}/${path}`);
  writeFileSync(file, await bytesOf(await zipHandover(handover.files, handover.name, input.at)));
});

/** Java reads the ZIP as a stream, which refuses entries whose size comes after the data. */
const javaReader = `
import java.io.*; import java.nio.file.*; import java.util.zip.*;

public class ReadZip { public static void main(String[] a) throws Exception {
  try (ZipInputStream in = new ZipInputStream(new FileInputStream(a[0]))) {
    for (ZipEntry e; (e = in.getNextEntry()) != null;) System.out.println(e.getName() + " " + in.readAllBytes().length); } } }`;

describe('the ZIP', () => {
  it.skipIf(!hasTool('unzip'))('is whole to unzip', () => {
    expect(run('unzip', ['-t', file])).toContain('No errors detected');
  });

  it.skipIf(!hasTool('python3'))(
    "is whole to Python, and holds the package's files in one folder named like itself",
    () => {
      const script =
        'import sys,zipfile as z; f=z.ZipFile(sys.argv[1]); print(f.testzip()); print("\\n".join(f.namelist()))';
      expect(run('python3', ['-c', script, file]).trim().split('\n')).toEqual(['None', ...names]);
    },
  );

  it.skipIf(!hasTool('javac'))(
    "can be read by Java's ZipInputStream",
    () => {
      writeFileSync(join(folder, 'ReadZip.java'), javaReader);
      const read = run('java', [join(folder, 'ReadZip.java'), file])
        .trim()
        .split('\n');
      expect(read).toEqual(handover.files.map(({ path, blob }) => `${handover.name}/${path} ${blob.size}`));
    },
    30_000,
  );

  it('stores its files, with size and checksum before each', () => {
    const zip = readFileSync(file);
    let at = 0;
    let entries = 0;
    while (zip.readUInt32LE(at) === 0x04034b50) {
      expect(zip.readUInt16LE(at + 6) & 8).toBe(0);
      expect(zip.readUInt16LE(at + 8)).toBe(0);
      expect(zip.readUInt32LE(at + 14)).not.toBe(0);
      const size = zip.readUInt32LE(at + 18);
      expect(size).toBe(handover.files[entries]?.blob.size);
      entries += 1;
      at += 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28) + size;
    }
    expect(entries).toBe(names.length);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const again = await zipHandover(handover.files, handover.name, new Date('2026-11-20T08:19:00.000Z'));
    expect(Buffer.from(await bytesOf(again)).equals(readFileSync(file))).toBe(true);
  });

  it('is not made when it is cancelled', async () => {
    await expect(zipHandover(handover.files, handover.name, new Date(), AbortSignal.abort())).rejects.toThrow();
  });
});
