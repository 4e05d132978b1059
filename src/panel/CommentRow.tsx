import { Check, EyeOff, Flag, Forward, LockOpen, Minus, Pause, TriangleAlert } from 'lucide';
import { dueTone } from '../shared/due-tone.ts';
import { Icon } from '../ui/Icon.tsx';
import { showPosted } from '../ui/show-time.ts';
import { Late, Soon } from '../ui/signs.ts';
import { Tag } from '../ui/Tag.tsx';
import { say } from '../ui/words/panel-words.ts';
import type { PanelComment } from './comment-data.ts';
import { sayAuthor, sayCommentDue, sayHints, sayState } from './comment-words.ts';
import { isFinished } from './is-finished.ts';
import type { Way } from './open-data.ts';
import type { PanelActions } from './panel-actions.ts';
import { keyOf } from './panel-keys.ts';
import { wayIcons } from './way-icons.ts';

const stateIcons = {
  'no-action': Minus,
  answered: Check,
  acknowledged: Check,
  forwarded: Forward,
  waiting: Pause,
  referred: Check,
  'not-registered': Minus,
  corrected: Check,
  'ground-chosen': Flag,
  saved: LockOpen,
  deleted: Check,
  hidden: EyeOff,
  overridden: TriangleAlert,
};

/** What stands in the margin: what the comment waits for. Empty where nothing is left to do. */
function commentSign(comment: PanelComment, now: Date): 'late' | 'soon' | 'hint' | undefined {
  const tone = comment.due ? dueTone(comment.due.at, now) : 'plain';
  if (isFinished(comment.state)) return undefined;
  return tone === 'plain' ? (comment.hints.length > 0 ? 'hint' : undefined) : tone;
}

const signIcons = { late: Late, soon: Soon, hint: Flag };

interface Props {
  comment: PanelComment;
  now: Date;
  isSelected: boolean;
  /** Set while many are being marked: whether this one is. */
  isMarked?: boolean | undefined;
  actions: PanelActions;
}

/** One comment of the page: who, when, what it says, what it may be or what was done. */
export function CommentRow({ comment, now, isSelected, isMarked, actions }: Props) {
  const sign = commentSign(comment, now);
  const due = isFinished(comment.state) ? undefined : sayCommentDue(comment, now);
  const isLate = due !== undefined && sign === 'late';
  // What it waits for is said with its time.
  const others = due ? comment.hints.filter(({ category }) => category !== 'question') : comment.hints;
  const hints = comment.state ? '' : sayHints(others, comment.mayBe, true);
  const who = comment.isOwn ? say('own') : sayAuthor(comment);
  return (
    <li
      class={`row-item${comment.isReply ? ' is-reply' : ''}${isMarked === undefined ? '' : ' is-marking'}`}
      data-current={isSelected ? '' : undefined}
    >
      {isMarked !== undefined && (
        <span class="mark-box">
          <input
            type="checkbox"
            class="check"
            aria-label={`${say('markOne')} ${who}`}
            checked={isMarked}
            disabled={comment.isOwn}
            onChange={() => actions.toggleMark(comment.id)}
          />
        </span>
      )}
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
          {comment.unit && <span class="small soft">{say('unitIs', { unit: comment.unit })}</span>}
          {due && <span class={`row-note${isLate ? ' late' : ''}`}>{due}</span>}
          {hints && <span class="row-note">{hints}</span>}
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
      {isMarked === undefined && <RowKeys comment={comment} isSelected={isSelected} actions={actions} />}
    </li>
  );
}

const quickWays = ['answer', 'answered', 'none'] as const;

/** The commonest acts: in words on the current row, and as signs in the corner of the row where the pointer is. */
function RowKeys({ comment, isSelected, actions }: Pick<Props, 'comment' | 'isSelected' | 'actions'>) {
  const canAct = !comment.state && !comment.isOwn;
  const ways = quickWays.filter((way) => canAct && (way === 'none' || comment.due?.what === 'answer'));
  const take = (way: Way) => () => actions.takeWay(comment.id, way);
  if (!isSelected) {
    return ways.length === 0 ? null : (
      <div class="row-quick">
        {ways.map((way) => (
          <button
            type="button"
            class="btn-icon"
            key={way}
            aria-label={say(`way.${way}`)}
            title={say(`way.${way}`)}
            onClick={take(way)}
          >
            <Icon of={wayIcons[way]} />
          </button>
        ))}
      </div>
    );
  }
  return (
    <div class="row-keys">
      <button type="button" class="btn" onClick={() => actions.openComment(comment.id)}>
        {say('open')} <kbd>Enter</kbd>
      </button>
      {ways.map((way) => (
        <button type="button" class="btn" key={way} onClick={take(way)}>
          {say(`way.${way}`)} <kbd>{keyOf(way)}</kbd>
        </button>
      ))}
    </div>
  );
}
