import type { Session } from '../../src/content/session.ts';
import type { SessionState } from '../../src/content/session-state.ts';

/** A session whose page and background nobody looks at: what is asked of them does nothing. */
export function sessionOf(state: SessionState): Session {
  const nothing = () => undefined;
  return {
    window: window as Session['window'],
    state,
    signal: new AbortController().signal,
    host: () => document.createElement('div'),
    render: nothing,
    refreshSoon: nothing,
    rereadComment: nothing,
    rememberPlace: nothing,
    selectField: nothing,
    registerChannel: async () => undefined,
  };
}
