import { Lock } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../ui/Notice.tsx';
import { say } from '../ui/words/panel-words.ts';
import { EscButton } from './EscButton.tsx';
import type { OpenWay } from './open-data.ts';
import type { PanelActions } from './panel-actions.ts';
import { WayFieldView } from './WayFieldView.tsx';

function Points({ title, points }: { title: string; points: string[] }) {
  if (points.length === 0) return null;
  return (
    <div class="small">
      <strong>{title}</strong>
      <ul class="points soft">
        {points.map((point) => (
          <li key={point} lang="sv">
            {point}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One way to handle a comment, opened: what the guideline says, what is to be filled in. */
export function WayView({ way, actions }: { way: OpenWay; actions: PanelActions }) {
  const { sheet } = way;
  const heading = useRef<HTMLHeadingElement>(null);
  const name = sheet.way;
  useEffect(() => {
    if (name) heading.current?.focus();
  }, [name]);
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    // It may stand above or below what is in sight.
    const field = way.missing && form.current?.querySelector<HTMLElement>(`[data-field="${way.missing}"]`);
    if (field) (field.querySelector<HTMLElement>('input, textarea, button') ?? field).focus();
  }, [way.missing]);
  return (
    <section class="way-view" aria-labelledby="mj-way" ref={form}>
      <h3 id="mj-way" tabIndex={-1} ref={heading}>
        {sheet.title}
      </h3>
      {sheet.warning && (
        <Notice tone="soon" icon={Lock} title={sheet.warning.title}>
          {sheet.warning.text && <p>{sheet.warning.text}</p>}
          {sheet.warning.own && <p lang="sv">{sheet.warning.own}</p>}
        </Notice>
      )}
      {sheet.quotes?.map((words) => (
        <p key={words} class="soft" lang="sv">
          {words}
        </p>
      ))}
      {sheet.says.map((words) => (
        <p key={words} class="soft">
          {words}
        </p>
      ))}
      {sheet.fields.map((field) => (
        <WayFieldView key={field.id} field={field} way={way} actions={actions} />
      ))}
      <Points title={say('tipsTitle')} points={sheet.tips} />
      <Points title={say('checksTitle')} points={sheet.checks} />
    </section>
  );
}

/** What ends a way, below what scrolls so that it covers nothing. */
export function WayFoot({ way, actions }: { way: OpenWay; actions: PanelActions }) {
  return (
    <div class="way-foot">
      {way.sheet.finish && (
        <button type="button" class="btn main wide" onClick={actions.finishWay}>
          {way.sheet.finish} <kbd>Ctrl+Enter</kbd>
        </button>
      )}
      <EscButton text={say('leaveWay')} act={actions.leaveWay} />
    </div>
  );
}
