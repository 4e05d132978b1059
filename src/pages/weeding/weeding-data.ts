import type { WeedingDone } from '../../shared/weeding.ts';
import type { PageData } from '../page-data.ts';
import type { EarlierWeeding } from './read-weedings.ts';

/** What would go, and what would stay, with why. */
export interface WeedingPreview {
  numbers: string[];
  /** How many of each kind: types of entries, and `pictures`. */
  counts: Record<string, number>;
  refused: { why: string; numbers: string[] }[];
  /** Those of `numbers` that a colleague was to go on with. */
  given: string[];
  list: string;
}

export interface WeedingData extends PageData {
  decision: string;
  /** True where IT has set the decision. */
  isDecisionLocked: boolean;
  /** Whole items, or only the pictures that the registrar has got. */
  only?: 'pictures' | undefined;
  /** How many days after the receipt pictures are kept here, where the settings say so. */
  pictureDays?: number | undefined;
  rule: string;
  /** Local day, YYYY-MM-DD. */
  before: string;
  mustBeHandedOver: boolean;
  /** What the municipality's own guideline says of weeding, where it says something. */
  guideline?: string | undefined;
  /** Where the municipality wants its files. */
  folderHint?: string | undefined;
  isBusy: boolean;
  preview?: WeedingPreview | undefined;
  /** What has been typed to confirm. */
  confirmation: string;
  done?: WeedingDone | undefined;
  /** The weedings that there have been, the newest first. */
  earlier: EarlierWeeding[];
}

export interface WeedingActions {
  change(
    change: Partial<Pick<WeedingData, 'decision' | 'only' | 'rule' | 'before' | 'mustBeHandedOver' | 'confirmation'>>,
  ): void;
  show(): void;
  weed(): void;
  /** Saves the protocol of the weeding whose entry has this place in the chain. */
  saveProtocol(kind: 'pdf' | 'csv', seq: number): void;
}

export interface WeedingProps {
  data: WeedingData;
  actions: WeedingActions;
}
