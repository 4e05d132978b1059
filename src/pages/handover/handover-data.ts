import type { PackagePreview } from '../../handover/preview-package.ts';
import type { CaseKind } from '../../shared/item.ts';
import type { JournalRow } from '../journal/journal-data.ts';
import type { Work } from '../long-work.ts';
import type { PageData } from '../page-data.ts';

/** How a package leaves: as a downloaded file, into the chosen folder, or as a draft e-mail beside the file. */
export type DeliveryWay = 'file' | 'folder' | 'email';

/** An item that can be handed over. */
export interface HandoverRow extends JournalRow {
  /** When it came in: when the comment was published, as far as is known. */
  receivedAt?: Date | undefined;
  pictures: number;
  isChosen: boolean;
  /** When it was handed over before, where it has been. */
  handedOverAt?: Date | undefined;
}

/** A package that has been handed over and waits for its case number. */
export interface ReceiptRow {
  package: string;
  at: Date;
  items: number;
  how?: DeliveryWay | undefined;
  /** The number when it has come. */
  caseNumber?: string | undefined;
  enteredAt?: Date | undefined;
  /** Where only some of its items have got one. */
  some?: { n: number; caseNumbers: string } | undefined;
  /** True while a number that was entered is being changed. */
  isChanging?: boolean | undefined;
  caseKind?: CaseKind | undefined;
  /** What stands in the field now. */
  draft: string;
  draftKind?: CaseKind | undefined;
  error?: string | undefined;
}

/** The form for what is not registered. */
interface NotRegisteredForm {
  reasons: { id: string; text: string }[];
  reason: string;
  note: string;
  error?: string | undefined;
}

export interface HandoverData extends PageData {
  /** Not yet handed over; those under secrecy go into a package of their own. */
  rows: HandoverRow[];
  /** How many of all the registrar has not had. */
  waiting: number;
  /** How many are handed over already, and whether they are among the rows. */
  handedOver: { count: number; isShown: boolean };
  caseTitle: string;
  /** How many items it stands over; each has one of its own unless this one is written anew. */
  titled: number;
  /** What must not stand in it, for example a name. */
  caseTitleError?: string | undefined;
  preview?: PackagePreview | undefined;
  provisions: readonly string[];
  provision: string;
  way: DeliveryWay;
  /** The chosen folder's name; undefined where the browser has no such thing, empty before one is chosen. */
  folder?: string | undefined;
  /** Where the municipality wants its files, in its own words. */
  folderHint?: string | undefined;
  /** Which package is being made now, and how far it has come. */
  work?: Work<'open' | 'secret'> | undefined;
  /** Items of the package that was asked for which have been handed over before, or have lost pictures. */
  again?: { which: 'open' | 'secret'; numbers: string[]; isLost?: boolean } | undefined;
  saved?: { name: string; at: Date; way: DeliveryWay } | undefined;
  /** Open where the moderator is deciding not to register the chosen items. */
  notRegistered?: NotRegisteredForm | undefined;
  receipts: ReceiptRow[];
  /** Open where a list of receipts is being pasted; `errors` are sentences, one a row that is wrong. */
  pasted?: { text: string; errors: string[] } | undefined;
}

export interface HandoverActions {
  choose(numbers: string[], isChosen: boolean): void;
  showHandedOver(isShown: boolean): void;
  setCaseTitle(title: string): void;
  setProvision(provision: string): void;
  setWay(way: DeliveryWay): void;
  chooseFolder(): void;
  /** `isAgain` where the moderator has been told of what stands in `again`. */
  save(which: 'open' | 'secret', isAgain?: boolean): void;
  forgetAgain(): void;
  cancel(): void;
  openNotRegistered(isOpen: boolean): void;
  setNotRegistered(change: Partial<Pick<NotRegisteredForm, 'reason' | 'note'>>): void;
  saveNotRegistered(): void;
  draftReceipt(packageName: string, change: { draft?: string; draftKind?: CaseKind }): void;
  saveReceipt(packageName: string): void;
  openPaste(isOpen: boolean): void;
  setPaste(text: string): void;
  savePaste(): void;
  /** Opens the field again where a wrong number was entered. */
  changeReceipt(packageName: string, isChanging: boolean): void;
  /** Reads the journal anew: what is half written and chosen here stays. */
  refresh(): void;
  /** Saves the last package once more, where the browser lost it. */
  saveAgain(): void;
}

export interface HandoverProps {
  data: HandoverData;
  actions: HandoverActions;
}
