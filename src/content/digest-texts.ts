import { sha256Hex } from '../shared/digest.ts';
import { differenceOf, told } from './compare-texts.ts';
import { tellProblem } from './problems.ts';
import { changeItem } from './session-requests.ts';
import type { SessionState } from './session-state.ts';

/** True where a text that evidence was saved of is another on the page, and nobody has looked at it since. */
export function hasNewText({ seen, panel }: SessionState): boolean {
  return Object.entries(panel?.items ?? {}).some(([id, item]) => {
    const known = item.textDigest === undefined ? undefined : seen.get(id);
    return known !== undefined && known.textDigest === undefined;
  });
}

/**
 * Works out the digests of the texts that evidence is bound to. Done ahead, for when a removal is on its way the gate must
 * answer at once. A text that changes meanwhile is a new comment object without a digest, so the gate is shut for it; it
 * is closed in the journal's gate too, and the moderator is told why. A text that is only folded shuts it as long as it is;
 * one that stood here before the evidence was saved, in another tab, is an old one, and shuts the gate of this page alone.
 */
export async function digestTexts(state: SessionState): Promise<void> {
  const { seen, panel } = state;
  for (const [id, item] of Object.entries(panel?.items ?? {})) {
    const known = seen.get(id);
    if (!known || !item.textDigest) continue;
    const textDigest = known.textDigest ?? (await sha256Hex(known.comment.text));
    known.textDigest = textDigest;
    const isShown = known.element.isConnected && known === seen.get(id);
    const { is, isOlder } = (isShown && differenceOf(state, id)) || {};
    if ((is !== 'changed' && is !== 'unfolded') || isOlder) continue;
    const why = is === 'changed' ? 'text-changed' : 'text-unfolded';
    const asked = await changeItem(state, id, 'close-gate', { number: item.number, why, textDigest });
    if (asked?.gate !== 'closed') continue;
    tellProblem(state, id, told[is]);
    if (state.gate?.commentId === id) state.gate.view = 'held';
  }
}
