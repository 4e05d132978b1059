import { appendIn, appendStores, foldAnew } from './append-in.ts';
import { digestOfValue } from './hash-entry.ts';
import type { JournalDatabase } from './open-journal.ts';
import { readEntry, readItemStory } from './read-journal.ts';
import { picturesIn } from './verify-pictures.ts';
import { dropPicture, dropPictured } from './weed.ts';
import { writeStrictly } from './write-strictly.ts';

/** What stands in the journal where a weeding has its decision. */
const law = 'BrB 16:10 a';

/**
 * Destroys every picture that an item has, with the payloads and salts that speak of them, since to hold such a picture is
 * a crime (16 kap. 10 a § brottsbalken; requirements 3.9), and leaves one `weeded` entry that names the seqs, and of each a
 * note with what it said beside them. All of it or nothing. Where another item has the very same frame, its evidence goes
 * too and its gate shuts. Throws `JournalError`.
 * @returns how many pictures are gone
 */
export async function destroyPictures(db: JournalDatabase, item: string, by: string): Promise<number> {
  const pictures = new Set((await readItemStory(db, item)).flatMap(({ payload }) => picturesIn(payload)));
  if (pictures.size === 0) return 0;
  const rows = await Promise.all([...pictures].map((sha256) => db.get('pictures', sha256)));
  const seqs = [...new Set(rows.flatMap((row) => row?.seqs ?? []))].sort((a, b) => a - b);
  const entries = await Promise.all(seqs.map((seq) => readEntry(db, seq)));
  const items = [...new Set([item, ...entries.flatMap((entry) => entry?.item ?? [])])];
  const stories = await Promise.all(items.map((one) => readItemStory(db, one)));
  const gone = new Set(seqs);
  const lost = stories.flat().filter(({ entry }) => gone.has(entry.seq));
  await writeStrictly(db, [...appendStores, 'gates'], async (transaction) => {
    for (const sha256 of new Set(lost.flatMap(({ payload }) => picturesIn(payload)))) {
      await dropPicture(transaction, sha256, pictures.has(sha256) ? undefined : gone);
    }
    await dropPictured(transaction, seqs, { isShut: true });
    const payload = { by, rule: 'Bild som är brottslig att inneha' };
    await appendIn(transaction, {
      type: 'weeded',
      pub: { seqs, items, decision: law, list: digestOfValue(seqs), pictures: pictures.size, only: 'pictures' },
      payload,
    });
    for (const one of items) {
      await foldAnew(transaction, one);
      await transaction.objectStore('gates').delete(one);
    }
  });
  return pictures.size;
}
