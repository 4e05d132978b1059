import type { Item } from '../shared/item.ts';
import type { Ask, PageRequests } from '../shared/messages.ts';
import { type Answer, request } from '../shared/messages.ts';
import type { Failure, FailureCode } from '../shared/result.ts';
import { endProblem, leaveProblem, tellProblem } from './problems.ts';
import type { Session } from './session.ts';
import type { SessionState } from './session-state.ts';

/** Asks that come back with an item. */
type ItemRequest = { [K in keyof PageRequests]: Item extends Answer<K> ? K : never }[keyof PageRequests];

/** What leaves no way to a picture: the text may then be saved alone, for a reason. */
const withoutPicture: ReadonlySet<FailureCode> = new Set([
  'not-drawn',
  'capture-refused',
  'wrong-size',
  'no-picture-allowed',
  'picture-required',
]);

/** What is on its way to the background, by what it is about. */
const onTheWay = new Map<string, Promise<Item | null | undefined>>();

/**
 * Asks for something that changes an item, once: a second press before the first has come through is the same.
 * @returns the item, null where the comment has none, or undefined where it failed
 */
export function changeItem<K extends ItemRequest>(
  state: SessionState,
  commentId: string,
  type: K,
  ask: Ask<K>,
): Promise<Item | null | undefined> {
  // What the page says meanwhile does not make it another.
  const key = JSON.stringify([type, commentId, ask], (name, value: unknown) =>
    name === 'facts' || name === 'comment' ? undefined : value,
  );
  const before = onTheWay.get(key);
  if (before !== undefined) return before;
  const asking = askForChange(state, commentId, type, ask).finally(() => onTheWay.delete(key));
  onTheWay.set(key, asking);
  return asking;
}

/**
 * Asks for something that changes an item, puts the new item into the state, and keeps the words of a failure beside the
 * comment. A worker that died on the way is not asked again: whether the change came through shows in the next state.
 */
async function askForChange<K extends ItemRequest>(
  state: SessionState,
  commentId: string,
  type: K,
  ask: Ask<K>,
): Promise<Item | null | undefined> {
  const result = await request(type, ask);
  if (!result.ok) {
    keepFailure(state, commentId, type, result);
    return undefined;
  }
  const item = result.value as Item | null;
  state.problems.delete(commentId);
  state.changes += 1;
  if (!item) return null;
  if (state.panel) state.panel.items[commentId] = item;
  if (item.pictures.length === 0) dropThumbnail(state, item.number);
  return item;
}

/**
 * Asks for what the moderator wants done beside that, and tells her where it fails.
 * @param commentId the comment that it is about, where it is about one
 * @returns the answer, or undefined where it failed
 */
export async function askFor<K extends keyof PageRequests>(
  { state, render }: Pick<Session, 'state' | 'render'>,
  type: K,
  ask: Ask<K>,
  commentId?: string,
): Promise<Answer<K> | undefined> {
  const result = await request(type, ask);
  if (result.ok) {
    if (endProblem(state, commentId, type)) render();
    return result.value;
  }
  keepFailure(state, commentId, type, result);
  render();
  return undefined;
}

function keepFailure(
  state: SessionState,
  commentId: string | undefined,
  asked: string,
  { code, says, todo }: Failure,
): void {
  const canSaveText = withoutPicture.has(code);
  const savedAt = () => (commentId === undefined ? undefined : state.panel?.items[commentId]?.evidenceSavedAt);
  const before = savedAt();
  // Another tab may save it after all.
  const isStillSo = () => asked !== 'save-evidence' || savedAt() === before;
  const isGestureAsked = code === 'no-grant';
  // The gesture that is asked for saves at once: that is no failure, and is said beside the button alone.
  if (isGestureAsked) state.problems.delete(commentId);
  else
    tellProblem(
      state,
      commentId,
      { says, whatToDo: todo, canSaveText, isShut: code === 'not-read-back' },
      { asked, isStillSo },
    );
  if (canSaveText || isGestureAsked) state.needsGestureId = commentId;
  if (code === 'worker-gone') state.status = 'reload-needed';
}

/** Turns the panel to a comment, or to none. What was told beside the one before has been read. */
export function turnTo(state: SessionState, commentId: string | undefined): void {
  if (state.openId !== undefined && state.openId !== commentId) leaveProblem(state, state.openId);
  state.openId = commentId;
  state.copied = undefined;
}

/** What was destroyed or has become old in the journal is not kept in the page either. */
export function dropThumbnail({ thumbnails }: SessionState, number: string): void {
  thumbnails.get(number)?.close();
  thumbnails.delete(number);
}
