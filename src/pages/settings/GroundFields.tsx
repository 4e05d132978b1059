import { Plus } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Ground, GroundKind } from '../../shared/policy.ts';
import { Choice, Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { CategoryChecks } from './CategoryChecks.tsx';

/** In the order in which they are shown. */
export const groundKinds: readonly GroundKind[] = ['criminal', 'secret', 'unsuitable'];

interface Props {
  grounds: Ground[];
  change: (grounds: Ground[]) => void;
}

/** A ground after the last one, with an id that none of them has. */
function newGround(grounds: Ground[]): Ground {
  let number = grounds.length + 1;
  while (grounds.some(({ id }) => id === `egen-${number}`)) number += 1;
  return {
    id: `egen-${number}`,
    no: String(grounds.length + 1),
    text: '',
    codes: ['annat'],
    kind: 'unsuitable',
    hints: [],
  };
}

/** The grounds in the municipality's own words and order. */
export function GroundFields({ grounds, change }: Props) {
  const set = (id: string, part: Partial<Ground>) =>
    change(grounds.map((ground) => (ground.id === id ? { ...ground, ...part } : ground)));
  const list = useRef<HTMLOListElement>(null);
  const count = useRef(grounds.length);
  useLayoutEffect(() => {
    // One that was added is to be filled in.
    if (grounds.length > count.current) list.current?.lastElementChild?.querySelector('input')?.focus();
    count.current = grounds.length;
  }, [grounds.length]);
  return (
    <fieldset>
      <legend>{saySettings('own.grounds')}</legend>
      <ol class="ground-fields" ref={list}>
        {grounds.map(({ id, no, text, kind, hints }) => (
          <li key={id}>
            <Field label={saySettings('own.no')} value={no} change={(value) => set(id, { no: value })} />
            <Field label={saySettings('own.text')} value={text} rows={2} change={(value) => set(id, { text: value })} />
            <Choice
              label={saySettings('own.kind')}
              value={kind}
              options={groundKinds.map((one) => ({ value: one, text: saySettings(`own.kind.${one}`) }))}
              change={(value) => set(id, { kind: groundKinds.find((one) => one === value) ?? kind })}
            />
            <button
              type="button"
              class="btn quiet"
              aria-label={saySettings('own.removeGround', { no })}
              onClick={() => change(grounds.filter((ground) => ground.id !== id))}
            >
              {saySettings('remove')}
            </button>
            <details>
              <summary class="ground-hints">
                {saySettings('own.hints')}:{' '}
                {hints.map((one) => saySettings(`hint.${one}`)).join('; ') || saySettings('own.hintsNone')}
              </summary>
              <CategoryChecks
                isOn={(one) => hints.includes(one)}
                change={(one, isOn) =>
                  set(id, { hints: isOn ? [...hints, one] : hints.filter((before) => before !== one) })
                }
              />
            </details>
          </li>
        ))}
      </ol>
      <button type="button" class="btn" onClick={() => change([...grounds, newGround(grounds)])}>
        <Icon of={Plus} />
        {saySettings('own.addGround')}
      </button>
    </fieldset>
  );
}
