import { Anchor, Check, Circle, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/Icon.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { showTime } from '../../ui/show-time.ts';
import { Late } from '../../ui/signs.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayTold } from '../say-fault.ts';
import type { Hold, Ladder } from './story-data.ts';

function Verdict({ hold }: { hold: Hold }) {
  if (hold === 'holds') {
    return (
      <strong class="done">
        <Icon of={Check} /> {sayJournal('holds')}
      </strong>
    );
  }
  if (hold === 'unknown') return <strong class="soft">{sayJournal('unknown')}</strong>;
  return (
    <strong class="late">
      <Icon of={Late} /> {sayJournal('isBroken')}
    </strong>
  );
}

type RungState = 'holds' | 'open' | 'broken';

const signs: Record<RungState, IconNode> = { holds: Check, open: Circle, broken: Late };

interface RungProps {
  state: RungState;
  sign?: IconNode;
  title: string;
  children: ComponentChildren;
}

function Rung({ state, sign = signs[state], title, children }: RungProps) {
  return (
    <li class={`rung is-${state}`}>
      <span class="rung-sign">
        <Icon of={sign} />
      </span>
      <div>
        <strong>{title}</strong>
        <p class="soft">{children}</p>
      </div>
    </li>
  );
}

/** How far it is shown that the evidence is unchanged, rung by rung, and always what it does not show. */
export function LadderView({ ladder, now }: { ladder: Ladder; now: Date }) {
  const { files, firstBroken, checkpoint, anchored, from = 0 } = ladder;
  const n = files.of;
  const filesText = sayJournal('filesText', { n, like: files.like });
  const entries = sayJournal('entries', { n: ladder.entries, count: showNumber(ladder.entries) });
  return (
    <>
      <p class="verdicts">
        <span>
          {sayJournal('integrity')} <Verdict hold={ladder.integrity} />
        </span>
        <span>
          {sayJournal('completeness')} <Verdict hold={ladder.completeness} />
        </span>
      </p>
      <ol>
        <Rung state={files.like === n ? 'holds' : 'broken'} title={sayJournal('files')}>
          {n === 0 ? sayJournal('filesNone') : filesText}
        </Rung>
        <Rung state={firstBroken ? 'broken' : from > 0 ? 'open' : 'holds'} title={sayJournal('chain')}>
          {firstBroken
            ? sayJournal('chainBroken', { why: sayTold(firstBroken.why) })
            : sayJournal(from > 0 ? 'chainNewest' : 'chainText', { entries })}
        </Rung>
        <Rung state={checkpoint?.isRead && !firstBroken ? 'holds' : 'open'} title={sayJournal('checkpoint')}>
          {checkpoint
            ? sayJournal(firstBroken ? 'checkpointBroken' : checkpoint.isRead ? 'checkpointText' : 'checkpointUnread', {
                time: showTime(checkpoint.at, now),
                seq: showNumber(checkpoint.upTo),
              })
            : sayJournal('checkpointNone')}
        </Rung>
        {anchored ? (
          <Rung state="holds" sign={Anchor} title={sayJournal('anchored')}>
            {sayJournal('anchoredText', { number: anchored.caseNumber, time: showTime(anchored.at, now) })}
          </Rung>
        ) : (
          <Rung state="open" title={sayJournal('anchoredNot')}>
            {sayJournal('anchoredNotText')}
          </Rung>
        )}
      </ol>
      <p class="quote small">{sayJournal('limit')}</p>
    </>
  );
}
