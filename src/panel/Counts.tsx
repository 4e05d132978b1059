import { Flag } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { Late, Soon } from '../ui/signs.ts';
import { say } from '../ui/words/panel-words.ts';
import type { PanelData } from './panel-data.ts';

/** Three numbers: overdue, due today, hints on the page. */
export function Counts({ counts }: { counts: PanelData['counts'] }) {
  return (
    <ul class="counts">
      <li class="count">
        <Icon of={Late} tone={counts.late > 0 ? 'late' : undefined} />
        <b>{counts.late}</b>
        <span>{say('late', { n: counts.late })}</span>
      </li>
      <li class="count">
        <Icon of={Soon} tone={counts.soon > 0 ? 'soon' : undefined} />
        <b>{counts.soon}</b>
        <span>{say('dueToday')}</span>
      </li>
      <li class="count">
        <Icon of={Flag} />
        <b>{counts.hints}</b>
        <span>{say('hintsHere', { n: counts.hints })}</span>
      </li>
    </ul>
  );
}
