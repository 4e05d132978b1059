import {
  Check,
  ChevronLeft,
  ChevronRight,
  CircleDot,
  CircleQuestionMark,
  Clock,
  EyeOff,
  Flag,
  ImageOff,
  Lock,
  Pause,
} from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dueTone } from '../shared/due-tone.ts';
import type { Outcome } from '../shared/item.ts';
import { Icon } from '../ui/Icon.tsx';
import { MarkedText } from '../ui/MarkedText.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Rich } from '../ui/Rich.tsx';
import { showClock, showDue, showDueTime, showLength, showPosted, showTime } from '../ui/show-time.ts';
import { Late } from '../ui/signs.ts';
import { say } from '../ui/words/panel-words.ts';
import type { Due } from './comment-data.ts';
import { sayAuthor, sayHints } from './comment-words.ts';
import type { OpenComment } from './open-data.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PanelData } from './panel-data.ts';
import { Steps } from './Steps.tsx';
import { sayTold } from './told-in-english.ts';
import { Ways } from './Ways.tsx';
import { WayFoot, WayView } from './WayView.tsx';

interface Props {
  data: PanelData;
  open: OpenComment;
  actions: PanelActions;
  move: (by: 1 | -1) => void;
}

const outcomeLooks = {
  gone: { tone: 'done', icon: Check },
  greyed: { tone: 'soon', icon: EyeOff },
  'still-there': { tone: 'late', icon: CircleDot },
  'came-back': { tone: 'late', icon: CircleDot },
  'could-not-tell': { tone: undefined, icon: CircleQuestionMark },
} as const satisfies Record<Outcome, unknown>;

function BackBar({ data, open, actions, move }: Props) {
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

/** The comment itself, large, with the words that raised the hints marked. */
function Said({ data, open }: Props) {
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
        {postText &&
          say('underPost', {
            text: postText.length > 120 ? `${postText.slice(0, 119).replace(/[\uD800-\uDBFF]$/, '')}…` : postText,
          })}
      </p>
      <div class="comment-who">
        <h3 tabIndex={-1} ref={heading}>
          <bdi>{sayAuthor(comment)}</bdi>
        </h3>
        <span class="soft">{comment.postedAt && showPosted(comment.postedAt, data.now)}</span>
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

function HintNotice({ open }: { open: OpenComment }) {
  const { hints, mayBe } = open.comment;
  if (hints.length === 0 || open.chosen || open.isWithoutPicture) return null;
  const isMarked = hints.some(({ words }) => words.length > 0);
  return (
    <Notice tone="soon" icon={Flag} title={`${sayHints(hints, mayBe, false)}.`}>
      <span> {say(isMarked ? 'hintText' : 'youDecide')}</span>
    </Notice>
  );
}

/** When it falls due and by which rule; where the guideline gives no figure, its own word and how old the comment is. */
function DueLine({ data, open }: Props) {
  const { comment, rule, outcome } = open;
  const { due, postedAt } = comment;
  if (outcome || (!due && !rule?.isAsap)) return null;
  // What nobody has decided to remove is not late.
  const isLate = due && dueTone(due.at, data.now) === 'late' && (due.what === 'answer' || open.chosen !== undefined);
  return (
    <div class="row due">
      <span class={`row-sign${isLate ? ' late' : ''}`}>
        <Icon of={isLate ? Late : Clock} />
      </span>
      {due ? (
        <span>
          <Rich text={say(dueWords(due))} values={{ time: showDueTime(due.at, data.now) }} />{' '}
          {isLate && <strong class="late">{sentence(showDue(due.at, data.now))} </strong>}
          {rule && <span class="soft">{say('rule', { rule: rule.says })}</span>}
        </span>
      ) : (
        <span>
          <Rich text={say(rule?.what === 'answer' ? 'answerAsap' : 'removeAsap')} values={{ rule: rule?.says ?? '' }} />{' '}
          {postedAt && (
            <span class="soft">
              {say('ageAbout', { age: showLength(Math.max(0, data.now.getTime() - Date.parse(postedAt.from))) })}
            </span>
          )}
        </span>
      )}
    </div>
  );
}

/** "Försenad 35 min." */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function dueWords({ what, isUncertain }: Due) {
  if (what === 'answer') return isUncertain ? 'answerByAbout' : 'answerBy';
  return isUncertain ? 'removeByAbout' : 'removeBy';
}

/** One comment, open: what it says, what it may be, and the policy's steps with the one that is now. */
export function CommentView(props: Props) {
  const { data, open, actions } = props;
  const { problem, outcome } = open;
  return (
    <>
      <BackBar {...props} />
      <div class="panel-scroll">
        <Said {...props} />
        <div class="panel-notices">
          {open.isWithoutPicture && (
            <Notice tone="late" icon={ImageOff} title={say('noPictureTitle')}>
              <p>{say('noPictureText')}</p>
            </Notice>
          )}
          {problem && (
            <Notice tone="late" icon={Lock} title={sayTold(problem.says)} isUrgent>
              <p>{sayTold(problem.whatToDo)}</p>
            </Notice>
          )}
          {outcome && (
            <Notice
              tone={outcomeLooks[outcome.what].tone}
              icon={outcomeLooks[outcome.what].icon}
              title={say('outcomeTitle')}
            >
              <p>
                {say(`outcome.${outcome.what}`, {
                  time: showClock(outcome.at),
                  platform: say(data.channel?.platform ?? 'facebook'),
                })}
              </p>
            </Notice>
          )}
          {open.waiting && <WaitingNotice data={data} waiting={open.waiting} />}
          {!data.way && <HintNotice open={open} />}
        </div>
        <DueLine {...props} />
        {data.way ? <WayView way={data.way} actions={actions} /> : <WhatToDo {...props} />}
        {open.isWithoutPicture && <Donts />}
        {open.source && (
          <p class="small soft source">
            <span lang="sv">{open.source.title}</span>
            {say('sourceRead', { read: open.source.read })}
          </p>
        )}
      </div>
      {data.way && <WayFoot way={data.way} actions={actions} />}
    </>
  );
}

/** The steps towards removal and the other ways: what the comment asks for stands first. */
function WhatToDo({ data, open, actions }: Props) {
  const [isGroundAsked, setGroundAsked] = useState(false);
  const steps = <Steps data={data} open={open} actions={actions} />;
  const isAlone = open.isSettled && !isGroundAsked;
  const ways = <Ways open={open} actions={actions} isFirst={isAlone || open.isQuestion} />;
  if (isAlone) {
    return (
      <>
        {ways}
        <button type="button" class="btn quiet add-ground" onClick={() => setGroundAsked(true)}>
          {say('groundAfter')}
        </button>
      </>
    );
  }
  return open.isQuestion ? (
    <>
      {ways}
      {steps}
    </>
  ) : (
    <>
      {steps}
      {ways}
    </>
  );
}

function WaitingNotice({ data, waiting }: { data: PanelData; waiting: NonNullable<OpenComment['waiting']> }) {
  const since = showTime(waiting.since, data.now);
  return (
    <Notice icon={Pause} title={say('waitingFor', { to: waiting.to })}>
      <p>
        {waiting.remind
          ? say('waitingSince', { since, remind: showTime(waiting.remind, data.now) })
          : say('waitingPlain', { since })}
      </p>
    </Notice>
  );
}

function Donts() {
  return (
    <div class="donts">
      <h3>{say('dont')}</h3>
      <ul class="soft">
        <li>{say('dontScreenshot')}</li>
        <li>{say('dontLinks')}</li>
        <li>{say('dontShow')}</li>
      </ul>
    </div>
  );
}
