import type { GateState, Outcome } from '../shared/item.ts';
import type { DutyKind } from '../shared/panel-state.ts';
import type { StepId } from '../shared/policy.ts';
import type { ActingAs, PostedAt } from '../shared/reading.ts';
import type { TextWarning, WayId, WaySheet } from '../shared/way-sheet.ts';
import type { PanelTool, ToolActions } from './tool-data.ts';

/** How the panel stands on this page. Only `awake` and `reading` list comments. */
export type PanelStatus = 'awake' | 'reading' | 'asleep' | 'setup' | 'unknown-page' | 'reload-needed';

export interface ChannelName {
  name: string;
  platform: 'facebook' | 'instagram';
}

/** A due time; `isUncertain` where the clock started at a time that is only known roughly. */
export interface Due {
  at: Date;
  what: 'answer' | 'remove';
  isUncertain: boolean;
}

/** A ground in the municipality's own words. */
export interface GroundChoice {
  id: string;
  no: string;
  text: string;
  /** The guideline's words above this part of its list. */
  heading?: string | undefined;
  /** The law in force, shown beside words that have aged. */
  lawBeside?: string | undefined;
}

/** What a hint points at: grounds of this policy, or only a category such as a question. */
export interface PanelHint {
  category: string;
  grounds: Pick<GroundChoice, 'no' | 'text'>[];
  /** UTF-16 offsets in the comment's text. */
  words: { from: number; to: number }[];
}

/** What has been done with a comment, and when. The panel finds the words. */
export interface CommentState {
  done:
    | 'no-action'
    | 'answered'
    | 'acknowledged'
    | 'forwarded'
    | 'waiting'
    | 'referred'
    | 'not-registered'
    | 'corrected'
    | 'ground-chosen'
    | 'saved'
    | 'deleted'
    | 'hidden'
    | 'overridden';
  at?: Date | undefined;
  /** True where the outcome was seen on the page, not only said. */
  isChecked?: boolean | undefined;
}

export interface PanelComment {
  id: string;
  author: string | undefined;
  text: string;
  isOwn: boolean;
  isReply: boolean;
  postedAt: PostedAt | undefined;
  hints: PanelHint[];
  due?: Due | undefined;
  state?: CommentState | undefined;
  /** Running number of its item. */
  number?: string | undefined;
}

/** The page's comments in its order; an array of them, or something that makes those that are asked for. */
export interface CommentRows {
  readonly length: number;
  slice(from: number, to: number): PanelComment[];
  findIndex(is: (comment: Pick<PanelComment, 'id'>) => boolean): number;
}

/** One line of what needs doing. */
export interface TodoRow {
  id: string;
  what:
    | 'answer'
    | 'remove'
    | 'hand-over'
    | 'notify'
    | 'check'
    | 'waiting'
    | 'decide'
    | 'review'
    | Exclude<DutyKind, 'daily-review'>;
  /** What it is about: words of the comment on this page, else number and channel. */
  about: string;
  /** True where `about` is somebody's words. */
  isQuote: boolean;
  /** The ground's number, for `remove`. */
  groundNo?: string | undefined;
  due?: Date | undefined;
  /** True where it falls due before the next opening, on the last afternoon before closed days. */
  isBeforeOpening?: boolean | undefined;
  /** For the daily review: weekdays before this one that passed without. */
  missed?: number | undefined;
}

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
}

/** Something that is written in a moment, and can be taken back until then. */
export interface PendingAct {
  /** In words, where the way has its own. */
  says?: string | undefined;
  done?: CommentState['done'] | undefined;
  groundNo?: string | undefined;
  /** How many comments it is about. */
  n: number;
}

export interface EvidenceShown {
  savedAt: Date;
  pictures: number;
  method?: 'screen' | 'redrawn' | undefined;
  thumbnail?: ImageBitmap | string | undefined;
  /** True where something may lie over the text in the picture: it is to be looked at. */
  isTextHidden?: boolean | undefined;
  /** SHA-256 of the picture, or of the text where there is none; lower-case hex. */
  digest?: string | undefined;
}

