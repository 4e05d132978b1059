import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { HandoverInput, Picture } from '../../src/handover/handover-input.ts';
import { limitText } from '../../src/handover/limit-text.ts';
import { makeHandover } from '../../src/handover/make-handover.ts';
import type { Item } from '../../src/shared/item.ts';
import { fileOf, hasTool, judgePdf, pdfaJudge, run } from './judges.ts';
import { drawSample, oneItem, pictureOf, SampleJournal, sampleInput, sampleItem } from './sample-input.ts';

// Outside programs judge what is made here; a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'note-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const noteOf = async (input: HandoverInput) => fileOf(await makeHandover(input), '01_Tjansteanteckning.pdf');
const withPictures = (pictures: Picture[]) => {
  const journal = new SampleJournal();
  return sampleInput(journal, [sampleItem(journal, pictures)]);
};

/** The compressed pixels of a PNG, all its IDAT chunks in a row. */
function idatOf(png: Uint8Array): string {
  const view = new DataView(png.buffer, png.byteOffset);
  let [at, pixels] = [8, ''];
  while (at < png.length) {
    const length = view.getUint32(at);
    const chunk = latin1(png.subarray(at + 4, at + 8 + length));
    if (chunk.startsWith('IDAT')) pixels += chunk.slice(4);
    at += length + 12;
  }
  return pixels;
}

/** A picture in a form that no screen capture has. */
async function oddPicture(channels: 1 | 2 | 4, depth: 8 | 16): Promise<Picture> {
  const length = 40 * 30 * channels;
  const data = depth === 8 ? new Uint8Array(length) : new Uint16Array(length);
  const bytes = encode({ width: 40, height: 30, data: data.map((_, at) => (at * 37) % 255), depth, channels });
  return pictureOf(bytes, 40, 30);
}

/** An item with another comment, for a note of several. */
function another(
  journal: SampleJournal,
  number: string,
  comment: Partial<Item['comment']>,
  change: Partial<Item> = {},
) {
  const handed = sampleItem(journal, [], { ...change, number });
  handed.item.comment = { ...handed.item.comment, ...comment };
  return handed;
}

/** Every kind of note that is judged: what it is made of, and how many pages it has at most. */
const notes: Record<string, { make: () => HandoverInput | Promise<HandoverInput>; pages: number }> = {
  usual: { make: () => oneItem(), pages: 2 },
  'markup in names': {
    make: async () => {
      const input = await oneItem({ channel: 'Kultur & fritid <b>' });
      return { ...input, caseTitle: 'Kommentar ]]> & <i>\u202E\u0007 "😀"' };
    },
    pages: 2,
  },
  odd: {
    make: async () => {
      const journal = new SampleJournal();
      const text =
        'Ελληνικά Кириллица العربية שלום हिन्दी 中文 한국어 👨‍👩‍👧 🇸🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽 ❤️ \u202Eomvänt\u202C noll\u200Bbredd e\u0301 Z\u0351\u036B\u0343\u036A\u0302 \u0007 \r\n\t\uFEFF ☐ → 𝓗𝓮𝓳 Ｈｅｊ';
      const author = '=HYPERLINK("http://example.com")\u202E/\\:*?';
      const overridden = { at: '2026-11-20T07:17:31.000Z', reason: 'Hot mot person' };
      const unknown = { author: undefined, permalink: 'javascript:alert(1)', postedAt: undefined, text: '' };
      const odd = [await oddPicture(1, 8), await oddPicture(2, 8), await oddPicture(4, 16)];
      const drawn = await drawSample(64, 48, 4, 4);
      drawn.facts.method = 'redrawn';
      const items = [
        another(journal, '2026-0001', { text, author }),
        another(journal, '2026-0002', {}, { overridden, evidenceSavedAt: undefined }),
        another(journal, '2026-0003', unknown, { ground: undefined, action: undefined, outcome: undefined }),
        sampleItem(journal, [drawn], { number: '2026-0004' }),
        sampleItem(journal, odd, { number: '2026-0005' }),
      ];
      const input = sampleInput(journal, items);
      return { ...input, journal: { ...input.journal, keyFingerprint: undefined } };
    },
    pages: 11,
  },
  'hidden letters': {
    make: () => {
      const journal = new SampleJournal();
      const hidden = '\u{E0041}\u{E0042}';
      const text = `Hej ${hidden} 😀${hidden} a${hidden} \u{1F3F4}${hidden}\u{E007F} b \u200D 7\u200D 7\uFE0F\u20E3 ❤️`;
      return sampleInput(journal, [another(journal, '2026-0001', { text, author: hidden })]);
    },
    pages: 3,
  },
  long: {
    make: () => {
      const journal = new SampleJournal();
      const texts = ['jättelångt ord '.repeat(6_667), 'å'.repeat(100_000), '😀👍🏽🇸🇪👨‍👩‍👧'.repeat(2_500)];
      return sampleInput(
        journal,
        texts.map((text, index) => another(journal, `2026-000${index}`, { text })),
      );
    },
    pages: 65,
  },
  'a picture 16,000 high': { make: async () => withPictures([await drawSample(320, 16_000, 3)]), pages: 25 },
  '20 items': {
    make: async () => {
      const journal = new SampleJournal();
      const picture = await drawSample(300, 120, 5);
      const numbers = Array.from({ length: 20 }, (_, index) => `2026-${String(index + 1).padStart(4, '0')}`);
      return sampleInput(
        journal,
        numbers.map((number) => sampleItem(journal, [picture], { number })),
      );
    },
    pages: 41,
  },
};

