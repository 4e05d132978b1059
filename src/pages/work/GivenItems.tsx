import { CornerUpRight } from 'lucide';
import { Part } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { sayWork } from '../../ui/words/work-words.ts';
import type { WorkActions, WorkData } from './WorkView.tsx';

/** What is with somebody else, and the way back for what went there by mistake. */
export function GivenItems({ given, takeBack }: Pick<WorkData, 'given'> & Pick<WorkActions, 'takeBack'>) {
  if (given.length === 0) return null;
  return (
    <Part id="given" title={sayWork('given')}>
      <p>{sayWork('givenText')}</p>
      <ul class="packages">
        {given.map(({ number, channel, text, to }) => (
          <li key={number}>
            <Icon of={CornerUpRight} />
            <span>
              <strong class="num">{number}</strong> <span class="soft">{sayWork('givenTo', { channel, to })}</span>
              <br />
              {text ? <bdi>{text}</bdi> : <span class="soft">{sayWork('noText')}</span>}
            </span>
            <button
              type="button"
              class="btn"
              aria-label={sayWork('takeBackOf', { number })}
              onClick={() => takeBack(number)}
            >
              {sayWork('takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
