import { request } from '../shared/messages.ts';
import type { SessionState } from './session-state.ts';

type Drafts = Pick<SessionState, 'drafts'>;
type Answers = Readonly<Record<string, string>>;

/** What was filled in and left, under this name: from this page's own memory, else from before it was loaded again. */
export async function recallDraft({ drafts }: Drafts, about: string): Promise<Answers | undefined> {
  const known = drafts.get(about);
  if (known) return known;
  const kept = await request('read-draft', { about });
  // What has been written meanwhile is newer.
  if (kept.ok && kept.value && !drafts.has(about)) drafts.set(about, kept.value);
  return drafts.get(about);
}

/** Keeps what has been filled in so far, for this page and for when it is loaded again. In memory, never on the disk. */
export function keepDraft({ drafts }: Drafts, about: string, answers: Record<string, string>): void {
  drafts.set(about, answers);
  void request('keep-draft', { about, answers });
}

/** Forgets it, here and in the background: it has been used, or thrown away. */
export function forgetDraft({ drafts }: Drafts, about: string): void {
  drafts.delete(about);
  void request('keep-draft', { about, answers: null });
}
