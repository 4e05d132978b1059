import type { PageTopProps } from '../../ui/PageTop.tsx';
import type { JournalRow } from '../journal/journal-data.ts';

/** An item that can be handed over. */
export interface HandoverRow extends JournalRow {
  /** When it came in: when the comment was published, as far as is known. */
  receivedAt?: Date | undefined;
  pictures: number;
  isChosen: boolean;
}

/** A package that has been handed over and waits for its case number. */
export interface ReceiptRow {
  package: string;
  at: Date;
  items: number;
  /** The number when it has come. */
  caseNumber?: string | undefined;
  enteredAt?: Date | undefined;
  /** What stands in the field now. */
  draft: string;
  error?: string | undefined;
}

/** What a package would hold, before it is made. */
export interface PackagePreview {
  folder: string;
  files: { name: string; bytes?: number | undefined }[];
}

export interface HandoverData {
  language: 'sv' | 'en';
  now: Date;
  top: Pick<PageTopProps, 'links' | 'who'>;
  status: 'loading' | 'ready' | 'failed';
  problem?: { says: string; whatToDo: string } | undefined;
  /** Not yet handed over; those under secrecy go into a package of their own. */
  rows: HandoverRow[];
  caseTitle: string;
  /** What must not stand in it, for example a name. */
  caseTitleError?: string | undefined;
  preview?: PackagePreview | undefined;
  provisions: string[];
  provision: string;
  /** Which package is being made now. */
  making?: 'open' | 'secret' | undefined;
  saved?: { name: string; at: Date } | undefined;
  receipts: ReceiptRow[];
}

export interface HandoverActions {
  choose(number: string, isChosen: boolean): void;
  setCaseTitle(title: string): void;
  setProvision(provision: string): void;
  save(which: 'open' | 'secret'): void;
  draftReceipt(packageName: string, caseNumber: string): void;
  saveReceipt(packageName: string): void;
}

export interface HandoverProps {
  data: HandoverData;
  actions: HandoverActions;
}
