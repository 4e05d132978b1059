import { ArrowLeftFromLine, ArrowRightFromLine, ArrowRightToLine, BookText, Flag } from 'lucide';
import type { RefObject } from 'preact';
import { Icon } from '../ui/Icon.tsx';
import { Late, Soon } from '../ui/signs.ts';
import { say } from '../ui/words/panel-words.ts';
import type { PanelProps } from './panel-data.ts';

type Props = PanelProps & { root: RefObject<HTMLElement | null>; unfoldAt(place: 'todo' | 'here'): void };

/** The panel folded to an edge: the numbers stay, and lead to what they count. */
export function Edge({ data, actions, root, unfoldAt }: Props) {
  const { late, soon, hints, notHandedOver } = data.counts;
  const items = [
    { id: 'late', icon: Late, tone: 'late', n: late, label: say('lateCount', { n: late }), place: 'todo' },
    { id: 'soon', icon: Soon, tone: 'soon', n: soon, label: say('dueTodayCount', { n: soon }), place: 'todo' },
    { id: 'hints', icon: Flag, tone: undefined, n: hints, label: say('hintsCount', { n: hints }), place: 'here' },
  ] as const;
  return (
    <aside class={`edge${data.isLeft ? ' is-left' : ''}`} aria-label={say('folded')} tabIndex={-1} ref={root}>
      <button type="button" class="edge-item open" aria-label={say('unfold')} onClick={() => actions.setFolded(false)}>
        <Icon of={data.isLeft ? ArrowRightFromLine : ArrowLeftFromLine} />
      </button>
      {items.map(({ id, icon, tone, n, label, place }) => (
        <button type="button" class="edge-item" key={id} aria-label={label} onClick={() => unfoldAt(place)}>
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
      <button type="button" class="edge-item last" aria-label={say('openJournal')} onClick={actions.openJournal}>
        <Icon of={BookText} />
      </button>
    </aside>
  );
}
