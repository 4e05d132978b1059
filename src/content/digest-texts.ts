import { sha256Hex } from '../shared/digest.ts';
import type { SessionState } from './session-state.ts';

/**
 * Works out the digests of the texts that evidence is bound to. Done ahead, for when a removal is on its way the gate must
 * answer at once. A text that changes meanwhile is a new comment object without a digest, so the gate is shut for it.
 */
export async function digestTexts({ seen, panel }: SessionState): Promise<void> {
  for (const [id, item] of Object.entries(panel?.items ?? {})) {
    const known = seen.get(id);
    if (!known || known.textDigest || !item.textDigest) continue;
    known.textDigest = await sha256Hex(known.comment.text);
  }
}
