import { ArrowRightToLine } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { Rich } from '../ui/Rich.tsx';
import { showClock } from '../ui/show-time.ts';
import { say } from '../ui/words/panel-words.ts';
import { GateFrame } from './GateFrame.tsx';
import type { GateActions, GateOutcome } from './gate-data.ts';
import { outcomeLooks } from './outcome-looks.ts';

const words = {
  gone: { title: 'gate.goneTitle', text: 'gate.goneText' },
  greyed: { title: 'gate.greyedTitle', text: 'gate.greyedText' },
  'still-there': { title: 'gate.stillTitle', text: 'gate.stillText' },
  'came-back': { title: 'gate.backTitle', text: 'gate.backText' },
  'could-not-tell': { title: 'gate.unknownTitle', text: 'gate.unknownText' },
} as const;

/** What was seen after the click, and what is left to do. */
export function GateOutcomeBody({ data, actions }: { data: GateOutcome; actions: GateActions }) {
  const { icon, tone } = outcomeLooks[data.outcome];
  const { title, text } = words[data.outcome];
  const isHidden = data.outcome === 'greyed' && data.action === 'hide' && !data.isHidingNotEnough;
  const isAlone = data.outcome === 'gone' && (!data.number || !data.left.includes('hand-over'));
  const isDone = data.outcome === 'gone' || data.outcome === 'greyed';
  return (
    <GateFrame
      icon={icon}
      tone={isHidden ? 'done' : tone}
      title={say(isHidden ? 'gate.hiddenTitle' : title, { time: showClock(data.at) })}
      isNews
      close={actions.close}
    >
      <div class="gate-body">
        <p>
          <Rich
            text={say(isAlone ? 'gate.goneTextAlone' : text)}
            values={{ number: data.number ?? '', platform: say(data.platform) }}
          />
        </p>
        {data.isHidingNotEnough && <p>{say('gate.hiddenNotEnough')}</p>}
        <div class="actions">
          {isDone && data.left.includes('hand-over') && (
            <button type="button" class="btn main" onClick={actions.openHandover}>
              <Icon of={ArrowRightToLine} />
              {say('handOverNow')}
            </button>
          )}
          {data.hasNext && (
            <button type="button" class="btn" onClick={actions.nextComment}>
              {say('gate.next')}
            </button>
          )}
        </div>
      </div>
      {data.left.length > 0 && (
        <div class="gate-foot">
          <p class="small soft">
            {say('gate.left', { list: data.left.map((step) => say(`left.${step}`)).join(', ') })}
          </p>
        </div>
      )}
    </GateFrame>
  );
}
