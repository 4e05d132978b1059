import type { Comment } from './reading.ts';

type Text = Pick<Comment, 'text' | 'truncated'>;

/** True where a page showed no more of a text than its beginning, and the other is a text that begins so. Pure. */
export function isBeginningOf(cut: Text, whole: Text): boolean {
  // What a page writes where it cuts off is not the writer's.
  const words = cut.text.replace(/(?:\s|…|\.{3})+$/u, '');
  return cut.truncated && words !== '' && whole.text.length > words.length && whole.text.startsWith(words);
}
