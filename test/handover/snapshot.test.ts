import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Handover } from '../../src/handover/handover-file.ts';
import { makeSnapshot } from '../../src/handover/make-snapshot.ts';
import accountSchema from '../../src/handover/schemas/konto.schema.json' with { type: 'json' };
import { findSnapshotGaps } from '../../src/handover/snapshot-gaps.ts';
import type { SnapshotInput } from '../../src/handover/snapshot-input.ts';
import { bytesOf, fileOf, hasTool, judgePdf, pdfaJudge, run, shared, textOf, writeFolder } from './judges.ts';
import { blobOf, drawSample, SampleJournal, sampleInput, sampleItem } from './sample-input.ts';

// Outside programs judge what is made here; a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const schemaFolder = join(import.meta.dirname, '../../src/handover/schemas/sip');
const schemas = readdirSync(schemaFolder)
  .filter((name) => name.endsWith('.xsd'))
  .map((name) => ({
    name,
    text: readFileSync(join(schemaFolder, name), 'utf8'),
  }));
const sipJudge =
  shared && existsSync(join(shared, 'checks/sip')) && hasTool('xmllint') ? join(shared, 'checks/sip') : undefined;

/** A snapshot of two screens with a hole between, and one removed comment with its picture. */
async function sampleSnapshot(change: Partial<SnapshotInput> = {}): Promise<SnapshotInput> {
  const journal = new SampleJournal();
  const removed = sampleItem(journal, [await drawSample(640, 132, 7)]);
  removed.item.comment.author = 'A & B <script> \u202E"';
  const screens = await Promise.all(
    [0, 1800].map(async (scrollY, at) => {
      const { bytes: png, facts } = await drawSample(1280, 800, at + 20);
      return {
        png: blobOf(png),
        frame: {
          id: String(at),
          picture: { ...facts, role: 'frame' as const, at: `2026-11-20T08:0${at}:00.000Z` },
          site: 'facebook' as const,
          url: 'https://www.facebook.com/ekbackabibliotek?a=1&b=2',
          title: 'Ekbacka bibliotek',
          language: 'sv',
          userAgent: 'Chrome',
          window: { width: 1280, height: 800, scrollY, pageHeight: 5000 },
        },
      };
    }),
  );
  const input = sampleInput(journal, [removed]);
  const [channel] = input.settings.channels;
  if (!channel) throw new Error('no channel');
  return {
    ...input,
    settings: {
      ...input.settings,
      archive: {
        creatorCode: '212000-0000',
        agreement: 'LÖ 2026:1',
        classification: '1.2.3',
        receiver: 'Ekbacka arkiv',
      },
    },
    channel: { ...channel, name: 'Ekbacka "bibliotek" <&>' },
    occasion: 'half-year',
    period: '2026H2',
    screens,
    secretLeftOut: 1,
    unplaced: 0,
    schemas,
    ...change,
  };
}

