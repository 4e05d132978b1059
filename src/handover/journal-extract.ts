import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { JournalLine } from '../shared/journal-entry.ts';
import type { HandoverFile } from './handover-file.ts';
import type { HandoverInput } from './handover-input.ts';
import { HandoverRefused } from './handover-refused.ts';

/** Keep the parts few: a Blob of a hundred thousand small ones is slow to read. */
const chunkChars = 1_000_000;

/**
 * What of a line goes with these items: all of it, or the entry with the word that its payload stays behind.
 * A payload that was weeded before is gone for its own reason, and is not called withheld.
 */
function extractLine(line: JournalLine, numbers: Set<string>): JournalLine {
  const { entry, payload } = line;
  const about = entry.item === undefined ? entry.pub.items : [entry.item];
  const isOurs = Array.isArray(about) && about.length > 0 && about.every((number) => numbers.has(String(number)));
  if (isOurs) return line;
  return payload === undefined ? { entry } : { entry, withheld: true };
}

/**
 * `journal.jsonl`: every entry of the journal, so that the chain can be checked to its head, but payload and salt only of
 * the items that are handed over. What was written about other persons stays where it is; their digests say nothing (the
 * salt is 32 random bytes).
 * @throws HandoverRefused where the lines are not the journal whose head is printed in the note
 */
export async function extractJournal(input: HandoverInput, signal?: AbortSignal): Promise<HandoverFile> {
  const numbers = new Set(input.items.map(({ item }) => item.number));
  const digest = sha256.create();
  const encoder = new TextEncoder();
  const parts: BlobPart[] = [];
  let [waiting, count, head] = ['', 0, ''];
  const flush = () => {
    const bytes = encoder.encode(waiting);
    digest.update(bytes);
    parts.push(bytes);
    waiting = '';
  };
  for await (const text of input.journal.lines) {
    if (text.trim() === '') continue;
    const line: JournalLine = JSON.parse(text);
    waiting += `${JSON.stringify(extractLine(line, numbers))}\n`;
    count += 1;
    head = line.entry.hash;
    if (waiting.length > chunkChars) {
      flush();
      signal?.throwIfAborted();
    }
  }
  flush();
  if (count !== input.journal.count || (count > 0 && head !== input.journal.head)) {
    throw new HandoverRefused('Journalen ändrades medan paketet gjordes. Inget paket gjordes. Försök igen.');
  }
  const mime = 'application/x-ndjson';
  return { path: 'journal.jsonl', mime, blob: new Blob(parts, { type: mime }), sha256: bytesToHex(digest.digest()) };
}
