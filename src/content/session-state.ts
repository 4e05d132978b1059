import type { Box } from '../panel/Marks.tsx';
import type { EvidenceShown, OpenWay } from '../panel/open-data.ts';
import type { PanelStatus } from '../panel/panel-data.ts';
import type { PointedAnswers } from '../panel/tool-data.ts';
import type { CommentReadout } from '../shared/comment-readout.ts';
import type { Item } from '../shared/item.ts';
import type { PanelState } from '../shared/panel-state.ts';
import type { Comment, Reading } from '../shared/reading.ts';
import type { Channel } from '../shared/settings.ts';
import type { WayAsk } from '../shared/way-sheet.ts';
import type { Glance } from '../sites/glance.ts';
import type { PointedOut } from '../sites/read-pointed-out.ts';
import type { Pending } from './act-later.ts';
import { comparePictures } from './compare-pictures.ts';
import { isLetPast, type LetPast } from './let-past.ts';
import type { Problems } from './problems.ts';

/** A comment that is on the page now. */
export interface SeenComment {
  element: Element;
  /** All facts; may be read from the page when it is asked for. */
  readonly comment: Comment;
  /** What was read at once. */
  readonly glance?: Glance | undefined;
  readout?: CommentReadout | undefined;
  /** True where the moderator pointed it out, for the reader did not find it. */
  isPointedOut?: boolean | undefined;
  /** The words in its element when it was pointed out. */
  shown?: string | undefined;
  /** Since when the page shows this text of it, milliseconds since 1970. */
  since?: number;
  /** SHA-256 of its text, where there is an item to compare with. */
  textDigest?: string | undefined;
}

/** The gate's dialog: which comment it is about, and which element had the focus before. */
export interface OpenGate {
  commentId: string;
  action: 'delete' | 'hide';
  /** What is told: that a press was held, and what opens the gate; or what was seen after one that was let through. */
  view: 'held' | 'unwritten' | 'outcome';
  /** Counts the presses that were held, so that each is answered; 0 where none was. */
  press: number;
  returnFocus: HTMLElement | undefined;
  /** The platform's menu or question that it was pressed in, and where that stood last, as seen from the comment. */
  holder?: Element | undefined;
  holderAt?: Box;
  /** How many replies go with the comment where it is removed. */
  replies?: number;
  /** The comment that came after it when it was removed: one that is gone has no place in the list. */
  nextId?: string | undefined;
  /** The item as it was when the outcome was seen: a comment that is gone is soon forgotten. */
  item?: Item | undefined;
}

/** Everything that the content script knows of one page. What is saved lies in the background; this is only what is shown. */
export interface SessionState {
  status: PanelStatus;
  /** The page is read from the beginning, and not all that it shows has been read yet. */
  isReading: boolean;
  /** The icon was clicked, or the key pressed, on a page where we sleep: the panel says why. */
  isShownAsleep: boolean;
  /** How many changes of items have come back: a state that was asked for before one of them is out of date. */
  changes: number;
  surface: Omit<Reading, 'comments'> | undefined;
  /** The sort filter in force, in the page's words, where it may leave comments out. */
  hidingSort: string | undefined;
  channel: Channel | undefined;
  panel: PanelState | undefined;
  /** By the platform's id, in document order. */
  seen: Map<string, SeenComment>;
  /** Those of which something may be hinted: few, so that none of the others need be asked. Some of them may be gone. */
  hinted: ReadonlySet<string>;
  selectedId: string | undefined;
  openId: string | undefined;
  /** The ground is to be chosen again, though one is chosen. */
  isChoosingAgain: boolean;
  savingId: string | undefined;
  /** The comment whose last picture was refused for want of a gesture. */
  needsGestureId: string | undefined;
  problems: Problems;
  /** The text of which the moderator was told last that the page shows only its beginning, or a translation of it. */
  cutTextTold?: string;
  thumbnails: Map<string, ImageBitmap>;
  gate: OpenGate | undefined;
  /** Removals that are let past the gate for a reason, by comment. */
  letPast: Map<string, LetPast>;
  /**
   * A way that has been opened, and the comment that it is about; without one it is the manual way. `about` is what was known
   * of it then: the page may have moved on before it is finished.
   */
  way: (OpenWay & { id: string | undefined; about: Omit<WayAsk, 'way'> }) | undefined;
  /** What has been filled in of ways that were left: by comment and way. */
  drafts: Map<string, Readonly<Record<string, string>>>;
  pending: Pending | undefined;
  /** Comments marked for one ground together; undefined where marking is off. */
  marked: ReadonlySet<string> | undefined;
  /** A tool for pages that are not read right, while it is used. */
  tool: Tool | undefined;
  /** True when a fault report has just been saved. */
  isReportSaved: boolean;
  /** What lies on the clipboard, told until one turns to another: the link to a comment, or what is referred to in a crisis. */
  copied?: { link: string } | 'crisis' | undefined;
  /** The panel is to have the focus as soon as it is drawn: it was asked for. */
  isFocusAsked?: boolean;
  /** Where the panel is to have it, when a removal is done with: where the work goes on, at this comment if at any. */
  focusAt?: { commentId: string | undefined } | undefined;
  isFolded: boolean;
  isNarrow: boolean;
  isLeft: boolean;
}

