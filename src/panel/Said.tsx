import { useEffect, useRef } from 'preact/hooks';
import { shorten } from '../shared/shorten.ts';
import { MarkedText } from '../ui/MarkedText.tsx';
import { showPosted } from '../ui/show-time.ts';
import { say } from '../ui/words/panel-words.ts';
import { sayAuthor } from './comment-words.ts';
import type { OpenComment } from './open-data.ts';
import type { PanelActions } from './panel-actions.ts';
import { keyOf } from './panel-keys.ts';

/** The comment itself, large, with the words that raised the hints marked. */
export function Said({ open, actions, now }: { open: OpenComment; actions: PanelActions; now: Date }) {
  const { comment, postText } = open;
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = comment;
  useEffect(() => {
    const start = heading.current;
    if (!id || !start) return;
    // A comment begins at its top, however far down the list or the comment before was scrolled.
    for (const scroller of [start.closest('.panel-scroll'), start.closest('.panel')]) {
      if (scroller) scroller.scrollTop = 0;
    }
    start.focus({ preventScroll: true });
  }, [id]);
  return (
    <div class="comment">
      <p class="small soft">
        {comment.number && <strong class="num">{comment.number}</strong>}
        {comment.number && postText && ' · '}
        {postText && say('underPost', { text: shorten(postText, 120) })}
      </p>
      <UnitLine open={open} actions={actions} />
      <div class="comment-who">
        <h3 tabIndex={-1} ref={heading}>
          <bdi>{sayAuthor(comment)}</bdi>
        </h3>
        <span class="soft">{comment.postedAt && showPosted(comment.postedAt, now)}</span>
      </div>
      {open.isWithoutPicture && open.chosen && (
        <p>{say('groundLine', { no: open.chosen.no, text: open.chosen.text })}</p>
      )}
      {!open.isWithoutPicture && (
        <p class="said" dir="auto">
          {comment.text ? (
            <MarkedText text={comment.text} words={comment.hints.flatMap(({ words }) => words)} />
          ) : (
            <span class="soft">{say('onlyPicture')}</span>
          )}
        </p>
      )}
    </div>
  );
}

/** The unit that looks after the post and answers its questions, or that none has been named (TIB-23). */
function UnitLine({ open, actions }: { open: OpenComment; actions: PanelActions }) {
  const { unit, id } = open.comment;
  const canName = [...open.ways, ...open.moreWays].includes('unit');
  if (!unit && !canName) return null;
  return (
    <p class="small unit-line">
      <span class={unit ? undefined : 'soft'}>{unit ? say('unitIs', { unit }) : say('noUnit')}</span>
      {canName && (
        <button type="button" class="btn quiet" onClick={() => actions.takeWay(id, 'unit')}>
          {say(unit ? 'unitChange' : 'unitName')}
          <span class="hidden"> {say('unitHidden')}</span> <kbd>{keyOf('unit')}</kbd>
        </button>
      )}
    </p>
  );
}
