import { request } from '../shared/messages.ts';
import type { Drafts } from './use-draft.ts';

/** Drafts in the browser's memory, kept by the background. One that cannot be kept stops nobody from writing. */
export const drafts: Drafts = {
  async read(about) {
    const kept = await request('read-draft', { about });
    return kept.ok ? (kept.value ?? undefined) : undefined;
  },
  keep: (about, answers) => void request('keep-draft', { about, answers: { ...answers } }),
  forget: (about) => void request('keep-draft', { about, answers: null }),
};
