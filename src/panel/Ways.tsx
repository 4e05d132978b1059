import { Check, CircleQuestionMark, Forward, Minus, Pencil, Reply, Signpost } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/words/panel-words.ts';
import type { OpenComment, PanelActions } from './panel-data.ts';
import { wayKeys } from './panel-keys.ts';

const icons = {
  answered: Check,
  answer: Reply,
  forward: Forward,
  ask: CircleQuestionMark,
  refer: Signpost,
  none: Minus,
  note: Pencil,
};

/** What can be done with the comment other than removing it: there, one key each, and quiet. */
export function Ways({ open, actions }: { open: OpenComment; actions: PanelActions }) {
  if (open.ways.length === 0) return null;
  return (
    <section class="other-ways" aria-labelledby="mj-ways">
      <h3 class="small soft" id="mj-ways">
        {say('otherWays')}
      </h3>
      <div class="ways">
        {open.ways.map((way) => (
          <button type="button" class="way" key={way} onClick={() => actions.takeWay(open.comment.id, way)}>
            <Icon of={icons[way]} />
            {say(`way.${way}`)}
            {way in wayKeys && <kbd>{wayKeys[way as keyof typeof wayKeys].toUpperCase()}</kbd>}
          </button>
        ))}
      </div>
    </section>
  );
}
