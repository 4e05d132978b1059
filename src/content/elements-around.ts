import type { SessionState } from './session-state.ts';

/** How many of the comments before and after are looked at. */
const most = 2;

/** The elements of the comments that stand next to one on the page; none where it is alone. */
export function elementsAround({ seen }: Pick<SessionState, 'seen'>, commentId: string): Element[] {
  const ids = [...seen.keys()];
  const at = ids.indexOf(commentId);
  if (at < 0) return [];
  const near = [...ids.slice(Math.max(0, at - most), at), ...ids.slice(at + 1, at + 1 + most)];
  return near.flatMap((id) => seen.get(id)?.element ?? []).filter((element) => element.isConnected);
}
