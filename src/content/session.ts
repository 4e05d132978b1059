import type { SessionState } from './session-state.ts';

/** What the parts of the content script share about one page. Made by `start-session.ts`. */
export interface Session {
  readonly window: Window & typeof globalThis;
  readonly state: SessionState;
  /** Our element on the page; made when it is first needed. */
  host(): HTMLElement;
  readonly signal: AbortSignal;
  /** Draws the state; any number of calls make one drawing in the next frame. */
  render(): void;
  /** Asks the background for items, counts and what is due, once for any number of calls. */
  refreshSoon(): void;
  /** Reads a comment again from the page: it may have been expanded, edited or recycled. */
  rereadComment(id: string): void;
  /** Keeps how the panel stands on this site. */
  rememberPlace(): void;
  /** Selects the text of a field, for the moderator to copy where the browser refuses. */
  selectField(field: string): void;
  registerChannel(): Promise<void>;
}
