import { openDB } from 'idb';
import { appendEntry } from '../../../src/journal/append-entry.ts';
import { openJournal } from '../../../src/journal/open-journal.ts';
import { toJson } from '../../../src/journal/to-json.ts';
import { sampleComment } from '../../journal/sample-story.ts';

const day = Date.UTC(2026, 0, 1);
const words = 'ni borde skämmas över hur bussarna går varför svarar ingen på biblioteket tack för hjälpen i går'.split(
  ' ',
);
const textOf = (n: number) => Array.from({ length: 20 }, (_, at) => words[(n * 7 + at * at) % words.length]).join(' ');

/** Drafts of items, five entries each, as a day's work makes them. */
function draftsOf(n: number) {
  const comment = { ...sampleComment, id: String(9_000_000 + n), text: `${textOf(n)} nr${n}x` };
  const at = new Date(day + n * 60_000);
  return {
    open: {
      type: 'item-opened' as const,
      at,
      pub: { platform: 'facebook', kind: 'comment' },
      payload: toJson({ comment, channel: 'Ekbacka bibliotek', platform: 'facebook' }),
    },
    rest: [
      {
        type: 'ground-chosen' as const,
        at,
        pub: { ground: 'p1', policy: 'egen', policyVersion: 3 },
        payload: { groundId: 'p1', no: '1', text: 'Personliga angrepp', policyId: 'egen', policyVersion: 3 },
      },
      {
        type: 'evidence-saved' as const,
        at,
        pub: { pictures: 0, method: 'none' },
        payload: toJson({ pictures: [], textDigest: 'ab'.repeat(32), comment, facts: {} }),
      },
      { type: 'action-recorded' as const, at, pub: { what: 'deleted', how: 'observed' } },
      { type: 'outcome-observed' as const, at, pub: { what: 'gone' } },
    ],
  };
}

/** Milliseconds for so many appended entries, and for as many bare strict puts of the same lines, taken by turns. */
async function append(count: number): Promise<{ ours: number; bare: number }> {
  const db = await openJournal(`append-${Math.random()}`);
  const yard = await openDB(`bare-${Math.random()}`, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('lines', { keyPath: 'seq' }),
  });
  let [ours, bare] = [0, 0];
  const put = async (value: object) => {
    const before = performance.now();
    const transaction = yard.transaction('lines', 'readwrite', { durability: 'strict' });
    void transaction.store.put(value);
    transaction.commit();
    await transaction.done;
    bare += performance.now() - before;
  };
  for (let n = 0; n * 5 < count; n++) {
    const { open, rest } = draftsOf(n);
    let item = '';
    for (const draft of [open, ...rest]) {
      const before = performance.now();
      const entry = await appendEntry(db, item ? { ...draft, item } : draft);
      ours += performance.now() - before;
      item = entry.item ?? '';
      await put({
        seq: entry.seq,
        line: { entry, salt: 'ab'.repeat(32), payload: 'payload' in draft ? draft.payload : null },
      });
    }
  }
  db.close();
  yard.close();
  return { ours, bare };
}

declare global {
  interface Window {
    bench: { append: typeof append };
  }
}
window.bench = { append };
