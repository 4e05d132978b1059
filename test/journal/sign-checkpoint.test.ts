import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { signedBytes } from '../../src/journal/checkpoint.ts';
import { examineJournal } from '../../src/journal/examine-journal.ts';
import { hashOf } from '../../src/journal/hash-entry.ts';
import { verifyLines } from '../../src/journal/offline-verifier/chain.mjs';
import { openJournal } from '../../src/journal/open-journal.ts';
import { journalLines } from '../../src/journal/read-journal.ts';
import { signCheckpoint } from '../../src/journal/sign-checkpoint.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import type { JournalLine } from '../../src/shared/journal-entry.ts';
import { collect } from './sample-story.ts';

let named = 0;

/** A journal with two checkpoints in it, as lines. */
async function writeSigned(): Promise<JournalLine[]> {
  const db = await openJournal(`sign-${named++}`);
  for (let n = 0; n < 6; n++) {
    await appendEntry(db, { type: 'note-added', pub: { n }, payload: { text: `anteckning ${n}` } });
    if (n % 3 === 2) await signCheckpoint(db);
  }
  return (await collect(journalLines(db))).map((line) => JSON.parse(line));
}

/** What someone does who knows the format but has not the key: every hash made anew from `from` on. */
function rehash(lines: JournalLine[], from: number): string[] {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    line.entry.prev = lines[at - 1]?.entry.hash ?? line.entry.prev;
    line.entry.hash = hashOf(line.entry);
  }
  return lines.map((line) => JSON.stringify(line));
}

it('signs how far the journal has come, with one key that cannot be taken out', async () => {
  const db = await openJournal('sign-key');
  await appendEntry(db, { type: 'note-added' });
  await signCheckpoint(db);
  await appendEntry(db, { type: 'note-added' });
  await signCheckpoint(db);
  const found = await examineJournal(journalLines(db));
  expect(found).toMatchObject({ verdict: { integrity: 'holds', completeness: 'unknown' }, checkpoints: 2 });
  expect(found.lastCheckpoint).toMatchObject({ count: 3 });
  expect((await db.get('keys', 'checkpoint'))?.privateKey.extractable).toBe(false);
});

it('signs while others write', async () => {
  const db = await openJournal('sign-busy');
  const notes = Array.from({ length: 30 }, (_, n) => appendEntry(db, { type: 'note-added', pub: { n } }));
  await Promise.all([signCheckpoint(db), ...notes, signCheckpoint(db)]);
  expect(await examineJournal(journalLines(db))).toMatchObject({ verdict: { integrity: 'holds' }, checkpoints: 2 });
});

it('says in the journal that the key is another one than before', async () => {
  const db = await openJournal('sign-other');
  await signCheckpoint(db);
  await db.clear('keys');
  await signCheckpoint(db);
  const lines = (await collect(journalLines(db))).map((line): JournalLine => JSON.parse(line));
  expect(lines.map(({ entry }) => entry.type)).toEqual(['checkpoint', 'key-changed', 'checkpoint']);
  expect(await verifyJournal(journalLines(db))).toMatchObject({ integrity: 'holds' });
  const silent = rehash(
    lines.filter(({ entry }) => entry.type !== 'key-changed').map((line, seq) => ({ entry: { ...line.entry, seq } })),
    1,
  );
  expect((await verifyJournal(silent)).firstBroken?.seq).toBe(1);
});

it('finds a history that was rewritten and hashed anew by the checkpoint after it', async () => {
  const lines = await writeSigned();
  if (lines[1]) lines[1].entry.pub = { n: 99 };
  expect(await verifyJournal(rehash(lines, 1))).toMatchObject({ integrity: 'broken', firstBroken: { seq: 3 } });
});

it('finds that the checkpoint was made to fit, for the signature does not', async () => {
  const lines = await writeSigned();
  if (lines[1]) lines[1].entry.pub = { n: 99 };
  rehash(lines, 1);
  const head = lines[2]?.entry.hash ?? '';
  if (lines[3]) lines[3].entry.pub = { ...lines[3].entry.pub, head };
  const { integrity, firstBroken } = await verifyJournal(rehash(lines, 1));
  expect([integrity, firstBroken?.seq]).toEqual(['broken', 3]);
  expect(firstBroken?.why).toContain('underskrift');
});

it('finds an entry that was taken out before the last checkpoint, though all was hashed anew', async () => {
  const lines = await writeSigned();
  const fewer = lines.filter((_, at) => at !== 1);
  fewer.forEach(({ entry }, seq) => {
    entry.seq = seq;
  });
  const unsalted = fewer.map(({ entry }) => {
    delete entry.commit;
    return { entry };
  });
  const written = rehash(unsalted, 0);
  for (const verify of [verifyJournal, verifyLines]) {
    expect(await verify(written)).toMatchObject({ integrity: 'broken', firstBroken: { seq: 2 } });
  }
});

it('lets only the key that was announced sign after a change of key', async () => {
  const db = await openJournal('sign-announced');
  await signCheckpoint(db);
  await db.clear('keys');
  await signCheckpoint(db);
  const lines = (await collect(journalLines(db))).map((line): JournalLine => JSON.parse(line));
  const [first, announced, last] = lines;
  if (!first || !announced || !last) throw new Error('too few lines');
  announced.entry.pub = { key: first.entry.pub.key ?? null };
  announced.entry.hash = hashOf(announced.entry);
  // Signed anew by the second key, as one would who has only that.
  const pair = (await db.get('keys', 'checkpoint'))?.privateKey;
  const head = announced.entry.hash;
  const bytes = signedBytes({ count: 2, head });
  if (!pair) throw new Error('no key');
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair, bytes);
  last.entry.pub = { ...last.entry.pub, head, signature: Buffer.from(signature).toString('hex') };
  const forged = rehash(lines, 2);
  expect((await verifyJournal(forged)).firstBroken).toMatchObject({
    seq: 2,
    why: expect.stringContaining('främmande nyckel'),
  });
  expect((await verifyLines(forged)).firstBroken?.seq).toBe(2);
});
