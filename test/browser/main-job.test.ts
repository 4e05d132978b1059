import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyJournal } from '../../src/journal/verify.ts';
import { doMainJob, type MainJobResult } from '../demo/main-job.ts';
import { readZip } from '../read-zip.ts';
import { buildExtension } from './build-extension.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';

describe('the main job, in the built extension', () => {
  const out = mkdtempSync(join(tmpdir(), 'main-job-'));
  const told: string[] = [];
  let browser: OpenBrowser;
  let result: MainJobResult;

  beforeAll(async () => {
    browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
    result = await doMainJob(browser, { out, tell: (line) => told.push(line) });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(out, { recursive: true, force: true });
  });

  it('[SMB-25] [NYK-16] walks from hint to hand-over and leaves package, journal and pictures', () => {
    expect(readdirSync(out).sort()).toEqual(
      [...result.pictures, result.zip, result.email, result.snapshot, result.disclosure, result.journal].sort(),
    );
    expect(result.pictures.length).toBeGreaterThanOrEqual(9);
    expect(told.filter((line) => /^\d+\./.test(line))).toHaveLength(11);
  });

  it('[NYK-07] hands over a package whose every file is what its list says', () => {
    const files = readZip(readFileSync(join(out, result.zip)));
    const folder = result.zip.replace(/\.zip$/, '');
    const list = files.find(({ name }) => name === `${folder}/manifest-sha256.txt`);
    const rows = Buffer.from(list?.bytes ?? [])
      .toString('utf8')
      .trim()
      .split('\n')
      .map((row) => row.split('  '));
    const others = files.filter((file) => file !== list);
    expect(rows.map(([, path]) => `${folder}/${path}`).sort()).toEqual(others.map(({ name }) => name).sort());
    for (const { name, bytes } of others) {
      const [digest] = rows.find(([, path]) => name === `${folder}/${path}`) ?? [];
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(digest);
    }
    expect(others.map(({ name }) => name.slice(folder.length + 1))).toEqual(
      expect.arrayContaining([
        'LAS_MIG.txt',
        '01_Tjansteanteckning.pdf',
        '02_Skarmbild_01.png',
        'metadata/handling.json',
        'metadata/journal.csv',
        'journal.jsonl',
      ]),
    );
  });

  it('keeps a journal that verifies, with every step in its order', async () => {
    const lines = readFileSync(join(out, result.journal), 'utf8').trimEnd().split('\n');
    expect(await verifyJournal(lines)).toMatchObject({ integrity: 'holds', entries: lines.length });
    expect(lines.map((line) => JSON.parse(line).entry.type)).toEqual([
      'item-opened',
      'ground-chosen',
      'evidence-saved',
      'action-recorded',
      'outcome-observed',
      'checkpoint',
    ]);
  });

  it('says nothing of the sender or the words in what stays for ever', () => {
    const lines = readFileSync(join(out, result.journal), 'utf8').trimEnd().split('\n');
    const { payload } = JSON.parse(lines[0] ?? '{}');
    const lasting = lines.map((line) => JSON.stringify(JSON.parse(line).entry)).join('\n');
    for (const words of [payload.comment.author, payload.comment.text, payload.comment.id, payload.comment.authorUrl]) {
      expect(words).toBeTruthy();
      expect(lasting).not.toContain(words);
    }
  });
});