describe('the archive package', () => {
  const cleanups: (() => void)[] = [];
  let snapshot: Handover & { gaps: string[] };
  let folder: string;
  beforeAll(async () => {
    snapshot = await makeSnapshot(await sampleSnapshot());
    const written = await writeFolder(snapshot);
    folder = written.folder;
    cleanups.push(written.remove);
  });
  afterAll(() => {
    for (const remove of cleanups) remove();
  });

  it.skipIf(!sipJudge)('[TIB-33] [GIS-08] is an E-ARK SIP 2.1.0 to an independent judge', () => {
    const { stdout, stderr, status } = spawnSync('/usr/bin/python3', [sipJudge ?? '', folder], { encoding: 'utf8' });
    expect(stdout + stderr).toContain('2 METS, 0 errors');
    expect(status).toBe(0);
  });

  it.skipIf(!sipJudge)('is one too before a channel is closed, with nothing removed and nothing set', async () => {
    const bare = await sampleSnapshot({ occasion: 'closing', items: [] });
    const { archive: _, ...settings } = bare.settings;
    const closing = await makeSnapshot({ ...bare, settings });
    const written = await writeFolder(closing);
    cleanups.push(written.remove);
    const { stdout } = spawnSync('/usr/bin/python3', [sipJudge ?? '', written.folder], { encoding: 'utf8' });
    expect(stdout).toContain('0 errors');
    const erms = await textOf(closing, 'metadata/descriptive/ERMS.xml');
    expect(erms).toContain('Sociala medier, bild innan kanalen avslutas 2026 H2');
    expect(closing.gaps.join(' ')).toMatch(/organisationsnummer.*Leveransöverenskommelse.*Klassificering/);
  });

  it.skipIf(!pdfaJudge)('[TIB-33] has PDF/A-1b only', () => {
    const files = snapshot.files.filter(({ path }) => path.endsWith('.pdf')).map(({ path }) => join(folder, path));
    expect(files).toHaveLength(2);
    expect(judgePdf(pdfaJudge ?? '', files)).toBe('');
  });

  it.skipIf(!hasTool('sha256sum'))('is accepted by sha256sum', () => {
    const list = run('sha256sum', ['-c', '--strict', 'documentation/manifest-sha256.txt'], { cwd: folder });
    expect(list.trim().split('\n').length).toBe(snapshot.files.length - 3);
  });

  it('says what is missing: between the screens, below them, and what is secret', async () => {
    const log = await textOf(snapshot, 'documentation/LAS_MIG.txt');
    expect(log).toMatch(/en del av sidan mellan bilderna/);
    expect(log).toMatch(/fortsätter nedanför/);
    expect(log).toMatch(/1 fall med sekretess ingår inte/);
  });

  it('says which screens are of another page, and what belongs to a channel that is no longer registered', async () => {
    const { screens, settings, channel } = await sampleSnapshot();
    const [first, second] = screens.map(({ frame }) => ({ frame }));
    if (!first || !second) throw new Error('no screens');
    const other = { frame: { ...second.frame, url: 'https://www.facebook.com/kim.exempelsson' } };
    const scope = { settings, channel, items: [], secretLeftOut: 0 };
    const gaps = findSnapshotGaps({ ...scope, screens: [first, other], unplaced: 2 }).join('\n');
    expect(gaps).toContain('Skärm 2 visar en annan sida än kanalens: https://www.facebook.com/kim.exempelsson');
    expect(gaps).toContain('2 fall från perioden ingår inte: deras kanaler finns inte i inställningarna.');
    const none = findSnapshotGaps({ ...scope, screens: [first, second], unplaced: 0 }).join('\n');
    expect(none).not.toMatch(/annan sida|kanaler|olika dagar/);
    const picture = { ...first.frame.picture, at: '2026-06-30T22:00:00.000Z' };
    const old = { frame: { ...first.frame, picture } };
    expect(findSnapshotGaps({ ...scope, screens: [old, second], unplaced: 0 })).toContain(
      'Skärmarna är tagna olika dagar: 2026-07-01 till 2026-11-20.',
    );
  });

  it('follows the schema of the account', async () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const record = JSON.parse(await textOf(snapshot, 'representations/rep1/data/konto.json'));
    const isValid = ajv.validate(accountSchema, record);
    expect(ajv.errors ?? [], String(isValid)).toEqual([]);
  });

  it('is named by account and half-year, with no person and no ground in any name', () => {
    expect(snapshot.name).toMatch(/^sm-2120000000-facebook-ekbackabibliotek-2026H2-[0-9a-f]{8}$/);
    for (const { path } of snapshot.files) expect(path).toMatch(/^[A-Za-z0-9_./-]{1,100}$/);
  });

  it('holds every screen byte for byte, in the PDF too', async () => {
    const { screens } = await sampleSnapshot();
    const pdf = Buffer.from(await fileOf(snapshot, 'representations/rep1/data/00_oversikt.pdf'));
    for (const [at, { png }] of screens.entries()) {
      const bytes = Buffer.from(await bytesOf(png));
      const file = await fileOf(snapshot, `representations/rep1/data/skarmbild-0${at + 1}.png`);
      expect(Buffer.from(file).equals(bytes)).toBe(true);
      const start = bytes.indexOf('IDAT') + 4;
      expect(pdf.includes(bytes.subarray(start, start + 2000))).toBe(true);
    }
  });

  it('is the same, byte for byte, when it is made again, and is not made when it is cancelled or secret', async () => {
    const again = await makeSnapshot(await sampleSnapshot());
    expect(again.files.map(({ sha256 }) => sha256)).toEqual(snapshot.files.map(({ sha256 }) => sha256));
    await expect(makeSnapshot(await sampleSnapshot(), undefined, AbortSignal.abort())).rejects.toThrow();
    const secret = await sampleSnapshot();
    for (const { item } of secret.items) item.secret = true;
    await expect(makeSnapshot(secret)).rejects.toThrow(/eget paket/);
  });
});

it('tells a removal from a hiding in what was done, for what is hidden is there still', async () => {
  const done = async (what: 'deleted' | 'hidden') => {
    const input = await sampleSnapshot();
    for (const { item } of input.items) item.action = { what, at: '2026-11-20T07:17:52.000Z', how: 'observed' };
    return textOf(await makeSnapshot(input), 'representations/rep1/metadata/preservation/premis.xml');
  };
  expect(await done('deleted')).toMatch(/>deletion<.*Fall 2026-0042: borttagen/s);
  const hidden = await done('hidden');
  expect(hidden).toContain('Fall 2026-0042: dold på plattformen');
  expect(hidden).not.toContain('>deletion<');
});
