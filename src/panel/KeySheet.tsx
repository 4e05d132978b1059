import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/words/panel-words.ts';

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
  const keys: [string[], string][] = [
    ...(panelKey ? [[[panelKey], say('keys.panel')] satisfies [string[], string]] : []),
    [['J', 'K'], say('keys.move')],
    [['Enter'], say('keys.enter')],
    [['1', '–', '9'], say('keys.ground')],
    [[commandKey], say('keys.save')],
    [['N'], say('keys.none')],
    [['B'], say('keys.answer')],
    [['R'], say('keys.answered')],
    [['V'], say('keys.forward')],
    [['F'], say('keys.ask')],
    [['H'], say('keys.refer')],
    [['A'], say('keys.note')],
    [['U'], say('keys.unit')],
    [['P', 'L', 'D'], say('keys.more')],
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
