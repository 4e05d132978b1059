import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { writeBackup } from '../../src/journal/backup.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { toJson } from '../../src/journal/to-json.ts';
import { sha256Hex } from '../../src/shared/digest.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { drawPicture } from './draw-png.ts';

export interface SampleItem {
  author: string;
  text: string;
  /** Closed by a receipt. */
  isDone?: boolean;
  picture?: Uint8Array;
}

/** Writes a backup with such items, as the journal itself would have made it; gives the head that it ends in. */
export async function sampleBackup(path: string, items: SampleItem[]): Promise<{ count: number; head: string }> {
  const db = await openJournal(`sample-${path}`);
  for (const [n, { author, text, isDone, picture }] of items.entries()) {
    const at = new Date(Date.UTC(2026, 10, 3 + n, 8, 19));
    const comment = { ...sampleComment, id: String(7000 + n), author, text };
    const opened = await appendEntry(db, {
      type: 'item-opened',
      at,
      pub: { platform: 'facebook', kind: 'comment' },
      payload: toJson({ comment, channel: 'Ekbacka bibliotek', platform: 'facebook' }),
    });
    const item = opened.item ?? '';
    await appendEntry(db, {
      type: 'ground-chosen',
      item,
      at,
      pub: { ground: 'p1', policy: 'egen', policyVersion: 1 },
      payload: {
        groundId: 'p1',
        no: String((n % 3) + 1),
        text: 'Personliga angrepp',
        policyId: 'egen',
        policyVersion: 1,
      },
    });
    const bytes = picture ?? drawPicture(n);
    const sha256 = await sha256Hex(bytes);
    const facts = {
      sha256,
      role: 'crop',
      method: 'screen',
      mime: 'image/png',
      bytes: bytes.length,
      width: 80,
      height: 40,
    };
    await appendEntry(db, {
      type: 'evidence-saved',
      item,
      at,
      pub: { pictures: 1, method: 'screen' },
      payload: toJson({ pictures: [facts], textDigest: await sha256Hex(text), comment, facts: {} }),
      pictures: [{ sha256, mime: 'image/png', bytes }],
    });
    await appendEntry(db, { type: 'action-recorded', item, at, pub: { what: 'deleted', how: 'observed' } });
    if (!isDone) continue;
    const pub = { items: [item], package: 'paket-1', sha256: 'a'.repeat(64), how: 'file' };
    await appendEntry(db, { type: 'handed-over', at, pub });
    await appendEntry(db, {
      type: 'receipt-entered',
      at,
      pub: { items: [item] },
      payload: { caseNumber: 'KS 2026/77' },
    });
  }
  const parts: Uint8Array[] = [];
  const { count, head } = await writeBackup(db, new WritableStream({ write: (part) => void parts.push(part.slice()) }));
  writeFileSync(path, Buffer.concat(parts));
  return { count, head };
}
