import type { DisclosedField } from '../../handover/disclosure-pdf.ts';
import type { AreaMask, TextMask } from '../../handover/masking.ts';
import type { MarkedHits } from '../journal/mark-hits.ts';
import type { Work } from '../long-work.ts';
import type { PageData } from '../page-data.ts';

/** One word or run of signs of a text, as a button that masks it or shows it again. */
export interface MaskableText {
  field: DisclosedField;
  text: string;
  masks: TextMask[];
}

export interface MaskablePicture {
  sha256: string;
  /** Address of the picture as it would be handed out (`blob:`). */
  address: string;
  width: number;
  height: number;
  isIncluded: boolean;
  areas: AreaMask[];
}

interface DisclosureRow {
  number: string;
  channel: string;
  author?: string | undefined;
  /** How its text begins. */
  beginning?: string | undefined;
  /** What the comment said before, where the words that were searched for stand there alone. */
  earlier?: MarkedHits | undefined;
  openedAt: Date;
  isSecret: boolean;
  isChosen: boolean;
}

export interface DisclosureData extends PageData {
  /** What was searched for. */
  query: string;
  /** The chosen ones first, then the newest that were found; at most a hundred. */
  rows: DisclosureRow[];
  /** How many more were found than are shown. */
  more: number;
  /** True where the journal has no items at all. */
  isEmpty: boolean;
  /** The chosen items, to be masked. */
  items: { number: string; isSecret?: boolean; texts: MaskableText[]; pictures: MaskablePicture[] }[];
  provisions: readonly string[];
  provision: string;
  masks: number;
  work?: Work | undefined;
  saved?: { name: string; at: Date } | undefined;
}

export interface DisclosureActions {
  search(query: string): void;
  choose(number: string, isChosen: boolean): void;
  toggleText(number: string, field: DisclosedField, mask: TextMask): void;
  includePicture(number: string, sha256: string, isIncluded: boolean): void;
  addArea(number: string, sha256: string, area: AreaMask): void;
  removeArea(number: string, sha256: string, index: number): void;
  setProvision(provision: string): void;
  /** Opens the copy in a tab of its own, to be looked through or printed. Journals nothing. */
  preview(): void;
  save(): void;
  /** Saves the last copy once more, where the browser lost it. */
  saveAgain(): void;
  cancel(): void;
}

export interface DisclosureProps {
  data: DisclosureData;
  actions: DisclosureActions;
}
