import type { PostedAt } from '../../shared/reading.ts';
import type { JournalRow } from './journal-data.ts';
import type { EntryKind } from './say-entry.ts';

/** One entry of the item that is open. */
export interface StoryEntry {
  seq: number;
  at: Date;
  kind: EntryKind;
  /** What more is to be said of it, already in words, for example "punkt 1" or "2 skärmbilder". */
  detail?: string | undefined;
  /** The seq of the entry that corrects this one. */
  correctedBy?: number | undefined;
  /** For a correction: the seq of the entry that it stands beside. */
  corrects?: number | undefined;
}

export interface StoryPicture {
  /** SHA-256 of the bytes that were saved. */
  sha256: string;
  /** `blob:` address; undefined where the bytes are not there. */
  url?: string | undefined;
  /** True where the bytes are not those that were saved. */
  isChanged?: boolean | undefined;
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
  /** Where the entries begin that were read: the item's own are read all the same. */
  from?: number | undefined;
  firstBroken?: { seq: number; why: string } | undefined;
  /** `isRead` where its signature was tried. */
  checkpoint?: { at: Date; upTo: number; isRead: boolean } | undefined;
  anchored?: { at: Date; caseNumber: string } | undefined;
}

/** What the chain says, of no item in particular. */
export type ChainLadder = Omit<Ladder, 'files' | 'anchored'>;

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
  /** Why there is no picture, where there is none: weeded, gone without that, text alone, or nothing saved yet. */
  whyBare?: 'weeded' | 'lost' | 'text' | 'unsaved' | undefined;
  entries: StoryEntry[];
  ladder?: Ladder | undefined;
  /** Whether it came in from outside or was drawn up by the municipality (HAL-25); undefined where it is weeded. */
  direction?: 'incoming' | 'drawn-up' | undefined;
  holds: ('disclosure' | 'legal')[];
  /** True where nothing can be written about it from here: it is weeded, or a colleague's. */
  isFixed: boolean;
}
