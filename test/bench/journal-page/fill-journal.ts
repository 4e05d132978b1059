import type { EntryDraft } from '../../../src/journal/entry-draft.ts';
import { foldLine } from '../../../src/journal/fold-item.ts';
import { canonicalText, commitOf, hashOf, noHead } from '../../../src/journal/hash-entry.ts';
import { itemNumber } from '../../../src/journal/item-number.ts';
import { openJournal } from '../../../src/journal/open-journal.ts';
import { writePicture } from '../../../src/journal/picture-store.ts';
import { toJson } from '../../../src/journal/to-json.ts';
import { sha256Hex } from '../../../src/shared/digest.ts';
import type { Item } from '../../../src/shared/item.ts';
import type { JournalLine } from '../../../src/shared/journal-entry.ts';
import { sampleComment } from '../../journal/sample-story.ts';

const year = 2026;
const day = Date.UTC(year, 0, 1);
const words = 'ni borde skämmas över hur bussarna går varför svarar ingen på biblioteket tack för hjälpen i går'.split(
  ' ',
);
/** A comment that is like no other. */
export const textOf = (n: number) =>
  Array.from({ length: 20 }, (_, at) => words[(n * 7 + at * at) % words.length]).join(' ');
const pictureBytes = 300_000;
const perTransaction = 200;

/** What is written about one item, five entries, as a day's work makes them. `pictures` are facts. */
export function draftsOf(n: number, pictures: object[] = []): EntryDraft[] {
  const comment = { ...sampleComment, id: String(9_000_000 + n), text: `${textOf(n)} nr${n}x` };
  const at = new Date(day + n * 1_400_000);
  return [
    {
      type: 'item-opened',
      at,
      pub: { platform: 'facebook', kind: 'comment' },
      payload: toJson({ comment, channel: 'Ekbacka bibliotek', platform: 'facebook' }),
    },
    {
      type: 'ground-chosen',
      at,
      pub: { ground: 'p1', policy: 'egen', policyVersion: 3 },
      payload: { groundId: 'p1', no: '1', text: 'Personliga angrepp', policyId: 'egen', policyVersion: 3 },
    },
    {
      type: 'evidence-saved',
      at,
      pub: { pictures: pictures.length, method: pictures.length > 0 ? 'screen' : 'none' },
      payload: toJson({ pictures, textDigest: 'ab'.repeat(32), comment, facts: {} }),
    },
    { type: 'action-recorded', at, pub: { what: 'deleted', how: 'observed' } },
    { type: 'outcome-observed', at, pub: { what: 'gone' } },
  ];
}

/**
 * Lays a journal of so many entries into the extension's database, the first items with a picture each, in place of what
 * was there: far faster than appending, and each line as an append makes it.
 */
export async function fillJournal(entries: number, pictures: number): Promise<void> {
  const db = await openJournal();
  const stores = ['lines', 'items', 'head', 'pictures', 'picture-chunks'] as const;
  for (const store of [...stores, 'gates', 'waiting'] as const) await db.clear(store);
  let head = { count: 0, head: noHead };
  const makeLine = (draft: EntryDraft, item: string): JournalLine => {
    const { type, pub = {}, at = new Date(day), payload } = draft;
    const salt = 'ab'.repeat(32);
    const bare = {
      v: 1 as const,
      seq: head.count,
      prev: head.head,
      at: at.toISOString(),
      type,
      item,
      pub,
      ...(payload ? { commit: commitOf(salt, head.count, payload) } : {}),
    };
    const entry = { ...bare, hash: hashOf(bare) };
    head = { count: head.count + 1, head: entry.hash };
    return JSON.parse(canonicalText(payload ? { entry, salt, payload } : { entry })) as JournalLine;
  };
  for (let n = 0; head.count < entries; ) {
    const some = await Promise.all(
      Array.from({ length: perTransaction }, async (_, at) => (n + at < pictures ? await drawPicture() : undefined)),
    );
    const transaction = db.transaction([...stores], 'readwrite');
    for (const picture of some) {
      if (head.count >= entries) break;
      const number = itemNumber(year, ++n);
      let item: Item | undefined;
      const seq = head.count + 2;
      for (const draft of draftsOf(n, picture ? [picture.facts] : [])) {
        const line = makeLine(draft, number);
        item = foldLine(item, line);
        void transaction.objectStore('lines').add(line);
      }
      if (item) void transaction.objectStore('items').put(item);
      if (picture) await writePicture(transaction, picture, seq);
    }
    void transaction.objectStore('head').put(head, 'head');
    await transaction.done;
  }
  await db.put('head', { last: entries / 5 }, `items-${year}`);
  db.close();
}

/** A picture of noise, that is like no other. */
async function drawPicture() {
  const bytes = new Uint8Array(pictureBytes);
  for (let from = 0; from < bytes.length; from += 60_000) crypto.getRandomValues(bytes.subarray(from, from + 60_000));
  const sha256 = await sha256Hex(bytes);
  const facts = {
    sha256,
    role: 'frame',
    method: 'screen',
    mime: 'image/png',
    bytes: bytes.length,
    width: 1280,
    height: 800,
  };
  return { sha256, mime: 'image/png', bytes, facts };
}
