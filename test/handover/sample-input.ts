import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { encode } from 'fast-png';
import type { HandoverInput, HandoverItem, NoteFonts, Picture } from '../../src/handover/handover-input.ts';
import { commitOf, hashOf, noHead } from '../../src/journal/hash-entry.ts';
import { toJson } from '../../src/journal/to-json.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { sha256Hex } from '../../src/shared/digest.ts';
import type { Item, PictureFacts } from '../../src/shared/item.ts';
import type { Entry, EntryType, JournalLine, JsonObject } from '../../src/shared/journal-entry.ts';
import type { PageFacts } from '../../src/shared/page-facts.ts';
import type { Policy } from '../../src/shared/policy.ts';

const { resolve } = createRequire(import.meta.url);
const font = (name: string) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${name}`)));

export const fonts: NoteFonts = {
  regular: font('noto-sans/400Regular/NotoSans_400Regular.ttf'),
  semibold: font('noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
  emoji: font('noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
};

/** A picture with its bytes at hand. */
export interface SamplePicture extends Picture {
  bytes: Uint8Array;
}

/** A picture with a pattern of its own: stripes and noise, so that it neither compresses away nor equals another. */
export async function drawSample(
  width: number,
  height: number,
  seed: number,
  channels: 3 | 4 = 3,
): Promise<SamplePicture> {
  const data = new Uint8Array(width * height * channels);
  let state = seed;
  for (let at = 0; at < data.length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    const row = Math.floor(at / (width * channels));
    data[at] = row % 40 < 4 ? (state >> 16) & 0xff : 240;
  }
  const bytes = encode({ width, height, data, depth: 8, channels });
  return pictureOf(bytes, width, height);
}

/** A picture of these bytes, as they would have been saved. */
export async function pictureOf(bytes: Uint8Array, width: number, height: number): Promise<SamplePicture> {
  return { bytes, blob: blobOf(bytes), facts: await factsOf(bytes, width, height) };
}

export const blobOf = (bytes: Uint8Array) => new Blob([bytes as BlobPart], { type: 'image/png' });

/** The same picture with one byte changed since it was saved. */
export function spoil({ bytes, facts }: SamplePicture): Picture {
  return { facts, blob: blobOf(bytes.with(60, (bytes[60] ?? 0) ^ 1)) };
}

async function factsOf(bytes: Uint8Array, width: number, height: number): Promise<PictureFacts> {
  return {
    sha256: await sha256Hex(bytes),
    role: 'crop',
    method: 'screen',
    mime: 'image/png',
    bytes: bytes.length,
    width,
    height,
  };
}

/** Builds a journal that verifies, line by line. */
export class SampleJournal {
  readonly lines: JournalLine[] = [];

  add(at: string, type: EntryType, item: string | undefined, pub: JsonObject = {}, payload?: JsonObject): JournalLine {
    const seq = this.lines.length;
    const salt = seq.toString(16).padStart(64, '0');
    const bare: Omit<Entry, 'hash'> = {
      v: 1,
      seq,
      prev: this.lines.at(-1)?.entry.hash ?? noHead,
      at,
      type,
      ...(item ? { item } : {}),
      pub,
      ...(payload ? { commit: commitOf(salt, seq, payload) } : {}),
    };
    const line = { entry: { ...bare, hash: hashOf(bare) }, ...(payload ? { salt, payload } : {}) };
    this.lines.push(line);
    return line;
  }
}

/** An item that went the whole way: evidence, removal, outcome. Change what the test is about. */
export function sampleItem(journal: SampleJournal, pictures: Picture[], change: Partial<Item> = {}): HandoverItem {
  const number = change.number ?? '2026-0042';
  const text =
    change.comment?.text ?? 'Hon i lånedisken är ju dum i huvudet. Byt jobb din jäkla klant 😀👍🏽 å ä ö Å Ä Ö.';
  const item: Item = {
    number,
    channel: 'Ekbacka bibliotek',
    platform: 'facebook',
    openedAt: '2026-11-20T07:16:02.000Z',
    openedSeq: 0,
    ground: {
      id: 'p1',
      no: '1',
      text: 'Förtal, personliga angrepp eller förolämpningar',
      chosenAt: '2026-11-20T07:17:10.000Z',
    },
    gate: 'checked',
    pictures: pictures.map(({ facts }) => facts),
    evidenceSavedAt: '2026-11-20T07:17:31.000Z',
    action: { what: 'deleted', at: '2026-11-20T07:17:52.000Z', how: 'observed' },
    outcome: { what: 'gone', at: '2026-11-20T07:18:04.000Z' },
    secret: false,
    closed: false,
    comment: {
      id: '9043',
      kind: 'comment',
      author: 'Robin Provberg',
      authorUrl: 'https://www.facebook.com/robin.provberg',
      text,
      truncated: false,
      permalink: 'https://www.facebook.com/ekbackabibliotek/posts/1187?comment_id=9043',
      parentId: undefined,
      postUrl: 'https://www.facebook.com/ekbackabibliotek/posts/1187',
      postText: 'I december har vi meröppet varje dag 6–22. Ta med ditt lånekort och din kod.',
      postedAt: { shown: '3 tim', from: '2026-11-20T03:17:00.000Z', to: '2026-11-20T04:16:59.000Z' },
      attachments: [],
      links: [],
      found: {},
    },
    ...change,
  };
  const story = [
    journal.add(
      '2026-11-20T07:16:02.000Z',
      'item-opened',
      number,
      { platform: item.platform },
      toJson({ comment: item.comment, channel: item.channel, platform: item.platform }),
    ),
    journal.add('2026-11-20T07:17:10.000Z', 'ground-chosen', number, { ground: 'p1' }),
    journal.add(
      '2026-11-20T07:17:31.000Z',
      'evidence-saved',
      number,
      { pictures: pictures.length },
      toJson({ pictures: item.pictures, textDigest: '0'.repeat(64), facts: page }),
    ),
    journal.add('2026-11-20T07:17:52.000Z', 'action-recorded', number, { what: 'deleted', how: 'observed' }),
    journal.add('2026-11-20T07:18:04.000Z', 'outcome-observed', number, { what: 'gone' }),
  ];
  return { item, story, pictures };
}

/** What the page said when the evidence was saved. */
const page: PageFacts = {
  site: 'facebook',
  surface: 'post',
  pageUrl: 'https://www.facebook.com/ekbackabibliotek/posts/1187',
  pageTitle: 'Ekbacka bibliotek',
  sort: 'Alla kommentarer',
  interfaceLanguage: 'sv',
  userAgent: 'Mozilla/5.0 Chrome/150.0.0.0',
  clock: { at: '2026-11-20T07:17:31.000Z', offset: 60, zone: 'Europe/Stockholm' },
  textAtPlace: true,
  thread: { depth: 1, shown: 12, parent: { author: 'Kim Exempelsson', text: 'Tack för öppettiderna!' } },
  warnings: [],
};

const policy: Policy = {
  ...presetById('tibro'),
  id: 'egen',
  version: 3,
  municipality: 'Ekbacka kommun',
  document: { title: 'Riktlinjer för sociala medier, KS 2025/0118', read: '2026-11' },
  grounds: [
    {
      id: 'p1',
      no: '1',
      text: 'Förtal, personliga angrepp eller förolämpningar',
      codes: ['fortal_angrepp'],
      kind: 'unsuitable',
      hints: [],
    },
    { id: 'p9', no: '9', text: 'Barnpornografi', codes: ['bbs_barnpornografi'], kind: 'criminal', hints: [] },
  ],
};

/** An input of these items, and of the journal they stand in. */
export function sampleInput(
  journal: SampleJournal,
  items: HandoverItem[],
  change: Partial<HandoverInput> = {},
): HandoverInput {
  return {
    items,
    journal: {
      lines: journal.lines.map((line) => JSON.stringify(line)),
      count: journal.lines.length,
      head: journal.lines.at(-1)?.entry.hash ?? noHead,
      keyFingerprint: 'c84f 02d1 77be 9a60 3f15',
    },
    settings: {
      municipality: 'Ekbacka kommun',
      unit: 'Kultur- och fritidsnämnden',
      operator: { name: 'Sara', title: 'bibliotekarie' },
      channels: [{ platform: 'facebook', name: 'Ekbacka bibliotek', url: 'https://www.facebook.com/ekbackabibliotek' }],
      policyId: 'egen',
      contacts: {},
      language: 'sv',
    },
    policy,
    at: new Date('2026-11-20T08:19:00.000Z'),
    program: { name: 'Modereringsjournalen', version: '0.1.0', browser: 'Chromium 156' },
    fonts,
    ...change,
  };
}

/** The commonest package: one item with one picture. */
export async function oneItem(change: Partial<Item> = {}): Promise<HandoverInput> {
  const journal = new SampleJournal();
  const picture = await drawSample(640, 132, 7);
  return sampleInput(journal, [sampleItem(journal, [picture], change)]);
}
