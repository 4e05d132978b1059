import { Part } from '../../ui/Field.tsx';
import { showTime } from '../../ui/show-time.ts';
import { sayWeeding } from '../../ui/words/weeding-words.ts';
import type { WeedingProps } from './weeding-data.ts';

const kinds = [
  { id: 'pdf', kind: 'PDF/A' },
  { id: 'csv', kind: 'CSV' },
] as const;

/** The weedings that the journal tells of: their protocols can be saved again. */
export function Earlier({ data, actions }: WeedingProps) {
  const { earlier, now } = data;
  if (earlier.length === 0) return null;
  return (
    <Part id="earlier" title={sayWeeding('earlier')}>
      <p class="soft">{sayWeeding('earlierText')}</p>
      <ul class="earlier">
        {earlier.map(({ seq, at, decision, items, isPictures }) => {
          const time = showTime(at, now);
          return (
            <li key={seq}>
              <p>
                <strong>{decision}</strong>{' '}
                {sayWeeding(isPictures ? 'earlierPictures' : 'earlierItems', { n: items, time })}
              </p>
              <p class="actions">
                {kinds.map(({ id, kind }) => (
                  <button
                    key={id}
                    type="button"
                    class="btn quiet"
                    aria-label={sayWeeding('protocolOf', { kind, decision, time })}
                    onClick={() => actions.saveProtocol(id, seq)}
                  >
                    {kind}
                  </button>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
