import { ChevronLeft, ChevronRight } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/words/panel-words.ts';
import type { CommentViewProps } from './CommentView.tsx';

/** Back to the list, where in it this comment stands, and its neighbours. */
export function BackBar({ data, open, actions, move }: CommentViewProps) {
  const at = data.comments.findIndex(({ id }) => id === open.comment.id);
  return (
    <div class="back-bar">
      <button type="button" class="btn quiet" onClick={actions.closeComment}>
        <Icon of={ChevronLeft} />
        {say('back')}
      </button>
      <kbd>Esc</kbd>
      {at >= 0 && <span class="soft">{say('place', { at: at + 1, of: data.comments.length })}</span>}
      <button type="button" class="btn-icon" aria-label={say('previous')} onClick={() => move(-1)}>
        <Icon of={ChevronLeft} />
      </button>
      <button type="button" class="btn-icon" aria-label={say('next')} onClick={() => move(1)}>
        <Icon of={ChevronRight} />
      </button>
    </div>
  );
}
