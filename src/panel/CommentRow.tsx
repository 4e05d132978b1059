import { Check, EyeOff, Flag, LockOpen, Minus, TriangleAlert } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { dueTone, showPosted } from '../ui/show-time.ts';
import { Late, Soon } from '../ui/signs.ts';
import { Tag } from '../ui/Tag.tsx';
import { say } from '../ui/words/panel-words.ts';
import { sayAuthor, sayCommentDue, sayHint, sayState } from './comment-words.ts';
import type { CommentState, PanelActions, PanelComment } from './panel-data.ts';

const stateIcons = {
  'no-action': Minus,
  answered: Check,
  'ground-chosen': Flag,
  saved: LockOpen,
  deleted: Check,
  hidden: EyeOff,
  overridden: TriangleAlert,
};

const isFinished = (state: CommentState | undefined) =>
  state !== undefined && state.done !== 'ground-chosen' && state.done !== 'saved';

/** What stands in the margin: what the comment waits for. Empty where nothing is left to do. */
export function commentSign(comment: PanelComment, now: Date): 'late' | 'soon' | 'hint' | undefined {
  const tone = comment.due ? dueTone(comment.due.at, now) : 'plain';
  if (isFinished(comment.state)) return undefined;
  return tone === 'plain' ? (comment.hints.length > 0 ? 'hint' : undefined) : tone;
}

const signIcons = { late: Late, soon: Soon, hint: Flag };

interface Props {
  comment: PanelComment;
  now: Date;
  isSelected: boolean;
  actions: PanelActions;
}

/** One comment of the page: who, when, what it says, what it may be or what was done. */
export function CommentRow({ comment, now, isSelected, actions }: Props) {
  const sign = commentSign(comment, now);
  const due = isFinished(comment.state) ? undefined : sayCommentDue(comment, now);
  const isLate = due !== undefined && sign === 'late';
  const who = comment.isOwn ? say('own') : sayAuthor(comment);
  return (
    <li class={comment.isReply ? 'is-reply' : undefined}>
      <button
        type="button"
        class="row"
        aria-current={isSelected ? 'true' : undefined}
        data-comment={comment.id}
        onClick={() => actions.openComment(comment.id)}
      >
        <span class={`row-sign ${sign === 'hint' ? 'soon' : (sign ?? '')}`}>
          {sign && <Icon of={signIcons[sign]} />}
        </span>
        <span class="row-main">
          <span>
            <strong>
              <bdi>{who}</bdi>
            </strong>{' '}
            <span class="soft">{comment.postedAt && showPosted(comment.postedAt, now)}</span>
          </span>
          <span class="row-text two" dir="auto">
            {comment.text.slice(0, 300) || say('onlyPicture')}
          </span>
          {due && <span class={`row-note${isLate ? ' late' : ''}`}>{due}</span>}
          {!comment.state && comment.hints[0] && !due && <span class="row-note">{sayHint(comment.hints[0])}</span>}
          {comment.state && (
            <span>
              <Tag
                icon={stateIcons[comment.state.done]}
                text={sayState(comment.state)}
                tone={isFinished(comment.state) && comment.state.done !== 'no-action' ? 'done' : undefined}
              />
            </span>
          )}
        </span>
      </button>
      {isSelected && (
        <div class="row-keys">
          <button type="button" class="btn" onClick={() => actions.openComment(comment.id)}>
            {say('open')} <kbd>Enter</kbd>
          </button>
          {!comment.state && !comment.isOwn && (
            <button type="button" class="btn" onClick={() => actions.takeWay(comment.id, 'none')}>
              {say('way.none')} <kbd>N</kbd>
            </button>
          )}
        </div>
      )}
    </li>
  );
}
