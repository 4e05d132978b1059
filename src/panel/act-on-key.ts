import type { CommentRows, PanelComment } from './comment-data.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PanelData } from './panel-data.ts';
import { type KeyAsk, readKey } from './panel-keys.ts';

/** Where the focus is, as far as keys care. */
function placeOf(event: KeyboardEvent): { isTyping: boolean; isOnControl: boolean } {
  const target = event.target;
  if (!(target instanceof Element)) return { isTyping: false, isOnControl: false };
  return {
    isTyping: target.matches('textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])'),
    isOnControl: target.matches('button, a, input, select, textarea'),
  };
}

/** The comment whose row has the focus: with Tab that may be another than the current one. */
function rowWith({ target }: KeyboardEvent): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('li')?.querySelector<HTMLElement>('[data-comment]')?.dataset.comment;
}

/**
 * Does what a key asks for, or what a button asks in its stead.
 * True where something was done, so that the caller stops the browser's own answer to the key.
 * @param movedTo the comment that an earlier key led to, where that has not been drawn yet: keys come faster than frames
 */
export function actOnKey(
  asked: KeyboardEvent | KeyAsk,
  data: PanelData,
  actions: PanelActions,
  showKeys: (isUp: boolean) => void,
  isKeysUp = false,
  movedTo?: string,
): boolean {
  const { open, comments, selectedId } = data;
  const isFilling = data.way !== undefined || data.tool?.is === 'filling';
  const view = isKeysUp ? 'keys' : isFilling ? 'way' : open ? 'comment' : 'list';
  const key = 'ask' in asked ? asked : readKey(asked, { view, ...placeOf(asked) });
  if (!key) return false;
  const id = movedTo ?? open?.comment.id ?? ('ask' in asked ? undefined : rowWith(asked)) ?? selectedId;
  if (key.ask === 'next' || key.ask === 'previous') {
    const at = comments.findIndex((comment) => comment.id === id);
    const next = key.ask === 'next' ? at + 1 : Math.max(at - 1, 0);
    const [to] = comments.slice(next, next + 1);
    if (!to || to.id === id) return false;
    if (open) actions.openComment(to.id);
    else actions.selectComment(to.id);
    return true;
  }
  if (key.ask === 'keys' || key.ask === 'closeKeys') showKeys(key.ask === 'keys');
  else if (key.ask === 'back') data.way ? actions.leaveWay() : actions.closeComment();
  else if (key.ask === 'finish') {
    if (!data.way?.sheet.finish) return false;
    actions.finishWay();
  } else if (key.ask === 'help') actions.openHelp();
  else if (key.ask === 'fold') actions.setFolded(true);
  else if (key.ask === 'side') actions.setLeft(!data.isLeft);
  else if (key.ask === 'undo') {
    if (!data.pending) return false;
    actions.undo();
  } else if (!id) return false;
  else if (open && open.comment.id !== id) return false;
  else if (key.ask === 'open') actions.openComment(id);
  else if (key.ask === 'mark') {
    if (rowOf(comments, id)?.isOwn) return false;
    actions.toggleMark(id);
  } else if (key.ask === 'way') {
    const isOffered = open
      ? open.ways.includes(key.way) || open.moreWays.includes(key.way)
      : isUntouched(rowOf(comments, id));
    if (!isOffered) return false;
    actions.takeWay(id, key.way);
  } else if (key.ask === 'ground') {
    const isAsked = open?.steps.some((step) => step.id === 'choose-ground' && step.state === 'now');
    const ground = open?.grounds[key.place - 1];
    if (!isAsked || !ground) return false;
    actions.chooseGround(id, ground.id);
  }
  return true;
}

function rowOf(comments: CommentRows, id: string): PanelComment | undefined {
  const at = comments.findIndex((comment) => comment.id === id);
  return at < 0 ? undefined : comments.slice(at, at + 1)[0];
}

function isUntouched(row: PanelComment | undefined): boolean {
  return row !== undefined && !row.state && !row.isOwn;
}
