import type { Head } from '../journal-schema.ts';

/** The types of the plain module beside it, for the tests that hold the two verifiers against each other. */
export interface OfflineVerdict {
  integrity: 'holds' | 'broken';
  completeness: 'holds' | 'broken' | 'unknown';
  entries: number;
  head: string;
  signed: number;
  weeded: number;
  withheld: number;
  restored: number;
  anchored: number;
  firstBroken?: { seq: number; why: string };
  key?: string;
}

export interface OfflineOptions {
  known?: Head[];
  isWhole?: boolean;
  onPayload?: (payload: object, seq: number) => unknown;
}

export function verifyLines(
  lines: AsyncIterable<string> | Iterable<string>,
  options?: OfflineOptions,
): Promise<OfflineVerdict>;