/** Pointing holds the element with the frame; filling in holds it and what was read of it. */
export type Tool =
  | { is: 'pointing'; element: Element | undefined }
  | { is: 'filling'; element: Element; read: PointedOut; answers: PointedAnswers }
  | { is: 'learning' }
  | { is: 'learnt'; word: string };

/** What is known before anything is known. `seen` and `hinted` are what the reading fills. */
export function emptySession(seen: SessionState['seen'], hinted: SessionState['hinted'] = new Set()): SessionState {
  return {
    status: 'asleep',
    isReading: true,
    isShownAsleep: false,
    changes: 0,
    surface: undefined,
    hidingSort: undefined,
    channel: undefined,
    panel: undefined,
    seen,
    hinted,
    selectedId: undefined,
    openId: undefined,
    isChoosingAgain: false,
    savingId: undefined,
    needsGestureId: undefined,
    problems: new Map(),
    thumbnails: new Map(),
    gate: undefined,
    letPast: new Map(),
    way: undefined,
    drafts: new Map(),
    pending: undefined,
    marked: undefined,
    tool: undefined,
    isReportSaved: false,
    isFolded: false,
    isNarrow: false,
    isLeft: false,
  };
}

/** True where the page is a registered channel, so that it is read, marked and guarded. */
export function isAwake({ status }: SessionState): boolean {
  return status === 'awake';
}

/** True where the panel is on the page: also to say why it is asleep, or that it must be loaded again. */
export function isPanelShown(state: SessionState): boolean {
  return isAwake(state) || state.isShownAsleep || state.status === 'reload-needed';
}

/** The elements that the moderator has said are comments. */
export function pointedOut({ seen }: SessionState): Element[] {
  return [...seen.values()].flatMap(({ element, isPointedOut }) => (isPointedOut ? [element] : []));
}

/** The id of the comment that the moderator said this element is. */
export function pointedOutId({ seen }: SessionState, comment: Element): string | undefined {
  return [...seen].find(([, { element, isPointedOut }]) => isPointedOut && element === comment)?.[0];
}

/** What there is to show of an item's evidence; undefined where nothing is saved. */
export function evidenceShown(state: SessionState, commentId: string): EvidenceShown | undefined {
  const item = state.panel?.items[commentId];
  if (!item?.evidenceSavedAt) return undefined;
  const seen = state.seen.get(commentId);
  // Of the newest, as the small picture of it.
  const crop = item.pictures.findLast(({ role }) => role === 'crop') ?? item.pictures.at(-1);
  return {
    savedAt: new Date(item.evidenceSavedAt),
    pictures: item.pictures.filter(({ role, method }) => role === 'frame' || method === 'redrawn').length,
    method: crop?.method,
    thumbnail: state.thumbnails.get(item.number),
    isTextHidden: item.isTextHidden,
    isMenuShown: item.isMenuShown,
    isTextCut: seen?.textDigest === item.textDigest && seen?.comment.truncated === true,
    digest: crop?.sha256 ?? item.textDigest,
  };
}

/**
 * True where a removal of this comment may go through now: its evidence is saved, read back and equal, shows the text that
 * stands on the page, and no other picture than the one there; or it is let past for a reason.
 */
export function isGateOpenFor(state: SessionState, commentId: string): boolean {
  return isLetPast(state, commentId) || isEvidenceOpenFor(state, commentId);
}

/** True where the gate is open for its evidence, not for a reason. */
export function isEvidenceOpenFor(state: SessionState, commentId: string): boolean {
  const item = state.panel?.items[commentId];
  const isSaved = item?.evidenceSavedAt !== undefined && ['open', 'acted', 'checked'].includes(item.gate);
  const isSameText = isSaved && state.seen.get(commentId)?.textDigest === item.textDigest;
  return isSameText && comparePictures(state, commentId) !== 'other';
}
