import { focusText } from '../ui/keep-focus.ts';
import { findRow } from './use-row-focus.ts';

/**
 * Gives the panel the focus.
 * @param at where the work goes on: the step that is now of the comment that stands open, else the row of the comment that is
 * named. Without it, and where neither is there, the panel itself has it.
 */
export function focusPanel(dock: HTMLElement, at?: { commentId: string | undefined }): void {
  const step = at && dock.querySelector<HTMLElement>('[aria-current="step"]');
  const row = at?.commentId === undefined ? undefined : findRow(dock, at.commentId);
  if (step) focusText(step);
  else (row ?? dock.querySelector<HTMLElement>('aside'))?.focus({ preventScroll: !row });
}
