import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/hints/training/seeded-random.ts';
import { examineJournal } from '../../src/journal/examine-journal.ts';
import { canonicalText } from '../../src/journal/hash-entry.ts';
import { verifyLines } from '../../src/journal/offline-verifier/chain.mjs';
import { longestLine } from '../../src/journal/read-line.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import type { JournalLine } from '../../src/shared/journal-entry.ts';
import { addLine, randomJournal, weedLines, writeLoosely } from './random-journal.ts';

/** Ten entries, three with payloads, one of them weeded in the last. */
function goodJournal(): JournalLine[] {
  const lines: JournalLine[] = [];
  for (let n = 0; n < 9; n++) {
    const payload = { author: 'Robin Provberg', text: `Kommentar ${n} å 😀` };
    addLine(lines, { type: 'note-added', item: '2026-0001', pub: { n }, ...(n % 3 === 1 ? { payload } : {}) });
  }
  weedLines(lines, [7]);
  return lines;
}

const write = (lines: JournalLine[]) => lines.map((line) => canonicalText(line));

/** What is said of lines as they lie in a database, with their keys in whatever order they were written. */
async function storedVerdict(lines: JournalLine[], random: () => number) {
  const stored = lines.map((line) => JSON.parse(writeLoosely(line, random)) as JournalLine);
  async function* read() {
    yield* stored;
  }
  return (await examineJournal(read())).verdict;
}

/** What both verifiers say, which must be the same. */
async function verdictOf(
  lines: string[],
  options: { known?: { count: number; head: string }[]; isWhole?: boolean } = {},
) {
  const { integrity, completeness, entries, firstBroken } = await verifyLines(lines, options);
  const own = await verifyJournal(lines, options);
  expect({ integrity, completeness, entries, seq: firstBroken?.seq }).toEqual({
    integrity: own.integrity,
    completeness: own.completeness,
    entries: own.entries,
    seq: own.firstBroken?.seq,
  });
  return own;
}

/** The line at a place, which the test knows is there. */
function at(lines: JournalLine[], place: number): JournalLine {
  const line = lines[place];
  if (!line) throw new RangeError(`No line ${place}`);
  return line;
}

describe('heads that are known from elsewhere', () => {
  it('are each asked for, also where the journal itself claims another of that length', async () => {
    const lines = goodJournal();
    const end = { count: 10, head: at(lines, 9).entry.hash };
    const remembered = { count: 10, head: 'a'.repeat(64) };
    for (const known of [
      [remembered, end],
      [end, remembered],
    ]) {
      expect(await verdictOf(write(lines), { known })).toMatchObject({ integrity: 'broken', firstBroken: { seq: 9 } });
    }
    expect(await verdictOf(write(lines), { known: [end, end] })).toMatchObject({ integrity: 'holds' });
  });
});

describe('a good journal', () => {
  it('holds, with ten thousand different ones and never an alarm', async () => {
    for (let seed = 0; seed < 10_000; seed++) {
      const lines = randomJournal(seed);
      const { integrity, completeness, entries } = await verdictOf(write(lines));
      expect([seed, integrity, completeness, entries]).toEqual([seed, 'holds', 'unknown', lines.length]);
    }
  }, 60_000);

  it('holds as it lies in a database, whatever the order of its keys', async () => {
    const random = seededRandom(3);
    for (let seed = 0; seed < 2_000; seed++) {
      const { integrity, entries } = await storedVerdict(randomJournal(seed), random);
      const lines = randomJournal(seed).map((line) => JSON.parse(canonicalText(line)) as JournalLine);
      async function* read() {
        yield* lines;
      }
      const ordered = (await examineJournal(read())).verdict;
      expect([seed, integrity, entries, ordered.integrity]).toEqual([seed, 'holds', lines.length, 'holds']);
    }
  });

  it('holds in any key order and with any whitespace', async () => {
    const random = seededRandom(7);
    for (let seed = 0; seed < 500; seed++) {
      const lines = randomJournal(seed).map((line) => writeLoosely(line, random));
      expect([seed, (await verdictOf(lines)).integrity]).toEqual([seed, 'holds']);
    }
  });

  it.each([
    ['nothing at all', (): string[] => []],
    ['a blank last line', (good: string[]) => [...good, '']],
    ['the line ends of Windows', (good: string[]) => good.map((line) => `${line}\r`)],
    [
      'integers written with a fraction of zeros',
      (good: string[]) => good.map((line) => line.replace('"v":1', '"v":1.0')),
    ],
    ['integers written with an exponent', (good: string[]) => good.map((line) => line.replace('"v":1', '"v":10e-1'))],
  ])('holds with %s', async (_, change) => {
    const lines = change(write(goodJournal()));
    expect(await verdictOf(lines)).toMatchObject({ integrity: 'holds', completeness: 'unknown' });
  });

  it('is whole when a head from elsewhere says so', async () => {
    const lines = goodJournal();
    const known = [
      { count: 4, head: at(lines, 3).entry.hash },
      { count: 10, head: at(lines, 9).entry.hash },
    ];
    expect(await verdictOf(write(lines), { known })).toEqual({
      integrity: 'holds',
      completeness: 'holds',
      entries: 10,
    });
    expect((await verdictOf(write(lines), { known: known.slice(0, 1) })).completeness).toBe('unknown');
  });

  it('holds as an extract that withholds payloads, which a backup may not', async () => {
    const lines = goodJournal();
    lines[4] = { entry: at(lines, 4).entry, withheld: true };
    const known = [{ count: 10, head: at(lines, 9).entry.hash }];
    expect(await verdictOf(write(lines), { known })).toMatchObject({ integrity: 'holds', completeness: 'unknown' });
    expect(await verdictOf(write(lines), { known, isWhole: true })).toMatchObject({
      completeness: 'unknown',
      firstBroken: { seq: 4 },
    });
  });
});

