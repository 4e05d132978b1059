import type { DBSchema } from 'idb';
import type { GateState, Item } from '../shared/item.ts';
import type { JournalLine } from '../shared/journal-entry.ts';
import type { ClockedItems } from '../shared/policy.ts';

/** A picture's facts; its bytes lie in `picture-chunks`. `seqs` names the entries that keep it alive. */
export interface PictureRow {
  sha256: string;
  mime: string;
  bytes: number;
  chunks: number;
  seqs: number[];
}

/** At most 1 MB each: larger values become files of their own in the browser, and those get lost (w3c/IndexedDB 423). */
export interface PictureChunk {
  sha256: string;
  n: number;
  bytes: ArrayBuffer;
}

/** How far the removal of one item has come (DESIGN 5). Bound to the comment and the text that the evidence shows. */
export interface GateRow {
  item: string;
  state: GateState;
  commentId: string;
  textDigest?: string;
  /** When the state was reached, UTC ISO. */
  since: string;
  /** True where the evidence has been read back and was equal. */
  isReadBack?: boolean;
  /** Why it is shut, in Swedish, where it failed. */
  why?: string;
}

/** An unhandled comment that asks for an answer: what the reminder needs and no other personal data (DESIGN 4). */
export interface WaitingRow {
  /** The platform's number for the comment. */
  id: string;
  permalink?: string;
  channel: string;
  /** UTC ISO. */
  seenAt: string;
  /** The bounds of the time it was published, UTC ISO. */
  postedFrom?: string;
  postedTo?: string;
  /** Which comments the policy gave the clock of an answer when this one was noted. */
  which?: ClockedItems;
}

/** Where the chain ends: how many entries, and the hash of the last. */
export interface Head {
  count: number;
  head: string;
}

/** Under `head` the end of the chain, marked while a backup is read in; under `items-2026` that year's last running number. */
export type HeadRow = (Head & { isRestoring?: true }) | { last: number };

export interface JournalSchema extends DBSchema {
  /** Each entry with its salt and payload, which weeding takes out. One row, for each row costs a strict write. */
  lines: { key: number; value: JournalLine; indexes: { item: string; items: string; type: string } };
  pictures: { key: string; value: PictureRow };
  'picture-chunks': { key: [string, number]; value: PictureChunk };
  head: { key: string; value: HeadRow };
  gates: { key: string; value: GateRow };
  items: { key: string; value: Item; indexes: { comment: string } };
  waiting: { key: string; value: WaitingRow };
  keys: { key: string; value: CryptoKeyPair };
}
