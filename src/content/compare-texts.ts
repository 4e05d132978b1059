import type { Comment } from '../shared/reading.ts';

type Text = Pick<Comment, 'text' | 'truncated'>;

/**
 * How the text that a page shows differs from the one that was saved, where it does: `unfolded` where only the beginning
 * was saved and more is shown now; `folded` where the page shows no more than the beginning of what was saved, so that
 * nobody can tell about the rest; else `changed`. Pure.
 */
export function compareTexts(saved: Text, shown: Text): 'unfolded' | 'folded' | 'changed' {
  if (shown.truncated && isBeginning(shown, saved)) return 'folded';
  return saved.truncated && isBeginning(saved, shown) ? 'unfolded' : 'changed';
}

function isBeginning(cut: Text, whole: Text): boolean {
  // What a page writes where it cuts off is not the writer's.
  const words = cut.text.replace(/(?:\s|…|\.{3})+$/u, '');
  return words !== '' && whole.text.length > words.length && whole.text.startsWith(words);
}
