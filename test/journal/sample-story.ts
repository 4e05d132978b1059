import { seededRandom } from '../../src/hints/training/seeded-random.ts';
import { appendEntry } from '../../src/journal/append-entry.ts';
import type { EntryDraft } from '../../src/journal/entry-draft.ts';
import type { JournalDatabase } from '../../src/journal/open-journal.ts';
import { toJson } from '../../src/journal/to-json.ts';
import { sha256Hex } from '../../src/shared/digest.ts';
import type { PictureFacts } from '../../src/shared/item.ts';
import type { Comment } from '../../src/shared/reading.ts';

/** A comment that an item in a test is about. */
export const sampleComment: Comment = {
  id: '9043',
  kind: 'comment',
  author: 'Robin Provberg',
  authorUrl: 'https://www.facebook.com/robin.provberg',
  text: 'Ni är ju helt dumma i huvudet 😀\u200b',
  truncated: false,
  permalink: 'https://www.facebook.com/ekbackabibliotek/posts/1187?comment_id=9043',
  parentId: undefined,
  postUrl: 'https://www.facebook.com/ekbackabibliotek/posts/1187',
  postText: 'I december har vi meröppet varje dag 6–22.',
  postedAt: { shown: '3 tim', from: '2026-11-20T03:17:00.000Z', to: '2026-11-20T04:16:59.000Z' },
  attachments: [],
  links: [],
  found: { author: 'first link' },
};

/** What the tests need of a picture: bytes that differ and know their digest. */
export async function samplePicture(
  filling: number,
  length = 3000,
): Promise<{ facts: PictureFacts; bytes: Uint8Array }> {
  const random = seededRandom(filling);
  const bytes = Uint8Array.from({ length }, () => random() * 256);
  const sha256 = await sha256Hex(bytes);
  return {
    facts: { sha256, role: 'frame', method: 'screen', mime: 'image/png', bytes: length, width: 80, height: 60 },
    bytes,
  };
}

const writtenAt = new Date('2026-11-20T08:19:00.000Z');

/** Opens an item and no more; gives its running number. */
export async function openSample(db: JournalDatabase, change: Partial<Comment> = {}): Promise<string> {
  const comment = { ...sampleComment, ...change };
  const { item } = await appendEntry(db, {
    type: 'item-opened',
    at: writtenAt,
    pub: { platform: 'facebook', kind: 'comment' },
    payload: toJson({ comment, channel: 'Ekbacka bibliotek', platform: 'facebook' }),
  });
  return item ?? '';
}

/** Writes an item the whole way to its removal; gives its running number. `filling` makes its picture differ. */
export async function writeStory(db: JournalDatabase, filling = 1, change: Partial<Comment> = {}): Promise<string> {
  const item = await openSample(db, change);
  const { text } = { ...sampleComment, ...change };
  const add = (draft: Omit<EntryDraft, 'item' | 'at'>) => appendEntry(db, { ...draft, item, at: writtenAt });
  await add({
    type: 'ground-chosen',
    pub: { ground: 'p1', policy: 'egen', policyVersion: 3 },
    payload: { groundId: 'p1', no: '1', text: 'Personliga angrepp', policyId: 'egen', policyVersion: 3 },
  });
  const { facts, bytes } = await samplePicture(filling);
  await add({
    type: 'evidence-saved',
    pub: { pictures: 1, method: 'screen' },
    payload: toJson({ pictures: [facts], textDigest: await sha256Hex(text), facts: {} }),
    pictures: [{ sha256: facts.sha256, mime: facts.mime, bytes }],
  });
  await add({ type: 'action-recorded', pub: { what: 'deleted', how: 'observed' } });
  await add({ type: 'outcome-observed', pub: { what: 'gone' } });
  return item;
}

/** All that an async iterable gives. */
export async function collect<T>(given: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of given) all.push(one);
  return all;
}
