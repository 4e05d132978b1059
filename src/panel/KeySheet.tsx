import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/words/panel-words.ts';
import { keyOf } from './panel-keys.ts';

/** Ways that have a line of their own. */
const ways = ['none', 'answer', 'answered', 'forward', 'ask', 'refer', 'note', 'unit'] as const;

/** Keys, and what they do. */
type Line = [names: (string | undefined)[], words: string];

/** Nothing where the browser has given the command no key: another extension may have it. */
function commandLine(key: string | undefined, words: string): Line[] {
  return key ? [[[key], words]] : [];
}

/** The sheet that shows the keys. */
export function KeySheet({
  commandKey,
  panelKey,
  close,
}: {
  commandKey: string;
  panelKey: string | undefined;
  close: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const keys: Line[] = [
    ...commandLine(panelKey, say('keys.panel')),
    [['J', 'K'], say('keys.move')],
    [['Enter'], say('keys.enter')],
    [['1', '–', '9'], say('keys.ground')],
    ...commandLine(commandKey, say('keys.save')),
    ...ways.map((way): Line => [[keyOf(way)], say(`keys.${way}`)]),
    [[keyOf('police'), keyOf('secrecy'), keyOf('register')], say('keys.more')],
    [['X', 'Z'], say('keys.mark')],
    [['G'], say('keys.manual')],
    [['-'], say('keys.fold')],
    [['T'], say('keys.side')],
    [['Esc'], say('keys.back')],
    [['?'], say('keys.help')],
  ];
  return (
    <section class="key-sheet" aria-labelledby="mj-keys">
      <header>
        <h3 id="mj-keys" tabIndex={-1} ref={heading}>
          {say('keysTitle')}
        </h3>
        <button type="button" class="btn-icon" aria-label={say('hideKeys')} onClick={close}>
          <Icon of={X} />
        </button>
      </header>
      <dl class="facts">
        {keys.map(([names, words]) => (
          <div key={words}>
            <dt>{names.map((name) => (name === '–' ? name : <kbd key={name}>{name}</kbd>))}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">{say('keysNote')}</p>
    </section>
  );
}
