import { Flag, ImageOff, Pause } from 'lucide';
import { Notice } from '../ui/Notice.tsx';
import { showClock, showTime } from '../ui/show-time.ts';
import { say } from '../ui/words/panel-words.ts';
import { sayHints } from './comment-words.ts';
import type { OpenComment } from './open-data.ts';
import { outcomeLooks } from './outcome-looks.ts';
import type { PanelData } from './panel-data.ts';
import { ToldProblem } from './ToldProblem.tsx';

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

function WaitingNotice({ now, waiting }: { now: Date; waiting: NonNullable<OpenComment['waiting']> }) {
  const since = showTime(waiting.since, now);
  return (
    <Notice icon={Pause} title={say('waitingFor', { to: waiting.to })}>
      <p>
        {waiting.remind
          ? say('waitingSince', { since, remind: showTime(waiting.remind, now) })
          : say('waitingPlain', { since })}
      </p>
    </Notice>
  );
}

/** What one must know of this comment before one goes on with it. */
export function CommentNotices({ data, open }: { data: PanelData; open: OpenComment }) {
  const { outcome } = open;
  return (
    <div class="panel-notices">
      {open.isWithoutPicture && (
        <Notice tone="late" icon={ImageOff} title={say('noPictureTitle')}>
          <p>{say('noPictureText')}</p>
        </Notice>
      )}
      <ToldProblem problem={open.problem} />
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
      {open.waiting && <WaitingNotice now={data.now} waiting={open.waiting} />}
      {!data.way && <HintNotice open={open} />}
    </div>
  );
}
