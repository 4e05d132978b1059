import type { Outcome } from '../shared/item.ts';
import type { Platform } from '../shared/reading.ts';
import type { InterfaceLanguage } from '../shared/say-in.ts';
import type { EvidenceShown, Problem } from './open-data.ts';

/** What must be there before a removal goes through. */
export type Missing = 'ground' | 'screenshot' | 'text' | 'sender' | 'again' | 'unfold' | 'original' | 'handover';

interface GateBase {
  language: InterfaceLanguage;
  commandKey: string;
  platform: Platform;
  commentId: string;
  /** Which held press this answers, counted from 1; 0 where it answers none, but tells what was seen. */
  press: number;
  /** How many replies the platform takes away with the comment, of those on the page. */
  replies?: number | undefined;
  /** What the moderator pressed on the platform. */
  action: 'delete' | 'hide';
  /** Running number of the item. */
  number?: string | undefined;
}

/** What saving evidence needs to know. */
interface GateSaving {
  /** True where no picture may be taken, by law or by the settings. */
  isWithoutPicture: boolean;
  isSaving: boolean;
  needsGesture: boolean;
  problem?: Problem | undefined;
}

/** The click on Delete or Hide is held. */
export interface GateHeld extends GateBase, GateSaving {
  state: 'held';
  ground?: { no: string; text: string; chosenAt: Date } | undefined;
  missing: Missing[];
  /** False where the comment is no longer to be seen on the page. */
  isShown: boolean;
  /** True where the policy demands a picture: said beside the way past the gate. */
  isPictureRequired: boolean;
  /** What has been written so far of a reason for going past the gate. */
  reason: string;
}

/** The gate is open for this comment: its evidence is saved, read back and equal, or it was let past for a reason. */
export interface GateSaved extends GateBase, Partial<GateSaving> {
  state: 'saved';
  /** Undefined where it was let past. */
  evidence: EvidenceShown | undefined;
  /** How long it is let past. */
  until?: Date | undefined;
}

/** The comment was removed, but the journal could not take it in yet. */
export interface GateUnwritten extends GateBase {
  state: 'unwritten';
  problem: Problem;
}

/** What was seen afterwards. */
export interface GateOutcome extends GateBase {
  state: 'outcome';
  outcome: Outcome;
  at: Date;
  /** True where it was only hidden though that is not enough. */
  isHidingNotEnough: boolean;
  /** Steps of the policy that are left. */
  left: ('hand-over' | 'notify-author' | 'report-police' | 'contact-author')[];
  hasNext: boolean;
}

export type GateData = GateHeld | GateSaved | GateUnwritten | GateOutcome;

export interface GateActions {
  saveEvidence(): void;
  saveRedrawn(): void;
  saveText(reason: string): void;
  /** Opens the comment in the panel, at its grounds. */
  chooseGround(): void;
  openHandover(): void;
  /** Keeps what has been written of a reason, until it is used. */
  writeReason(reason: string): void;
  /** Lets this one removal through; the reason goes into the journal. */
  override(reason: string): void;
  showEvidence(): void;
  keepComment(): void;
  nextComment(): void;
  /** Closes the dialog; the caller returns focus to the button that was held. */
  close(): void;
}

export interface GateProps {
  data: GateData;
  actions: GateActions;
  /**
   * Where its upper left corner stands and how far it reaches, in CSS pixels of the viewport. The caller keeps it off the
   * platform's buttons.
   */
  at: { left: number; top: number; maxWidth?: number; maxHeight?: number };
}
