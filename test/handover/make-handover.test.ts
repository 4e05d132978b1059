import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Handover } from '../../src/handover/handover-file.ts';
import type { HandoverInput } from '../../src/handover/handover-input.ts';
import { HandoverRefused } from '../../src/handover/handover-refused.ts';
import { makeHandover } from '../../src/handover/make-handover.ts';
import { offlineVerifier } from '../../src/journal/offline-verifier/offline-verifier.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import { bytesOf, hasTool, run, textOf, writeFolder } from './judges.ts';
import { drawSample, oneItem, SampleJournal, sampleInput, sampleItem, spoil } from './sample-input.ts';

// Outside programs judge what is made here; a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const cleanups: (() => void)[] = [];
afterAll(() => {
  for (const remove of cleanups) remove();
});

const refusal = async (input: HandoverInput) => {
  const error = await makeHandover(input).catch((reason: unknown) => reason);
  return error instanceof HandoverRefused ? error.message : error;
};

/** Two items, of which the first is handed over. */
async function oneOfTwo() {
  const journal = new SampleJournal();
  const ours = sampleItem(journal, [await drawSample(64, 32, 1)]);
  const theirs = sampleItem(journal, [], { number: '2026-0043' });
  journal.add('2026-11-20T08:00:00.000Z', 'note-added', '2026-0043', {}, { note: 'Hemligt om någon annan' });
  const both = { items: ['2026-0042', '2026-0043'] };
  journal.add('2026-11-20T08:01:00.000Z', 'registered-not', undefined, both, { note: 'Hemligt om någon annan också' });
  return { input: sampleInput(journal, [ours]), ours, theirs };
}

describe('the package', () => {
  it('[NYK-07] has the files a registrar needs, the note to register first', async () => {
    const { files } = await makeHandover({ ...(await oneItem()), verifier: { mjs: '// v', html: '<p>v' } });
    expect(files.map(({ path }) => path)).toEqual([
      'LAS_MIG.txt',
      '01_Tjansteanteckning.pdf',
      '02_Skarmbild_01.png',
      'metadata/handling.json',
      'metadata/journal.csv',
      'metadata/ERMS.xml',
      'journal.jsonl',
      'verifiera.html',
      'verify.mjs',
      'manifest-sha256.txt',
    ]);
  });

  it.skipIf(!hasTool('sha256sum'))('is accepted by sha256sum, and refused when a byte is changed', async () => {
    const handover = await makeHandover(await oneItem());
    const { folder, remove } = await writeFolder(handover);
    cleanups.push(remove);
    const check = () => run('sha256sum', ['-c', '--strict', 'manifest-sha256.txt'], { cwd: folder });
    expect(check().trim().split('\n')).toHaveLength(handover.files.length - 1);
    appendFileSync(join(folder, 'LAS_MIG.txt'), 'x');
    expect(check).toThrow();
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const input = await oneItem();
    const digests = ({ name, files }: Handover) => [name, ...files.map(({ path, sha256 }) => `${sha256} ${path}`)];
    expect(digests(await makeHandover(input))).toEqual(digests(await makeHandover(input)));
  });

  it('names no person and no ground in its own name and its files, all ASCII and short', async () => {
    const input = await oneItem();
    const [handed] = input.items;
    if (handed) handed.item.comment = { ...handed.item.comment, author: '../=Robin:*?/\\' };
    const { name, files } = await makeHandover(input);
    for (const path of [name, ...files.map((file) => file.path)]) {
      expect(path).toMatch(/^[A-Za-z0-9_./-]{1,100}$/);
      expect(path).not.toMatch(/robin|provberg|fortal|\.\./i);
    }
    expect(name).toMatch(/^diarieunderlag_2026-11-20_facebook_[0-9a-f]{8}$/);
  });

  it('carries the pictures byte for byte, the crop and not the frame that shows others too', async () => {
    const journal = new SampleJournal();
    const crop = await drawSample(64, 32, 1);
    const frame = await drawSample(128, 80, 2);
    frame.facts.role = 'frame';
    const { files } = await makeHandover(sampleInput(journal, [sampleItem(journal, [frame, crop])]));
    const pictures = files.filter(({ path }) => path.startsWith('02_'));
    expect(pictures.map(({ path }) => path)).toEqual(['02_Skarmbild_01.png']);
    expect(await bytesOf(pictures[0]?.blob ?? new Blob())).toEqual(crop.bytes);
  });

  it('never calls a drawing of the page a screenshot', async () => {
    const journal = new SampleJournal();
    const drawn = await drawSample(64, 32, 1);
    drawn.facts.method = 'redrawn';
    const handover = await makeHandover(sampleInput(journal, [sampleItem(journal, [drawn])]));
    expect(handover.files.map(({ path }) => path)).toContain('02_Atergivning_01.png');
    expect(await textOf(handover, 'metadata/handling.json')).toContain('"metod": "atergivning"');
  });

  it('says of pictures that can no longer be read that they are lost, and never that none were saved', async () => {
    const journal = new SampleJournal();
    const none = { ...sampleItem(journal, []), lost: 2 };
    const some = { ...sampleItem(journal, [await drawSample(64, 32, 1)], { number: '2026-0043' }), lost: 1 };
    const json = JSON.parse(
      await textOf(await makeHandover(sampleInput(journal, [none, some])), 'metadata/handlingar.json'),
    );
    expect(json[0].bevisSaknas.skal).toBe('2 bilder som sparades går inte att läsa längre och är inte med.');
    expect(json[1].bevisSaknas).toBeNull();
    expect(JSON.stringify(json[1].sida)).toContain('En bild som sparades går inte att läsa längre och är inte med.');
  });

  it('says plainly in LAS_MIG.txt what to do, for Notepad', async () => {
    const text = await textOf(await makeHandover(await oneItem()), 'LAS_MIG.txt');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('Registrera 01_Tjansteanteckning.pdf.');
    expect(text).toContain('Det bevisar inte i sig att Facebook visade just detta');
    expect(text.split('\r\n').length).toBeLessThanOrEqual(18);
    const bare = await makeHandover(sampleInput(new SampleJournal(), [sampleItem(new SampleJournal(), [])]));
    expect(text).toContain('Filerna 02_… är bilderna');
    expect(await textOf(bare, 'LAS_MIG.txt')).not.toContain('02_');
    const noUnit = await oneItem();
    noUnit.settings.unit = '';
    expect(await textOf(await makeHandover(noUnit), 'LAS_MIG.txt')).toContain(
      `från ${noUnit.settings.municipality}. Gjort`,
    );
  });
});

