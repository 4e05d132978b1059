import type { SessionState } from './session-state.ts';

/** The comment after this one in the page's order, as the key J goes; undefined after the last, and where it is not known. */
export function nextComment({ seen }: Pick<SessionState, 'seen'>, id: string): string | undefined {
  const ids = [...seen.keys()];
  return seen.has(id) ? ids[ids.indexOf(id) + 1] : undefined;
}
