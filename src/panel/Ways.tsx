import { ChevronDown } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/words/panel-words.ts';
import type { OpenComment } from './open-data.ts';
import type { PanelActions } from './panel-actions.ts';
import { keyOf } from './panel-keys.ts';
import { wayIcons } from './way-icons.ts';

/**
 * What can be done with the comment other than removing it: there, one key each, and quiet.
 * @param isFirst true where it stands before the steps, or alone
 */
export function Ways({ open, actions, isFirst }: { open: OpenComment; actions: PanelActions; isFirst: boolean }) {
  const [isMore, setMore] = useState(false);
  const all = [...open.ways, ...(isMore ? open.moreWays : [])];
  if (open.ways.length + open.moreWays.length === 0) return null;
  return (
    <section class="other-ways" aria-labelledby="mj-ways">
      <h3 class={isFirst ? undefined : 'small soft'} id="mj-ways">
        {say(isFirst ? 'waysFirst' : 'otherWays')}
      </h3>
      <div class="ways">
        {all.map((way) => (
          <button
            type="button"
            class="way"
            key={way}
            data-way={way}
            onClick={() => actions.takeWay(open.comment.id, way)}
          >
            <Icon of={wayIcons[way]} />
            {say(`way.${way}`)}
            {keyOf(way) && <kbd>{keyOf(way)}</kbd>}
          </button>
        ))}
        {open.moreWays.length > 0 && !isMore && (
          <button type="button" class="way more-ways" aria-expanded="false" onClick={() => setMore(true)}>
            <Icon of={ChevronDown} />
            {say('moreWays')}
          </button>
        )}
      </div>
    </section>
  );
}