const written: Record<string, string> = {};
const bytes: Record<string, Uint8Array> = {};
beforeAll(async () => {
  for (const [name, { make }] of Object.entries(notes)) {
    bytes[name] = await noteOf(await make());
    written[name] = join(folder, `${name.replaceAll(/\W+/g, '-')}.pdf`);
    writeFileSync(written[name], bytes[name]);
  }
}, 60_000);

const textOf = (name: string) => run('pdftotext', ['-layout', written[name] ?? '', '-']);

describe('the note as PDF/A-1b', () => {
  it.skipIf(!pdfaJudge)(
    'is accepted by PDFBox Preflight, whatever the comment holds',
    () => {
      expect(judgePdf(pdfaJudge ?? '', Object.values(written))).toBe('');
    },
    60_000,
  );

  it.each(Object.keys(notes))('has what the judge does not look for: %s', (name) => {
    const pdf = latin1(bytes[name] ?? new Uint8Array());
    expect(pdf.startsWith('%PDF-1.4\n')).toBe(true);
    expect(pdf).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/);
    expect(pdf).toMatch(/<pdfaid:part>1<\/pdfaid:part>\s*<pdfaid:conformance>B</);
    expect(pdf.match(/\/S \/GTS_PDFA1/g)).toHaveLength(1);
    expect(pdf).not.toMatch(/\/SMask|\/AA\b|\/JavaScript|\/EmbeddedFiles|\/Launch|\/OpenAction/);
    expect(pdf).toContain('/Lang (sv-SE)');
    expect(pdf).toMatch(/\/MarkInfo|\/Marked true/);
    expect(pdf).not.toContain('javascript:');
  });

  it('has no list that would be too long for PDF 1.4 (8191 things) with 500 items', () => {
    const pdf = latin1(bytes['20 items'] ?? new Uint8Array());
    const lengths = Array.from(
      pdf.matchAll(/\[((?:\d+ 0 R\s?)+)\]/g),
      ([, list = '']) => list.split(' 0 R').length - 1,
    );
    expect(lengths.length).toBeGreaterThan(100);
    expect(Math.max(...lengths) * (500 / 20)).toBeLessThan(8191);
  });

  it.skipIf(!hasTool('pdffonts'))('embeds every font', () => {
    for (const file of Object.values(written)) {
      const rows = run('pdffonts', [file]).trim().split('\n').slice(2);
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) expect(row).toMatch(/Identity-H\s+yes yes yes/);
    }
  });

  it.skipIf(!hasTool('pdfinfo'))('has no more pages than its content asks for', () => {
    for (const [name, { pages }] of Object.entries(notes)) {
      const count = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', [written[name] ?? '']))?.[1]);
      expect(count, name).toBeGreaterThan(0);
      expect(count, name).toBeLessThanOrEqual(pages);
    }
  });
});

describe('the pictures in the note', () => {
  it("holds a screenshot's compressed pixels byte for byte, once, however many pages show it", async () => {
    const picture = await drawSample(320, 16_000, 3);
    const pixels = idatOf(picture.bytes);
    expect(pixels.length).toBeGreaterThan(10_000);
    const pdf = latin1(bytes['a picture 16,000 high'] ?? new Uint8Array());
    expect(pdf.split(pixels)).toHaveLength(2);
  });

  it.skipIf(!hasTool('pdfimages'))('shows the same pixels as the file', async () => {
    const picture = await drawSample(640, 132, 7);
    run('pdfimages', ['-png', written.usual ?? '', join(folder, 'out')]);
    expect(decode(readFileSync(join(folder, 'out-000.png'))).data).toEqual(decode(picture.bytes).data);
  });

  it('says so where a file is no picture, and still makes the note', async () => {
    const junk = new TextEncoder().encode('detta är ingen bild'.repeat(10));
    await expect(noteOf(withPictures([await pictureOf(junk, 10, 10)]))).resolves.toBeInstanceOf(Uint8Array);
  });
});

