import type { GateData } from '../panel/gate-data.ts';
import type { EvidenceShown, PanelStatus, Problem } from '../panel/panel-data.ts';
import type { CommentReadout } from '../shared/comment-readout.ts';
import type { PanelState } from '../shared/panel-state.ts';
import type { Comment, Reading } from '../shared/reading.ts';
import type { Channel } from '../shared/settings.ts';

/** A comment that is on the page now. */
export interface SeenComment {
  element: Element;
  comment: Comment;
  readout?: CommentReadout | undefined;
}

/** The gate's dialog: which comment it is about, and which element had the focus before. */
export interface OpenGate {
  commentId: string;
  action: 'delete' | 'hide';
  view: GateData['state'];
  returnFocus: HTMLElement | undefined;
}

/** Everything that the content script knows of one page. What is saved lies in the background; this is only what is shown. */
export interface SessionState {
  status: PanelStatus;
  surface: Omit<Reading, 'comments'> | undefined;
  channel: Channel | undefined;
  panel: PanelState | undefined;
  /** By the platform's id, in document order. */
  seen: Map<string, SeenComment>;
  selectedId: string | undefined;
  openId: string | undefined;
  /** The ground is to be chosen again, though one is chosen. */
  isChoosingAgain: boolean;
  savingId: string | undefined;
  /** The comment whose last picture was refused for want of a gesture. */
  needsGestureId: string | undefined;
  problem: (Problem & { commentId: string }) | undefined;
  thumbnails: Map<string, ImageBitmap>;
  gate: OpenGate | undefined;
  isFolded: boolean;
}

export function emptySession(): SessionState {
  return {
    status: 'reading',
    surface: undefined,
    channel: undefined,
    panel: undefined,
    seen: new Map(),
    selectedId: undefined,
    openId: undefined,
    isChoosingAgain: false,
    savingId: undefined,
    needsGestureId: undefined,
    problem: undefined,
    thumbnails: new Map(),
    gate: undefined,
    isFolded: false,
  };
}

/** What there is to show of an item's evidence; undefined where nothing is saved. */
export function evidenceShown(state: SessionState, commentId: string): EvidenceShown | undefined {
  const item = state.panel?.items[commentId];
  if (!item?.evidenceSavedAt) return undefined;
  const crop = item.pictures.find(({ role }) => role === 'crop') ?? item.pictures[0];
  return {
    savedAt: new Date(item.evidenceSavedAt),
    pictures: item.pictures.length,
    method: crop?.method,
    thumbnail: state.thumbnails.get(item.number),
    digest: crop?.sha256 ?? item.textDigest,
  };
}

/** What the evidence of an item holds that the policy wants; empty where the gate can be open. */
export function isGateOpenFor(state: SessionState, commentId: string): boolean {
  const item = state.panel?.items[commentId];
  const text = state.seen.get(commentId)?.comment.text;
  return item?.gate === 'open' && (text === undefined || text === item.comment.text);
}
