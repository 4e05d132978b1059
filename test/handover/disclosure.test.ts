import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { decode, encode } from 'fast-png';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type DisclosureInput, makeDisclosure, maskPicture } from '../../src/handover/disclosure-pdf.ts';
import { maskText, suggestMasks } from '../../src/handover/masking.ts';
import { bytesOf, hasTool, judgePdf, pdfaJudge, run } from './judges.ts';
import { fonts, oneItem, pictureOf, spoil } from './sample-input.ts';

// Outside programs judge what is made here; a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'disclosure-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const phone = '070-1740605';
/** From Skatteverket's list of numbers that nobody has. */
const identityNumber = '18900116-9813';
const text = `Hej Kim Exempelsson, ring ${phone} eller skriv till kim@example.se. ${identityNumber}`;

/** A picture with a colour that stands in no other place, where the mask is to go. */
async function pictureWithSecret() {
  const [width, height] = [120, 60];
  const data = new Uint8Array(width * height * 3).fill(200);
  for (let y = 10; y < 30; y += 1) {
    for (let x = 20; x < 60; x += 1) data.set([13, 177, 91], (y * width + x) * 3);
  }
  const bytes = encode({ width, height, data, depth: 8, channels: 3 });
  return pictureOf(bytes, width, height);
}

async function sampleDisclosure(): Promise<DisclosureInput> {
  const input = await oneItem();
  const [handed] = input.items;
  if (!handed) throw new Error('no item');
  handed.item.comment = { ...handed.item.comment, text };
  const picture = await pictureWithSecret();
  return {
    settings: input.settings,
    program: input.program,
    at: input.at,
    fonts,
    provision: '21 kap. 3 § OSL',
    items: [
      {
        item: handed.item,
        pictures: [picture],
        texts: { author: [{ from: 0, to: 99 }], text: suggestMasks(text) },
        areas: { [picture.facts.sha256]: [{ x: 20, y: 10, width: 40, height: 20 }] },
      },
    ],
  };
}

/** Every byte of the PDF, and of its compressed streams unpacked. */
function allBytes(pdf: Uint8Array): Buffer[] {
  const buffer = Buffer.from(pdf);
  const found = [buffer];
  for (let at = buffer.indexOf('stream\n'); at >= 0; at = buffer.indexOf('stream\n', at + 7)) {
    const end = buffer.indexOf('endstream', at);
    if (buffer.subarray(at - 3, at).toString() === 'end') continue;
    try {
      found.push(inflateSync(buffer.subarray(at + 7, end)));
    } catch {
      // Not a compressed stream: its bytes are in the file as they are.
    }
  }
  return found;
}

describe('what is suggested to be masked', () => {
  it('finds names, phone numbers, mail addresses and personal numbers, and nothing in plain words', () => {
    expect(suggestMasks(text).map(({ why, from, to }) => [why, text.slice(from, to)])).toEqual([
      ['name', 'Kim Exempelsson'],
      ['phone', phone],
      ['email', 'kim@example.se'],
      ['identity-number', identityNumber],
    ]);
    expect(suggestMasks('När öppnar simhallen 2026-11-20? Det kostar 1 250 kr.')).toEqual([]);
    expect(suggestMasks('@kim.svar och Robin', ['Robin Provberg']).map(({ from }) => from)).toEqual([0, 14]);
    expect(suggestMasks('hörru robin, robinson!', ['Robin Provberg']).map(({ from }) => from)).toEqual([6]);
  });

  it.each([
    `${phone.slice(0, 3)}\u2013${phone.slice(4)}`,
    `(${phone.slice(0, 3)}) ${phone.slice(4, 7)}\u00A0${phone.slice(7)}`,
    `+46\u00A0(0)${phone.slice(1, 3)}/${phone.slice(4)}`,
    `${identityNumber.slice(0, -4).replace('-', '')} \u2013 ${identityNumber.slice(-4)}`,
  ])('finds %s, which a person reads as a number', (written) => {
    const [mask, ...more] = suggestMasks(`Ring ${written} nu`);
    expect([mask?.from, mask?.to]).toEqual([5, 5 + written.length]);
    expect(more).toEqual([]);
  });

  it('takes out what is masked, however the masks lie', () => {
    const masks = [
      { from: 4, to: 8 },
      { from: 6, to: 10 },
      { from: 12, to: 12 },
    ];
    expect(maskText('abc hemligt def', masks)).toBe('abc [maskerat]t def');
    expect(maskText('hemligt', [{ from: 0, to: 99 }])).toBe('[maskerat]');
    const within = { from: 5, to: 7 };
    expect(maskText('abc hemligt def', [{ from: 4, to: 11 }, within])).toBe('abc [maskerat] def');
  });
});

