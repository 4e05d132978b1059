import { compareAttachments } from '../sites/compare-attachments.ts';
import type { SessionState } from './session-state.ts';

/**
 * Whether the page shows a comment with what was sent with it when its evidence was saved. `same` too where there is nothing
 * to compare with.
 */
export function comparePictures(
  { seen, panel }: Pick<SessionState, 'seen' | 'panel'>,
  commentId: string,
): ReturnType<typeof compareAttachments> {
  const saved = panel?.items[commentId]?.attachments;
  const known = seen.get(commentId);
  return saved && known?.element.isConnected ? compareAttachments(saved, known.comment.attachments) : 'same';
}
