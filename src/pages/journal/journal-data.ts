import type { Platform } from '../../shared/reading.ts';
import type { Work } from '../long-work.ts';
import type { PageData } from '../page-data.ts';
import type { Drafts } from '../use-draft.ts';
import type { MarkedHits } from './mark-hits.ts';
import type { FilterId } from './search-items.ts';
import type { Hold, Story, StoryEntry } from './story-data.ts';

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
  | 'acknowledged'
  | 'referred'
  | 'corrected'
  | 'to-register'
  | 'waiting'
  | 'given'
  | 'reported'
  | 'blocked'
  | 'none'
  | 'overridden'
  | 'lost'
  | 'weeded';

/** One item in the list. */
export interface JournalRow {
  number: string;
  /** When it was opened. */
  at: Date;
  state: RowState;
  /** Who is to answer, or has it now. */
  who?: string | undefined;
  /** True where the outcome was seen on the page. */
  isChecked?: boolean | undefined;
  /** The ground's number, or what it is instead, for example "Fråga". */
  about?: string | undefined;
  channel: string;
  platform: Platform;
  /** The unit that looks after its post. */
  unit?: string | undefined;
  isSecret: boolean;
  handover?: 'not' | 'handed-over' | 'not-registered' | undefined;
  caseNumber?: string | undefined;
  /** The decision that it was weeded under. */
  weededUnder?: string | undefined;
  /** What the comment said before, where the words that were searched for stand there alone. */
  earlier?: MarkedHits | undefined;
}

export interface JournalFilter {
  id: FilterId;
  label: string;
  /** Empty where all are let through. */
  value: string;
  options: { value: string; text: string }[];
}

/** What takes a while on the page. */
export type JournalWork = 'verify' | 'back-up' | 'restore' | 'open-copy';

export interface JournalData extends PageData {
  /** True until the first items have been read. */
  isLoading: boolean;
  entries: number;
  items: number;
  since?: Date | undefined;
  standing: {
    integrity: Hold | 'checking';
    completeness: Hold;
    checkedAt?: Date | undefined;
    /** How many of the newest entries were read, where it was not all. */
    newest?: number | undefined;
    firstBroken?: { seq: number; why: string } | undefined;
  };
  /** Undefined until everything has been read. */
  notHandedOver?: { count: number; oldest?: Date | undefined } | undefined;
  /** `folder` is where the municipality wants its files. */
  backup: { last?: Date | undefined; next?: Date | undefined; folder?: string | undefined };
  /** False where the browser may throw the journal away when the disk is full. */
  isPersisted?: boolean | undefined;
  work?: Work<JournalWork> | undefined;
  /** The colleague's backup that is shown in place of one's own journal. */
  theirs?: { name: string } | undefined;
  /** A file that was chosen while one's own journal is empty: read in, or only read? */
  offered?: { name: string; isLacking?: boolean | undefined } | undefined;
  /** How many items have been read so far. */
  read: number;
  query: string;
  filters: JournalFilter[];
  /** All that match, the newest first. The list draws only those in sight. */
  rows: JournalRow[];
  /** The newest entries about no item, the newest first; undefined where they are not shown. */
  ownEntries?: StoryEntry[] | undefined;
  openNumber?: string | undefined;
  /** The items that the list showed otherwise than their entries say, until it was checked. */
  mended?: string[] | undefined;
  /** True where there is no item of that number. */
  isUnknown?: boolean | undefined;
  story?: Story | undefined;
}

export interface JournalActions {
  /** What is being written in the forms of an item. */
  drafts: Drafts;
  search(query: string): void;
  setFilter(id: FilterId, value: string): void;
  clearFilters(): void;
  open(number: string): void;
  close(): void;
  verify(): void;
  backUp(): void;
  cancelWork(): void;
  /** Opens a backup: a colleague's for reading, or one's own on its way into an empty journal. */
  chooseCopy(file: File): void;
  restoreCopy(): void;
  readCopy(): void;
  closeCopy(): void;
  addNote(text: string, witness: string | undefined): void;
  addCorrection(correction: { corrects: number; fact: string; is: string; reason: string }): void;
  setHold(kind: 'disclosure' | 'legal', isSet: boolean, reason: string): void;
  handOver(number?: string): void;
  showOwn(isShown: boolean): void;
}

export interface JournalProps {
  data: JournalData;
  actions: JournalActions;
}
