/** One line of the journal, as DESIGN section 7 norms it. */

export const entryTypes = [
  'item-opened',
  'ground-chosen',
  'evidence-saved',
  'evidence-failed',
  'gate-overridden',
  'action-recorded',
  'outcome-observed',
  'answered',
  'forwarded',
  'consulted',
  'referred',
  'registered-not',
  'handed-over',
  'receipt-entered',
  'author-notified',
  'police-reported',
  'secrecy-marked',
  'corrected',
  'note-added',
  'reviewed',
  'snapshot-taken',
  'disclosed',
  'weeded',
  'hold-set',
  'hold-lifted',
  'checkpoint',
  'backed-up',
  'restored',
  'key-changed',
] as const;

export type EntryType = (typeof entryTypes)[number];

/** What JCS is used over here: no floats, no undefined. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface Entry {
  v: 1;
  /** Starts at 0, no gaps. */
  seq: number;
  /** Hash of the entry before; 64 zeros for the first. */
  prev: string;
  /** UTC with milliseconds. */
  at: string;
  type: EntryType;
  /** Running number of the item, for example "2026-0042". */
  item?: string;
  /** No personal data and no free text. */
  pub: JsonObject;
  /** Salted digest of the payload. */
  commit?: string;
  hash: string;
}

/** One line of `journal.jsonl`. Salt and payload are gone after weeding. */
export interface JournalLine {
  entry: Entry;
  /** 32 bytes as hex. */
  salt?: string;
  payload?: JsonObject;
  /**
   * In an extract (a handover) of a payload that the journal holds and the extract does not: without this word a payload
   * that is gone must have a `weeded` entry. A backup never has it.
   */
  withheld?: true;
}