describe('the copy that is handed out', () => {
  it('[TIB-31] has no masked word and no masked pixel anywhere in its bytes', async () => {
    const input = await sampleDisclosure();
    const pdf = await bytesOf((await makeDisclosure(input)).blob);
    const bytes = allBytes(pdf);
    expect(bytes.length).toBeGreaterThan(5);
    const forbidden = [phone, 'Exempelsson', 'kim@example.se', identityNumber, 'Provberg', 'robin.provberg'];
    for (const word of forbidden) {
      for (const encoding of ['utf8', 'utf16le', 'latin1'] as const) {
        const needle = Buffer.from(word, encoding);
        expect(
          bytes.some((each) => each.includes(needle)),
          word,
        ).toBe(false);
      }
    }
    const pixels = Buffer.from([13, 177, 91, 13, 177, 91]);
    expect(bytes.some((each) => each.includes(pixels))).toBe(false);
    // The same search finds them where nothing is masked.
    const open = input.items.map((one) => ({
      ...one,
      texts: {},
      areas: { [one.pictures[0]?.facts.sha256 ?? '']: [] },
    }));
    const bare = allBytes(await bytesOf((await makeDisclosure({ ...input, items: open })).blob));
    expect(bare.some((each) => each.includes(pixels))).toBe(true);
  });

  it.skipIf(!hasTool('pdftotext'))('says on what ground it is masked, and shows the rest', async () => {
    const file = join(folder, 'copy.pdf');
    writeFileSync(file, await bytesOf((await makeDisclosure(await sampleDisclosure())).blob));
    const said = run('pdftotext', ['-layout', file, '-']);
    expect(said).toContain('maskerade enligt 21 kap. 3 § OSL');
    expect(said).toContain('ring [maskerat] eller skriv till [maskerat]');
    expect(said).not.toContain('Exempelsson');
    if (pdfaJudge) expect(judgePdf(pdfaJudge, [file])).toBe('');
  });

  it.skipIf(!hasTool('pdftotext'))('says of each item alone whether something is masked or left out', async () => {
    const input = await sampleDisclosure();
    const whole = input.items.map((one) => ({
      ...one,
      texts: {},
      areas: Object.fromEntries(one.pictures.map(({ facts }) => [facts.sha256, []])),
    }));
    const bare = whole.map((one) => ({ ...one, areas: {}, lost: 1 }));
    const file = join(folder, 'several.pdf');
    const copy = await makeDisclosure({ ...input, items: [...input.items, ...whole, ...bare] });
    writeFileSync(file, await bytesOf(copy.blob));
    const [first, second, third] = run('pdftotext', ['-layout', file, '-']).split('\f');
    expect(first).toContain('maskerade enligt');
    expect(second).not.toMatch(/maskerade enligt|utelämnad/);
    expect(third).toContain('2 bilder är utelämnade.');
  });

  it.skipIf(!hasTool('pdftotext'))('says so where a sign is shown as another or only named', async () => {
    const input = await sampleDisclosure();
    for (const { item } of input.items) item.comment.text = 'Läs mer → här 中';
    const items = input.items.map((one) => ({ ...one, texts: {} }));
    const file = join(folder, 'signs.pdf');
    writeFileSync(file, await bytesOf((await makeDisclosure({ ...input, items })).blob));
    const said = run('pdftotext', ['-layout', file, '-']);
    expect(said).toContain('[U+4E2D]');
    expect(said).toContain('Några tecken visas förenklat.');
    expect(said).toContain('[U+…] står för ett tecken som inte går att visa här.');
    // Of signs that are masked nothing is said.
    const masked = input.items.map((one) => ({ ...one, texts: { text: [{ from: 0, to: 99 }] } }));
    writeFileSync(file, await bytesOf((await makeDisclosure({ ...input, items: masked })).blob));
    const silent = run('pdftotext', ['-layout', file, '-']);
    expect(silent).not.toContain('[U+…]');
    expect(silent).not.toContain('förenklat');
  });

  it('leaves a picture out that nobody chose, and says so', async () => {
    const input = await sampleDisclosure();
    const [one] = input.items;
    if (!one) return;
    const copy = await makeDisclosure({ ...input, items: [{ ...one, areas: {} }] });
    expect(Buffer.from(await bytesOf(copy.blob)).includes('/Subtype /Image')).toBe(false);
  });

  it('is not made where something is masked on no ground, or a picture is not what was saved', async () => {
    const input = await sampleDisclosure();
    await expect(makeDisclosure({ ...input, provision: ' ' })).rejects.toThrow(/lagrum/);
    await expect(maskPicture(spoil(await pictureWithSecret()), [])).rejects.toThrow(/inte densamma/);
  });

  it('masks pictures with transparency and few colours too', async () => {
    const grey = encode({ width: 4, height: 4, depth: 8, channels: 1, data: new Uint8Array(16).fill(77) });
    const masked = await maskPicture(await pictureOf(grey, 4, 4), [{ x: 1, y: 1, width: 2, height: 2 }]);
    const { data, channels } = decode(await bytesOf(masked.blob));
    expect(data[(1 * 4 + 1) * channels]).toBe(0);
    expect(data[0]).toBe(77);
  });

  it.each([1, 2, 4] as const)(
    'masks what it is told to in a picture of %i bits a pixel, and leaves the rest',
    async (depth) => {
      // Black and white in turn, row by row: odd rows begin with white.
      const [width, height] = [10, 4];
      const row = (isOdd: boolean) => {
        const bits = Array.from({ length: width }, (_, x) => (x % 2 === Number(isOdd) ? '0' : '1').repeat(depth)).join(
          '',
        );
        return (bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g) ?? []).map((byte) =>
          Number.parseInt(byte, 2),
        );
      };
      const bytes = encode({
        width,
        height,
        depth,
        channels: 1,
        data: Uint8Array.from([0, 1, 2, 3].flatMap((y) => row(y % 2 === 1))),
      });
      const masked = await maskPicture(await pictureOf(bytes, width, height), [{ x: 0, y: 0, width: 4, height: 2 }]);
      const { data, channels } = decode(await bytesOf(masked.blob));
      const shown = Array.from({ length: width * height }, (_, at) => data[at * channels]);
      const wanted = shown.map((_, at) => {
        const [x, y] = [at % width, Math.floor(at / width)];
        return x < 4 && y < 2 ? 0 : x % 2 === y % 2 ? 0 : 255;
      });
      expect(shown).toEqual(wanted);
    },
  );
});