/** What went wrong and what to do, as two sentences in the language of the interface. */
export interface Problem {
  says: string;
  whatToDo: string;
  /** True where no picture could be had: the text may then be saved alone, for a reason. */
  canSaveText?: boolean | undefined;
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

/** Everything the panel shows. It keeps no state of its own about the world. */
export interface PanelData {
  language: 'sv' | 'en';
  now: Date;
  status: PanelStatus;
  /** The keys of the command as the browser says them, for example "Alt+Skift+S". */
  commandKey: string;
  /** The keys that lead into the panel from anywhere on the page. */
  panelKey?: string | undefined;
  municipality: string;
  policyTitle: string;
  channel?: ChannelName | undefined;
  actingAs?: ActingAs | undefined;
  /** Set where the page's sort order may hide comments; its name as the page shows it. */
  hidingSort?: string | undefined;
  /** What could not be read, one sentence each. */
  warnings: string[];
  /** While reading: how far it has come. */
  progress?: { done: number; of: number } | undefined;
  counts: { late: number; soon: number; hints: number; notHandedOver: number };
  /** Sorted by due time, the first due first. */
  todo: TodoRow[];
  /** In the page's order. */
  comments: CommentRows;
  /** The comment that has the frame round it on the page. */
  selectedId?: string | undefined;
  open?: OpenComment | undefined;
  /** A way that has been opened, of the open comment or by hand. */
  way?: OpenWay | undefined;
  pending?: PendingAct | undefined;
  /** Comments marked for one ground together; undefined where marking is off. */
  marked?: ReadonlySet<string> | undefined;
  /** The municipality's grounds, for a ground on many at once. */
  grounds: GroundChoice[];
  /** Set while a crisis goes on. */
  crisis?: { text: string; where: string } | undefined;
  /** A tool for pages that are not read right, while it is used. */
  tool?: PanelTool | undefined;
  /** True when a fault report has just been saved. */
  reportSaved?: boolean | undefined;
  isNarrow: boolean;
  isFolded: boolean;
  /** True where it stands at the left edge of the window. */
  isLeft: boolean;
  nextDue?: Date | undefined;
  lastBackup?: Date | undefined;
  isGateOn: boolean;
}

/** Everything the panel can ask for. */
export interface PanelActions extends ToolActions {
  /** Frames the comment on the page and scrolls to it. */
  selectComment(id: string): void;
  openComment(id: string): void;
  closeComment(): void;
  chooseGround(id: string, groundId: string): void;
  /** The chosen ground is to be chosen again; earlier entries stay. */
  changeGround(id: string): void;
  takeNoPictureWay(id: string): void;
  saveEvidence(id: string): void;
  /** Saves a redrawn picture where the browser gives no screenshot. */
  saveRedrawn(id: string): void;
  /** Saves text, sender and link alone, where no picture could be had. */
  saveText(id: string, reason: string): void;
  showEvidence(id: string): void;
  copyLink(id: string): void;
  /** The moderator says that she has removed it, where we did not see it. */
  markRemoved(id: string): void;
  takeWay(id: string, way: Way): void;
  /** Something that was seen elsewhere, written by hand. */
  openManual(): void;
  fillIn(field: string, value: string): void;
  /** Chooses a ready text: fills what it fills and copies it. Or finishes, where choosing is all there is to do. */
  chooseOption(field: string, value: string): void;
  copyField(field: string): void;
  finishWay(): void;
  leaveWay(): void;
  undo(): void;
  /** Keeps what is about to be written waiting while the moderator considers to take it back. */
  holdUndo(isHeld: boolean): void;
  /** Begins or ends marking many comments. */
  setMarking(isMarking: boolean): void;
  toggleMark(id: string): void;
  chooseGroundForMarked(groundId: string): void;
  settleMarked(): void;
  copyCrisis(): void;
  setNarrow(isNarrow: boolean): void;
  /** Moves the panel to the other edge of the window. */
  setLeft(isLeft: boolean): void;
  openHelp(): void;
  openWork(): void;
  openTodo(id: string): void;
  finishTodo(id: string): void;
  setFolded(isFolded: boolean): void;
  openJournal(number?: string): void;
  openHandover(): void;
  openSettings(): void;
  registerChannel(): void;
  reloadPage(): void;
}

export interface PanelProps {
  data: PanelData;
  actions: PanelActions;
}