describe('an attack', () => {
  it.each<[string, number, (lines: JournalLine[]) => JournalLine[]]>([
    ['an entry removed', 5, (lines) => lines.filter((_, place) => place !== 5)],
    ['the first entry removed', 0, (lines) => lines.slice(1)],
    ['an entry doubled', 6, (lines) => lines.flatMap((line, place) => (place === 5 ? [line, line] : [line]))],
    ['an entry moved', 3, (lines) => [...lines.slice(0, 3), ...lines.slice(4, 8), at(lines, 3), ...lines.slice(8)]],
    ['the order turned round', 0, (lines) => lines.reverse()],
    ['a payload removed without a tombstone', 4, (lines) => lines.with(4, { entry: at(lines, 4).entry })],
    ['a tombstone removed with the payload that it spoke of', 7, (lines) => lines.slice(0, 9)],
    ['a payload swapped with another', 1, (lines) => lines.with(1, { ...at(lines, 4), entry: at(lines, 1).entry })],
    ['a payload put where none was', 2, (lines) => lines.with(2, { ...at(lines, 4), entry: at(lines, 2).entry })],
    ['a salt left behind', 7, (lines) => lines.with(7, { entry: at(lines, 7).entry, salt: '5a'.repeat(32) })],
    ['a salt in capitals', 1, (lines) => lines.with(1, { ...at(lines, 1), salt: '5A'.repeat(32) })],
    ['a new entry pushed in', 5, (lines) => [...lines.slice(0, 5), ...addedTo(lines.slice(0, 4)), ...lines.slice(5)]],
    [
      'an entry changed and hashed anew',
      3,
      (lines) => [...lines.slice(0, 2), ...addedTo(lines.slice(0, 2)), ...lines.slice(3)],
    ],
  ])('is found and named: %s', async (_, seq, tamper) => {
    const found = { integrity: 'broken', firstBroken: { seq, why: expect.stringContaining(String(seq)) } };
    expect(await verdictOf(write(tamper(goodJournal())))).toMatchObject(found);
    expect(await storedVerdict(tamper(goodJournal()), seededRandom(seq))).toMatchObject(found);
  });

  it.each<[string, (line: string) => string]>([
    ['a field that stands twice', (line) => line.replace('"v":1', '"v":1,"v":1')],
    ['a field that stands twice under an escaped name', (line) => line.replace('"v":1', '"v":1,"\\u0076":1')],
    ['a payload that stands twice', (line) => line.replace('{"entry"', '{"payload":{},"entry"')],
    ['a number that only rounds to the same', (line) => line.replace('"seq":4', '"seq":4.0000000000000000001')],
    ['a fraction', (line) => line.replace('"n":4', '"n":4.5')],
    ['a field that is not of the format', (line) => line.replace('{"entry"', '{"extra":1,"entry"')],
    ['content that is there and called withheld', (line) => line.replace('{"entry"', '{"withheld":true,"entry"')],
    [
      'content that is called withheld in another way',
      (line) => JSON.stringify({ entry: JSON.parse(line).entry, withheld: 1 }),
    ],
    ['a field in the entry that is not of the format', (line) => line.replace('"v":1', '"w":1,"v":1')],
    ['a field name in other script', (line) => line.replace('"n":4', '"n":4,"ñ":1')],
    ['another version', (line) => line.replace('"v":1', '"v":2')],
    ['another type', (line) => line.replace('note-added', 'reviewed')],
    ['a time without milliseconds', (line) => line.replace('.000Z', 'Z')],
    ['half a character', (line) => line.replace('😀', '\\ud83d')],
    ['a line that breaks off', (line) => line.slice(0, 200)],
    ['a line that is no object', () => '[]'],
    ['a line of nested brackets', () => '['.repeat(200_000)],
    ['a line of nested brackets inside', (line) => line.replace('"n":4', `"n":${'['.repeat(90)}${']'.repeat(90)}`)],
    ['a line far too long', (line) => line + ' '.repeat(longestLine)],
  ])('is found and named: %s', async (_, change) => {
    const lines = write(goodJournal());
    lines[4] = change(lines[4] ?? '');
    const { integrity, firstBroken } = await verdictOf(lines);
    expect([integrity, firstBroken?.seq]).toEqual(['broken', 4]);
  });

  // Whoever writes by the rules of the chain may still write what no journal has: nothing may ride along in it.
  it.each<[string, object]>([
    ['a field that is not of the format', { extra: 1 }],
    ['another version', { v: 2 }],
    ['another type', { type: 'approved' }],
    ['a time without milliseconds', { at: '2026-11-20T08:19:00Z' }],
    ['a day that no month has', { at: '2026-02-30T08:19:00.000Z' }],
    ['an hour that no day has', { at: '2026-11-20T24:19:00.000Z' }],
    ['a place below the first', { seq: -1 }],
    ['a number for an item', { item: 1 }],
    ['a list of facts', { pub: [] }],
    ['a digest in capitals', { commit: 'A'.repeat(64) }],
  ])('is found in an entry that is rightly hashed: %s', async (_, wrong) => {
    const lines = goodJournal().slice(0, 4);
    addLine(lines, { type: 'note-added', ...wrong });
    addLine(lines, { type: 'note-added' });
    const found = { integrity: 'broken', firstBroken: { seq: 4 } };
    expect(await verdictOf(write(lines))).toMatchObject(found);
    expect(await storedVerdict(lines, seededRandom(4))).toMatchObject(found);
  });

  it('is found wherever a single bit is turned', async () => {
    const lines = write(goodJournal().slice(0, 3));
    const good = Buffer.from(lines.join('\n'));
    for (let bit = 0; bit < good.length * 8; bit++) {
      const bytes = Buffer.from(good);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { integrity } = await verdictOf(bytes.toString('utf8').split('\n'));
      expect([bit, integrity]).toEqual([bit, 'broken']);
    }
  }, 30_000);

  it('leaves a journal whose end is cut open to doubt, and broken when a head from elsewhere says more', async () => {
    const lines = goodJournal();
    const cut = write(lines.slice(0, 6));
    expect(await verdictOf(cut)).toMatchObject({ integrity: 'holds', completeness: 'unknown' });
    const known = [{ count: 10, head: at(lines, 9).entry.hash }];
    expect(await verdictOf(cut, { known })).toMatchObject({ integrity: 'holds', completeness: 'broken' });
  });

  it('cannot hide a gap from completeness', async () => {
    expect((await verdictOf(write(goodJournal().filter((_, place) => place !== 5)))).completeness).toBe('broken');
  });

  it('is found by a head from elsewhere when all was written anew', async () => {
    const [lines, others]: JournalLine[][] = [goodJournal(), []];
    for (let n = 0; n < 10; n++) addLine(others ?? [], { type: 'note-added', pub: { n } });
    const known = [{ count: 10, head: at(lines ?? [], 9).entry.hash }];
    expect(await verdictOf(write(others ?? []), { known })).toMatchObject({
      integrity: 'broken',
      firstBroken: { seq: 9 },
    });
  });
});

/** One entry more than `lines`, rightly hashed; only that one. */
function addedTo(lines: JournalLine[]): JournalLine[] {
  const all = [...lines];
  return [addLine(all, { type: 'note-added', pub: { n: 99 } })];
}
