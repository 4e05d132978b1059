import { encode } from 'fast-png';
import PDFDocument from 'pdfkit';
import type { HandoverInput, HandoverItem, Picture } from '../../../src/handover/handover-input.ts';
import { makeHandover } from '../../../src/handover/make-handover.ts';
import { openFonts } from '../../../src/handover/note-fonts.ts';
import { makeOfficialNote } from '../../../src/handover/official-note-pdf.ts';
import { zipHandover } from '../../../src/handover/zip-handover.ts';
import { readFonts } from '../../../src/pages/handover/read-fonts.ts';
import { presetById } from '../../../src/policy/preset-by-id.ts';
import { sha256Hex } from '../../../src/shared/digest.ts';
import type { JournalLine } from '../../../src/shared/journal-entry.ts';

const [width, height] = [480, 210];
const at = '2026-11-20T07:16:02.000Z';

/** A picture of noise, of about 300 KB: it neither compresses away nor equals another. */
async function drawPicture(seed: number): Promise<Picture> {
  const data = new Uint8Array(width * height * 3);
  let state = seed + 1;
  for (let index = 0; index < data.length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    data[index] = state >>> 24;
  }
  const bytes = encode({ width, height, data, depth: 8, channels: 3 });
  return {
    blob: new Blob([bytes as BlobPart], { type: 'image/png' }),
    facts: {
      sha256: await sha256Hex(bytes),
      role: 'crop',
      method: 'screen',
      mime: 'image/png',
      bytes: bytes.length,
      width,
      height,
      at,
    },
  };
}

function toItem(no: number, picture: Picture): HandoverItem {
  const number = `2026-${String(no).padStart(4, '0')}`;
  const hash = String(no).padStart(64, '0');
  const line: JournalLine = {
    entry: { v: 1, seq: no, prev: hash, at, type: 'item-opened', item: number, pub: {}, hash },
  };
  return {
    story: [line],
    pictures: [picture],
    item: {
      number,
      channel: 'Ekbacka bibliotek',
      platform: 'facebook',
      openedAt: at,
      openedSeq: 0,
      ground: { id: 'p1', no: '1', text: 'Förtal, personliga angrepp eller förolämpningar', chosenAt: at },
      gate: 'checked',
      pictures: [picture.facts],
      evidenceSavedAt: at,
      action: { what: 'deleted', at, how: 'observed' },
      secret: false,
      closed: false,
      comment: {
        id: String(no),
        kind: 'comment',
        author: 'Robin Provberg',
        authorUrl: undefined,
        text: 'Hon i lånedisken är ju dum i huvudet. Byt jobb din jäkla klant 😀 å ä ö.',
        truncated: false,
        permalink: 'https://www.facebook.com/ekbackabibliotek/posts/1187?comment_id=9043',
        parentId: undefined,
        postUrl: undefined,
        postText: 'I december har vi meröppet varje dag.',
        postedAt: { shown: '3 tim', from: at, to: at },
        attachments: [],
        links: [],
        found: {},
      },
    },
  };
}

async function makeInput(count: number): Promise<HandoverInput> {
  const items: HandoverItem[] = [];
  for (let no = 1; no <= count; no += 1) items.push(toItem(no, await drawPicture(no)));
  const lines = items.flatMap(({ story }) => story.map((line) => JSON.stringify(line)));
  return {
    items,
    journal: { lines, count: lines.length, head: items.at(-1)?.story[0]?.entry.hash ?? '' },
    settings: {
      municipality: 'Ekbacka kommun',
      unit: 'Kultur och fritid',
      operator: { name: 'Sara', title: 'bibliotekarie' },
      channels: [],
      policyId: 'tibro',
      contacts: {},
      language: 'sv',
    },
    policy: presetById('tibro'),
    at: new Date(at),
    program: { name: 'Modereringsjournalen', version: '0', browser: 'bench' },
    fonts: await readFonts(),
  };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The yardstick: every picture, in memory, hashed and copied once. The time that it takes, in milliseconds. */
async function hashAndCopy({ items }: HandoverInput): Promise<number> {
  let spent = 0;
  for (const { blob } of items.flatMap(({ pictures }) => pictures)) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    spent += await time(async () => {
      await sha256Hex(bytes);
      await new Blob([bytes.slice()]).arrayBuffer();
    });
  }
  return spent;
}

/** The yardstick of one page: the same fonts, as many lines, the same picture, drawn by pdfkit itself. */
async function drawBare(input: HandoverInput, picture: Picture): Promise<unknown> {
  const bytes = new Uint8Array(await picture.blob.arrayBuffer());
  const doc = new PDFDocument({
    size: 'A4',
    font: '',
    subset: 'PDF/A-1b',
    pdfVersion: '1.4',
    tagged: true,
  } as PDFKit.PDFDocumentOptions);
  // Opened before, as ours are: what is compared is the page.
  for (const [face, font] of Object.entries(openFonts(input.fonts)))
    doc.registerFont(face, font as unknown as Uint8Array);
  const done = new Promise((resolve) => doc.on('end', resolve));
  doc.on('data', () => undefined);
  for (let line = 0; line < 60; line += 1) {
    doc
      .font(line % 4 === 0 ? 'semibold' : 'regular')
      .fontSize(9)
      .text('Uppgift och värde, så långt som de brukar vara', 51, 40 + line * 11, { lineBreak: false });
  }
  doc.font('emoji').text('😀', 300, 40, { lineBreak: false });
  doc.image(`data:image/png;base64,${toBase64(bytes)}`, 51, 600, { width: 360 });
  doc.end();
  return done;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(binary);
}

const heap = () => (performance as Performance & { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;

let kept: HandoverInput | undefined;

async function measureHandover() {
  kept ??= await makeInput(300);
  const input = kept;
  (globalThis as { gc?: () => void }).gc?.();
  const heapBefore = heap();
  let heapMost = heapBefore;
  const watch = setInterval(() => {
    heapMost = Math.max(heapMost, heap());
  }, 20);
  let files: Awaited<ReturnType<typeof makeHandover>> | undefined;
  const making = await time(async () => {
    files = await makeHandover(input);
  });
  const zipping = await time(async () => files && zipHandover(files.files, files.name, input.at));
  clearInterval(watch);
  const hashing = await hashAndCopy(input);
  const [first] = input.items;
  const one = { ...input, items: first ? [first] : [] };
  const pictures = one.items.map((item) =>
    item.pictures.map((picture) => ({ ...picture, path: '02_Skarmbild_01.png' })),
  );
  await makeOfficialNote(one, pictures, []);
  const page = await time(() => makeOfficialNote(one, pictures, []));
  const bare = first?.pictures[0] ? await time(() => drawBare(input, first.pictures[0] as Picture)) : 0;
  return {
    pictures: input.items.length,
    bytes: input.items.flatMap((item) => item.pictures).reduce((sum, { blob }) => sum + blob.size, 0),
    making,
    zipping,
    hashing,
    page,
    bare,
    heapBefore,
    heapMost,
  };
}

Object.assign(globalThis, { measureHandover });
