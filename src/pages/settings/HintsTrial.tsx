import { useEffect, useState } from 'preact/hooks';
import type { HintOptions } from '../../shared/hint.ts';
import { Field } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import type { FoundHint } from './settings-data.ts';

interface Props {
  options: HintOptions;
  tryHints: (text: string) => Promise<FoundHint[]>;
  /** Missing where IT decides. */
  silence: ((rule: string) => void) | undefined;
}

/** How long it waits for more to be typed before it asks, milliseconds. */
const pause = 250;

/** A comment to try: which hints it would get, why, and which rule to silence. Nothing of it is kept. */
export function HintsTrial({ options, tryHints, silence }: Props) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundHint[] | undefined>();
  useEffect(() => {
    setFound(undefined);
    if (text.trim() === '') return;
    let isLate = false;
    const timer = setTimeout(() => {
      tryHints(text).then(
        (hints) => isLate || setFound(hints),
        () => isLate || setFound(undefined),
      );
    }, pause);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [text, options, tryHints]);
  return (
    <div>
      <Field
        label={saySettings('hints.try')}
        value={text}
        rows={3}
        help={saySettings('hints.tryHelp')}
        change={setText}
      />
      <div aria-live="polite">
        {found?.length === 0 && <p>{saySettings('hints.none')}</p>}
        {found && found.length > 0 && (
          <ul class="plain-list">
            {found.map(({ category, rule, words }) => (
              <li key={category}>
                <strong>{saySettings(`hint.${category}`)}.</strong> {saySettings('hints.rule', { rule })}
                {words.length > 0 && (
                  <>
                    {': '}
                    <bdi>{words.join(', ')}</bdi>
                  </>
                )}{' '}
                {silence && (
                  <button
                    type="button"
                    class="btn quiet inline"
                    aria-label={saySettings('hints.silenceRule', { rule })}
                    onClick={() => silence(rule)}
                  >
                    {saySettings('hints.silence')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