describe.skipIf(!hasTool('pdftotext'))('the words of the note', () => {
  it('name every sign that would only be hidden: after a blank, a letter, an emoji or a flag', () => {
    const said = textOf('hidden letters');
    expect(said.match(/\[U\+E0041\]/g)?.length).toBeGreaterThan(4);
    expect(said.match(/\[U\+200D\]/g)).toHaveLength(2);
    for (const sign of ['\u{E0041}', '\u{E0042}']) expect(said).not.toContain(sign);
  });

  it('[TIB-32] says first what the registrar registers, in the order of the register', () => {
    const text = textOf('usual');
    const order = [
      'Inkom-datum*',
      'Avsändare*',
      'Ärendemening, förslag*',
      'Diarienummer*',
      'nytt ärende',
      'Upptäckt',
      'Kommentarens text',
      'Grund',
      'Skärmbild 1 av 1',
      'Vad som gjordes',
      'Filer och kontrollsummor',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('2026-11-20, mellan 04:17 och 05:16 (sidan visade ”3 tim”)');
    expect(text).toContain('Borttagen kommentar på kommunens Facebooksida, Ekbacka bibliotek, 2026-11-20');
  });

  it("prints the journal's head, count and key and the limit of the proof on the first page", async () => {
    const { journal } = await oneItem();
    const first = run('pdftotext', ['-l', '1', written.usual ?? '', '-']).replaceAll(/\s+/g, ' ');
    expect(first).toContain(journal.head);
    expect(first).toContain('c84f 02d1 77be 9a60 3f15');
    expect(first).toContain(`Antal poster ${journal.count}`);
    expect(first).toContain(limitText);
  });

  it('lists every file it speaks for with its digest', async () => {
    const { files } = await makeHandover(await oneItem());
    const text = textOf('usual');
    const listed = files.filter(({ path }) => /^(02_|metadata|journal)/.test(path));
    expect(listed).toHaveLength(5);
    for (const { path, sha256 } of listed) expect(text).toMatch(new RegExp(`${path}\\s+[\\d ]+\\s+${sha256}`));
  });

  it('numbers its pages, and says on each whose it is', () => {
    const text = textOf('20 items');
    expect(text).toContain('1 (40)');
    expect(text).toContain('40 (40)');
    expect(text.match(/Tjänsteanteckning, löpnummer 2026-00\d\d/g)).toHaveLength(20);
  });

  it('shows what turns or hides letters as code points, and never obeys it', () => {
    const text = textOf('odd');
    expect(text).toContain('[U+202E]omvänt[U+202C] noll[U+200B]bredd');
    expect(text).toContain('=HYPERLINK("http://example.com")[U+202E]/\\:*?');
    expect(text).toContain('Ελληνικά Кириллица [U+0627]');
    expect(text).toContain('Z[U+0351][U+036B][U+0343][U+036A][U+0302]');
    expect(text).toContain('Den exakta texten finns i mappen metadata.');
    expect(text).toMatch(/Hej Hej\s/);
    expect(text).toContain('Några tecken visas förenklat.');
    expect(text).not.toContain('[U+2192]');
    expect(text).not.toMatch(/[\u202A-\u202E\u200B]/);
  });

  it('says why there is no picture', () => {
    expect(textOf('odd')).toContain('Spärren förbikopplades');
    expect(textOf('odd')).toContain('Hot mot person');
  });

  it('says of a drawing of the page that it is none of the screen, and of nothing else', () => {
    const drawn = /Återgivning: ritad ur sidans innehåll, inte fotograferad från skärmen\./g;
    expect(textOf('odd').replaceAll(/\s+/g, ' ').match(drawn)).toHaveLength(1);
    expect(textOf('usual')).not.toContain('Återgivning');
  });

  it('says what was not known, and guesses nothing', () => {
    const text = textOf('odd');
    expect(text.match(/framgick inte av sidan/g)).toHaveLength(2);
    expect(text).toContain('ingen antecknad');
    expect(text).toContain('ingen nyckel');
  });
});
