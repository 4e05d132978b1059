import type { EntryType } from '../../shared/journal-entry.ts';
import type { PostedAt } from '../../shared/reading.ts';
import type { PageTopProps } from '../../ui/PageTop.tsx';

/** What was last done in an item; the view finds sign and words. */
export type RowState =
  | 'opened'
  | 'ground-chosen'
  | 'saved'
  | 'text-saved'
  | 'deleted'
  | 'hidden'
  | 'still-there'
  | 'answered'
  | 'forwarded'
  | 'waiting'
  | 'reported'
  | 'blocked'
  | 'none'
  | 'overridden'
  | 'weeded';

/** One item in the list. */
export interface JournalRow {
  number: string;
  /** When the last thing happened in it. */
  at: Date;
  state: RowState;
  /** True where the outcome was seen on the page. */
  isChecked?: boolean | undefined;
  /** The ground's number, or what it is instead, for example "Fråga". */
  about?: string | undefined;
  channel: string;
  platform: 'facebook' | 'instagram';
  isSecret: boolean;
  handover?: 'not' | 'handed-over' | 'not-registered' | undefined;
  caseNumber?: string | undefined;
  /** The decision that it was weeded under. */
  weededUnder?: string | undefined;
}

/** One entry of the item that is open. */
export interface StoryEntry {
  seq: number;
  at: Date;
  type: EntryType;
  /** What more is to be said of it, already in words, for example "punkt 1" or "2 skärmbilder". */
  detail?: string | undefined;
  /** The seq of the entry that corrects this one. */
  correctedBy?: number | undefined;
}

export interface StoryPicture {
  /** SHA-256 of its bytes. */
  sha256: string;
  /** `blob:` address. */
  url: string;
  role: 'frame' | 'crop' | 'context';
  method: 'screen' | 'redrawn';
  width: number;
  height: number;
}

export type Hold = 'holds' | 'broken' | 'unknown';

/** How far it is shown that the evidence is unchanged. */
export interface Ladder {
  integrity: Hold;
  completeness: Hold;
  /** Pictures whose bytes are like their digests. */
  files: { like: number; of: number };
  entries: number;
  firstBroken?: { seq: number; why: string } | undefined;
  checkpoint?: { at: Date; upTo: number } | undefined;
  anchored?: { at: Date; caseNumber: string } | undefined;
}

/** The item that is open beside the list. */
export interface Story {
  row: JournalRow;
  author?: string | undefined;
  text?: string | undefined;
  link?: string | undefined;
  posted?: PostedAt | undefined;
  knownAt?: Date | undefined;
  ground?: { no: string; text: string } | undefined;
  pictures: StoryPicture[];
  entries: StoryEntry[];
  ladder?: Ladder | undefined;
}

export interface JournalFilter {
  id: string;
  label: string;
  isOn: boolean;
}

export interface JournalData {
  language: 'sv' | 'en';
  now: Date;
  top: Pick<PageTopProps, 'links' | 'who'>;
  status: 'loading' | 'ready' | 'failed';
  /** What went wrong and what to do, with `failed`. */
  problem?: { says: string; whatToDo: string } | undefined;
  entries: number;
  items: number;
  since?: Date | undefined;
  standing: {
    integrity: Hold | 'checking';
    completeness: Hold;
    checkedAt?: Date | undefined;
    firstBroken?: { seq: number; why: string } | undefined;
  };
  notHandedOver: { count: number; oldest?: Date | undefined };
  backup: { last?: Date | undefined; next?: Date | undefined };
  query: string;
  filters: JournalFilter[];
  /** All that match, the newest first. The list draws only those in sight. */
  rows: JournalRow[];
  openNumber?: string | undefined;
  story?: Story | undefined;
}

export interface JournalActions {
  search(query: string): void;
  toggleFilter(id: string): void;
  clearFilters(): void;
  open(number: string): void;
  close(): void;
  verify(): void;
  backUp(): void;
  handOver(number?: string): void;
  /** Shows a picture alone in its full size. */
  enlarge(sha256: string): void;
}

export interface JournalProps {
  data: JournalData;
  actions: JournalActions;
}
