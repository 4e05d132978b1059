import type { DemoComment } from '../content/demo-comment.ts';
import { pageState } from './page-state.ts';

/** A comment as the page holds it now. */
export interface LiveComment extends DemoComment {
  postedAt: number;
  isHidden: boolean;
  isRemoved: boolean;
  isArrived: boolean;
  /** True where it came while one looked; such a one is never kept back behind "Visa fler kommentarer". */
  isLive: boolean;
  /** Counts up at every change, so that a list knows what to draw again. */
  version: number;
}

const all = new Map<string, LiveComment>();
const listeners = new Set<() => void>();
let failing = false;

/** Takes in the site's comments, as the server's state says they are now. */
export function loadComments(comments: DemoComment[]): void {
  const { epoch, removed, hidden } = pageState();
  for (const comment of comments) {
    all.set(comment.id, {
      ...comment,
      postedAt: epoch - comment.minutesAgo * 60_000,
      isHidden: hidden.includes(comment.id),
      isRemoved: removed.includes(comment.id),
      isArrived: comment.late !== true,
      isLive: comment.late === true,
      version: 0,
    });
  }
}

export function findComment(id: string): LiveComment | undefined {
  return all.get(id);
}

/** The comments of a post that are shown: those of first rank, or the replies to one. */
export function commentsOf(postId: string, parentId?: string): LiveComment[] {
  return [...all.values()].filter(
    (one) => one.postId === postId && one.parentId === parentId && one.isArrived && !one.isRemoved,
  );
}

/** Those that have not arrived yet. */
export function lateComments(): LiveComment[] {
  return [...all.values()].filter(({ isArrived }) => !isArrived);
}

/** Adds a comment that was never listed. */
export function addComment(comment: DemoComment): void {
  all.set(comment.id, {
    ...comment,
    postedAt: Date.now(),
    isHidden: false,
    isRemoved: false,
    isArrived: true,
    isLive: true,
    version: 0,
  });
  tellChange();
}

/** Changes what is known of a comment, and draws it again wherever it is shown. */
export function changeComment(id: string, change: Partial<LiveComment>): void {
  const known = all.get(id);
  if (!known) return;
  all.set(id, { ...known, ...change, version: known.version + 1 });
  tellChange();
}

export function onChange(listener: () => void): void {
  listeners.add(listener);
}

export function tellChange(): void {
  for (const listener of listeners) listener();
}

/** Makes the platform refuse the next thing it is asked to do. */
export function failNextRequest(): void {
  failing = true;
}

/**
 * Does it on the screen at once and asks the platform afterwards. Where it refuses, the comment becomes what it was
 * and `onRefused` is told.
 */
export async function requestChange(
  verb: 'delete' | 'hide' | 'unhide',
  id: string,
  onRefused: () => void,
): Promise<void> {
  const fail = failing;
  failing = false;
  const before = all.get(id);
  if (!before) return;
  changeComment(id, verb === 'delete' ? { isRemoved: true } : { isHidden: verb === 'hide' });
  const answer = await fetch('/api/graphql/', { method: 'POST', body: JSON.stringify({ verb, id, fail }) });
  const { isDone } = (await answer.json()) as { isDone: boolean };
  if (isDone) return;
  changeComment(id, { isRemoved: before.isRemoved, isHidden: before.isHidden });
  onRefused();
}
