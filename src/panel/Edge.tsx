import { ArrowLeftFromLine, ArrowRightFromLine, ArrowRightToLine, BookText, Flag } from 'lucide';
import type { RefObject } from 'preact';
import { Icon } from '../ui/Icon.tsx';
import { Late, Soon } from '../ui/signs.ts';
import { say } from '../ui/words/panel-words.ts';
import type { PanelProps } from './panel-data.ts';

/** The panel folded to an edge: the numbers stay. */
export function Edge({ data, actions, root }: PanelProps & { root: RefObject<HTMLElement | null> }) {
  const { late, soon, hints, notHandedOver } = data.counts;
  const items = [
    { icon: Late, tone: 'late' as const, n: late, label: say('lateCount', { n: late }) },
    { icon: Soon, tone: 'soon' as const, n: soon, label: say('dueTodayCount', { n: soon }) },
    { icon: Flag, tone: undefined, n: hints, label: say('hintsCount', { n: hints }) },
  ];
  return (
    <aside class={`edge${data.isLeft ? ' is-left' : ''}`} aria-label={say('folded')} tabIndex={-1} ref={root}>
      <button type="button" class="edge-item open" aria-label={say('unfold')} onClick={() => actions.setFolded(false)}>
        <Icon of={data.isLeft ? ArrowRightFromLine : ArrowLeftFromLine} />
      </button>
      {items.map(({ icon, tone, n, label }) => (
        <button type="button" class="edge-item" key={label} aria-label={label} onClick={() => actions.setFolded(false)}>
          <Icon of={icon} tone={n > 0 ? tone : undefined} />
          {n}
        </button>
      ))}
      <button
        type="button"
        class="edge-item"
        aria-label={say('notHandedOverCount', { n: notHandedOver })}
        onClick={actions.openHandover}
      >
        <Icon of={ArrowRightToLine} />
        {notHandedOver}
      </button>
      <button
        type="button"
        class="edge-item last"
        aria-label={say('openJournal')}
        onClick={() => actions.openJournal()}
      >
        <Icon of={BookText} />
      </button>
    </aside>
  );
}
