import type { FirstSeen, Item } from './item.ts';

/** One open item that somebody else is to go on with. Pictures stay in the journal where they were saved. */
export type WorkItem = Pick<Item, 'number' | 'comment' | 'channel' | 'platform'> & {
  ground?: { id: string; no: string; text: string } | undefined;
  waiting?: { to: string; remind?: string | undefined } | undefined;
  hasEvidence: boolean;
  /** How the one who hands over saw it first; missing in older files. */
  firstSeen?: FirstSeen | undefined;
  /** The unit that looks after its post; missing in older files. */
  unit?: string | undefined;
};

/** Open items as a file, from one moderator to the one who steps in (SMB-15). */
export interface WorkFile {
  kind: 'modereringsjournalen-arbete';
  v: 1;
  municipality: string;
  from: string;
  to: string;
  /** UTC ISO. */
  at: string;
  items: WorkItem[];
}

/** An item as the page lists it. */
export interface WorkRow {
  number: string;
  channel: string;
  text: string;
}

/** What our own page may ask about the work. */
export interface WorkRequests {
  /** What is open and can be handed to somebody else, and what has been and can be taken back, the last first. */
  'list-work': (ask: null) => { open: WorkRow[]; given: (WorkRow & { to: string; at: string })[] };
  /** Writes into the journal who goes on with these, and returns the file for them. */
  'give-work': (ask: { numbers: string[]; to: string }) => { text: string; name: string };
  /** Takes back what was given to the wrong one or by mistake: it waits here again, and its clocks go on. */
  'take-back-work': (ask: { number: string }) => null;
  /** Opens the items of a file here; those that are here already are left alone. */
  'take-work': (ask: { text: string }) => { from: string; taken: number; known: number };
}
