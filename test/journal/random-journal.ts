import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { seededRandom } from '../../src/hints/training/seeded-random.ts';
import {
  type Entry,
  entryTypes,
  type JournalLine,
  type Json,
  type JsonObject,
} from '../../src/shared/journal-entry.ts';

const texts = [
  '',
  'Hej!',
  'å ä ö Å',
  '😀👍🏽',
  '\u202e<b>"\\/',
  '\n\t\u0000\u001f',
  '\ufffd\u2028',
  'x'.repeat(300),
  '__proto__',
];
const keys = ['a', 'text', 'author', '10', '9', '__proto__', 'toJSON', 'Z z', 'seqs', ''];

function randomJson(random: () => number, depth: number): Json {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const kind = Math.floor(random() * (depth > 2 ? 4 : 6));
  if (kind === 0) return pick(texts);
  if (kind === 1) return Math.round((random() - 0.5) * 10 ** Math.floor(random() * 16));
  if (kind === 2) return random() < 0.5;
  if (kind === 3) return random() < 0.2 ? null : pick(texts) + Math.floor(random() * 9);
  const parts = Array.from({ length: Math.floor(random() * 4) }, () => randomJson(random, depth + 1));
  return kind === 4 ? parts : Object.fromEntries(parts.map((part) => [pick(keys), part]));
}

const sha256 = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** Adds a line to a journal, hashed by Node's own SHA-256 and not by the code under test. */
export function addLine(
  lines: JournalLine[],
  draft: { type: Entry['type']; at?: string; item?: string; pub?: JsonObject; payload?: JsonObject; salt?: string },
): JournalLine {
  const { payload, salt = '5a'.repeat(32), ...given } = draft;
  const seq = lines.length;
  const prev = lines.at(-1)?.entry.hash ?? '0'.repeat(64);
  const bare = { v: 1 as const, seq, prev, at: '2026-11-20T08:19:00.000Z', pub: {}, ...given };
  const commit = payload
    ? { commit: sha256('mod-journal/payload/v1\0', Buffer.from(salt, 'hex'), `${seq}\0${canonicalize(payload)}`) }
    : {};
  const hash = sha256(`mod-journal/entry/v1\0${canonicalize({ ...bare, ...commit })}`);
  const line = { entry: { ...bare, ...commit, hash }, ...(payload ? { salt, payload } : {}) };
  lines.push(line);
  return line;
}

/** A journal as the format allows it: any types, any payloads, some of them weeded. The same seed gives the same. */
export function randomJournal(seed: number, longest = 8): JournalLine[] {
  const random = seededRandom(seed);
  const lines: JournalLine[] = [];
  const length = Math.floor(random() * longest);
  for (let n = 0; n < length; n++) {
    const value = randomJson(random, 0);
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    const salt = Array.from({ length: 32 }, () =>
      Math.floor(random() * 256)
        .toString(16)
        .padStart(2, '0'),
    ).join('');
    addLine(lines, {
      type: entryTypes[Math.floor(random() * entryTypes.length)] ?? 'note-added',
      at: new Date(1_700_000_000_000 + Math.floor(random() * 1e12)).toISOString(),
      ...(random() < 0.6 ? { item: `2026-${String(n).padStart(4, '0')}` } : {}),
      pub: { operator: 'op-7', n },
      ...(isObject ? { payload: value, salt } : {}),
    });
  }
  if (random() < 0.3)
    weedLines(
      lines,
      lines.filter((line) => line.payload && random() < 0.5).map(({ entry }) => entry.seq),
    );
  return lines;
}

/** Takes payload and salt out of some entries and says so in an entry at the end. */
export function weedLines(lines: JournalLine[], seqs: number[]): void {
  for (const seq of seqs) {
    delete lines[seq]?.payload;
    delete lines[seq]?.salt;
  }
  addLine(lines, { type: 'weeded', pub: { seqs, items: [], decision: 'KS 2026/12' } });
}

/** The same values with other key order and whitespace. */
export function writeLoosely(value: Json | object, random: () => number): string {
  const blank = () => [' ', '', '\t', '  '][Math.floor(random() * 4)] ?? '';
  if (Array.isArray(value)) return `[${value.map((part) => blank() + writeLoosely(part, random)).join(',')}${blank()}]`;
  if (value === null || typeof value !== 'object') {
    return JSON.stringify(value).replace(/å/g, '\\u00E5').replace(/\//g, '\\/');
  }
  const fields = Object.entries(value).sort(() => random() - 0.5);
  return `{${fields.map(([key, part]) => `${blank()}${JSON.stringify(key)}${blank()}:${writeLoosely(part, random)}`).join(',')}${blank()}}`;
}
