import type { GateState, Outcome } from '../shared/item.ts';
import type { StepId } from '../shared/policy.ts';
import type { TextWarning, WayId, WaySheet } from '../shared/way-sheet.ts';
import type { GroundChoice, PanelComment } from './comment-data.ts';

export type PanelStepId = 'choose-ground' | StepId | 'report-platform';

/** One step of the policy, in its order. */
export interface PanelStep {
  id: PanelStepId;
  state: 'done' | 'now' | 'next';
  need: 'required' | 'if-possible' | 'optional';
  at?: Date | undefined;
}

/** What can be done with a comment other than removing it; the caller lists those that work. Two of them need no sheet. */
export type Way = 'answered' | 'none' | WayId;

/** A way that has been opened: what is asked and what has been filled in so far. */
export interface OpenWay {
  sheet: WaySheet;
  answers: Readonly<Record<string, string>>;
  /** What the check of the outgoing text found. */
  warnings: TextWarning[];
  /** The field whose text lies on the clipboard, or could not be put there. */
  copied?: { field: string; isDone: boolean } | undefined;
  /** The field that must be filled in first. */
  missing?: string | undefined;
  /** What the moderator had written where a ready text stands now. */
  replaced?: string | undefined;
}

export interface EvidenceShown {
  savedAt: Date;
  pictures: number;
  method?: 'screen' | 'redrawn' | undefined;
  thumbnail?: ImageBitmap | string | undefined;
  /** True where something may lie over the text in the picture: it is to be looked at. */
  isTextHidden?: boolean | undefined;
  /** True where a menu of the platform's is in the picture. */
  isMenuShown?: boolean | undefined;
  /** True where the page showed only the beginning of the text. */
  isTextCut?: boolean | undefined;
  /** Whether the page shows what was saved: another text or picture is there, or nobody can tell about the picture. */
  nowShown?: 'other' | 'unsure' | undefined;
  /** SHA-256 of the picture, or of the text where there is none; lower-case hex. */
  digest?: string | undefined;
}

/** What went wrong and what to do, as two sentences in the language of the interface. */
export interface Problem {
  says: string;
  whatToDo: string;
  /** True where no picture could be had: the text may then be saved alone, for a reason. */
  canSaveText?: boolean | undefined;
  /** True where it tells that the gate is shut. */
  isShut?: boolean | undefined;
}

/** The comment that is open in the panel. */
export interface OpenComment {
  comment: PanelComment;
  postText?: string | undefined;
  /** In the policy's own order; those that a hint points at are found through the hint. */
  grounds: GroundChoice[];
  chosen?: GroundChoice | undefined;
  /** True on the way where no picture is ever taken. */
  isWithoutPicture: boolean;
  steps: PanelStep[];
  gate: GateState;
  isSaving: boolean;
  /** The link to the comment has just been copied. */
  isLinkCopied?: boolean;
  /** True where the browser wants a toolbar click or the keyboard command before it gives a picture. */
  needsGesture: boolean;
  evidence?: EvidenceShown | undefined;
  outcome?: { what: Outcome; at: Date } | undefined;
  /** Laws that stand above the guideline where its chosen ground leads to removal, in the moderator's language. */
  laws: { says: string; name: string }[];
  /** How the guideline counts the time for it: "48 timmar, alla dagar", or its own word where it gives no figure: "skyndsamt". */
  rule?: { says: string; isAsap: boolean; what: 'answer' | 'remove' } | undefined;
  /** Where the steps stand: the guideline and whose it is, and the day it was read. */
  source?: { title: string; read: string } | undefined;
  ways: Way[];
  /** Ways that are needed less often. */
  moreWays: Way[];
  /** True where what the comment asks for comes before any removal: the ways then stand above the steps. */
  isQuestion: boolean;
  /** What is parked, and with whom. */
  waiting?: { to: string; since: Date; remind?: Date | undefined } | undefined;
  /** True where it is settled without a ground: the grounds are then folded away. */
  isSettled: boolean;
  problem?: Problem | undefined;
}