describe('the journal in the package', () => {
  it('can be verified to the head that is printed in the note', async () => {
    const { input } = await oneOfTwo();
    const lines = (await textOf(await makeHandover(input), 'journal.jsonl')).trim().split('\n');
    expect(lines).toHaveLength(input.journal.count);
    expect(await verifyJournal(lines)).toMatchObject({ integrity: 'holds', entries: input.journal.count });
    const changed = lines.map((line) => line.replace('"platform":"facebook"', '"platform":"instagram"'));
    expect(await verifyJournal(changed)).toMatchObject({ integrity: 'broken', firstBroken: { seq: 0 } });
  });

  it('is accepted by the verifier in the package itself, run with nothing else, and refused when a file is changed', async () => {
    const { input } = await oneOfTwo();
    const handover = await makeHandover({ ...input, verifier: offlineVerifier() });
    const { folder, remove } = await writeFolder(handover);
    cleanups.push(remove);
    const verify = () => spawnSync(process.execPath, ['verify.mjs', '.'], { cwd: folder, encoding: 'utf8' });
    const { status, stdout, stderr } = verify();
    expect(stderr).toBe('');
    expect(status, stdout).toBe(0);
    appendFileSync(join(folder, '02_Skarmbild_01.png'), 'x');
    expect(verify().status).toBe(1);
  });

  it('holds nothing that was written about items that are not handed over', async () => {
    const { input, theirs } = await oneOfTwo();
    const handover = await makeHandover(input);
    for (const { path, blob } of handover.files) {
      const text = new TextDecoder().decode(await bytesOf(blob));
      expect(text.includes('Hemligt om någon annan'), path).toBe(false);
      for (const { salt } of theirs.story) if (salt) expect(text.includes(salt), path).toBe(false);
    }
    const lines = await textOf(handover, 'journal.jsonl');
    expect(lines).toContain('"author":"Robin Provberg"');
    expect(lines.match(/"withheld":true/g)).toHaveLength(4);
  });

  it('refuses when the journal grew while the package was made', async () => {
    const input = await oneItem();
    const changed = 'Journalen ändrades medan paketet gjordes. Inget paket gjordes. Försök igen.';
    expect(await refusal({ ...input, journal: { ...input.journal, count: input.journal.count + 1 } })).toBe(changed);
    expect(await refusal({ ...input, journal: { ...input.journal, head: 'f'.repeat(64) } })).toBe(changed);
  });
});

describe('what is refused', () => {
  it('makes no package of nothing', async () => {
    expect(await refusal({ ...(await oneItem()), items: [] })).toBe('Inget fall är valt. Välj minst ett.');
  });

  it('[NYK-31] keeps secret items in a package of their own, with their provision', async () => {
    const journal = new SampleJournal();
    const open = sampleItem(journal, []);
    const secret = sampleItem(journal, [], { number: '2026-0043', secret: true });
    expect(await refusal(sampleInput(journal, [open, secret]))).toMatch('Gör två paket.');
    expect(await refusal(sampleInput(journal, [secret]))).toMatch('Välj lagrum');
    expect(await refusal(sampleInput(journal, [open], { secrecyProvision: 'OSL 26:1' }))).toMatch(
      'inget av fallen är markerat',
    );
    const { name } = await makeHandover(sampleInput(journal, [secret], { secrecyProvision: 'OSL 26:1' }));
    expect(name).toMatch(/^diarieunderlag_SEKRETESS_2026-11-20_facebook_[0-9a-f]{8}$/);
  });

  it('refuses a picture whose bytes are not those that were saved', async () => {
    const journal = new SampleJournal();
    const spoiled = spoil(await drawSample(64, 32, 1));
    expect(await refusal(sampleInput(journal, [sampleItem(journal, [spoiled])]))).toMatch('inte densamma');
  });

  it('stops when it is cancelled, and tells how far it came before', async () => {
    const journal = new SampleJournal();
    const items = ['2026-0001', '2026-0002', '2026-0003'].map((number) => sampleItem(journal, [], { number }));
    const stop = new AbortController();
    const seen: number[] = [];
    const work = makeHandover(
      sampleInput(journal, items),
      (done) => {
        seen.push(done);
        if (done === 2) stop.abort(new Error('avbrutet'));
      },
      stop.signal,
    );
    await expect(work).rejects.toThrow('avbrutet');
    expect(seen).toEqual([0, 1, 2]);
  });
});
