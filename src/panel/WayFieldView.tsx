import { Copy, TriangleAlert, Undo2 } from 'lucide';
import type { WayField, WayOption } from '../shared/way-sheet.ts';
import { FieldNote } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { say } from '../ui/words/panel-words.ts';
import type { OpenWay } from './open-data.ts';
import type { PanelActions } from './panel-actions.ts';

interface Props {
  field: WayField;
  way: OpenWay;
  actions: PanelActions;
}

/** What an option says: the interface's words, then the municipality's own. */
function OptionWords({ text, own }: Pick<WayOption, 'text' | 'own'>) {
  return (
    <span>
      {text}
      {text && own && ' '}
      {own && <span lang="sv">{own}</span>}
    </span>
  );
}

/** Ready texts, or answers that finish: a list of buttons, for the arrows of radio buttons would choose on their way. */
function Picks({ field, way: { answers }, actions }: Props) {
  // A ready text may be worked on, and is the chosen one still; a line that says something else is not.
  const isChosen = ({ value, fills = {} }: WayOption) =>
    answers[field.id] === value &&
    Object.entries(fills).every(([id, filled]) => id === 'text' || answers[id] === filled);
  return (
    <div class="picks">
      {field.options?.map((option) => (
        <button
          type="button"
          key={option.value}
          class="pick"
          aria-pressed={field.isFinishing ? undefined : isChosen(option)}
          onClick={() => actions.chooseOption(field.id, option.value)}
        >
          <OptionWords {...option} />
        </button>
      ))}
    </div>
  );
}

function Radios({ field, way, actions }: Props) {
  return (
    <div class="picks">
      {field.options?.map(({ value, text, own }) => (
        <label class="pick" key={value}>
          <input
            type="radio"
            name={`mj-${field.id}`}
            checked={way.answers[field.id] === value}
            onChange={() => actions.fillIn(field.id, value)}
          />
          <OptionWords text={text} own={own} />
        </label>
      ))}
    </div>
  );
}

/** A text to copy, with what the check found in it. */
function Outgoing({ field, way, actions }: Props) {
  const { copied, warnings, replaced } = way;
  return (
    <>
      {field.id === 'text' && replaced !== undefined && (
        <button type="button" class="btn quiet" onClick={() => actions.fillIn('text', replaced)}>
          <Icon of={Undo2} />
          {say('bringBack')}
        </button>
      )}
      <button type="button" class="btn" onClick={() => actions.copyField(field.id)}>
        <Icon of={Copy} />
        {say('copy')}
        <span class="hidden"> {field.label}</span>
      </button>
      <output class="small">{copied?.field === field.id && say(copied.isDone ? 'copied' : 'copyFailed')}</output>
      {field.id === 'text' && warnings.length > 0 && (
        <Notice tone="soon" icon={TriangleAlert} title={say('checkFound')}>
          <ul class="points">
            {warnings.map(({ says, words }) => (
              <li key={`${says} ${words}`}>
                <bdi>{say('checkWords', { says, words })}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** One thing to fill in. */
export function WayFieldView(props: Props) {
  const { field, way, actions } = props;
  const id = `mj-way-${field.id}`;
  const isMissing = way.missing === field.id;
  const help = <FieldNote id={`${id}-help`} error={isMissing ? field.missing : undefined} isUrgent help={field.help} />;
  if (field.kind === 'texts' || field.kind === 'choice') {
    return (
      <fieldset
        class="field"
        data-field={field.id}
        aria-describedby={isMissing || field.help ? `${id}-help` : undefined}
      >
        <legend class="label">{field.label}</legend>
        {field.kind === 'texts' || field.isFinishing ? <Picks {...props} /> : <Radios {...props} />}
        {help}
      </fieldset>
    );
  }
  const shared = {
    class: 'input',
    id,
    value: way.answers[field.id] ?? '',
    'aria-invalid': isMissing ? ('true' as const) : undefined,
    'aria-describedby': isMissing || field.help ? `${id}-help` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => actions.fillIn(field.id, event.currentTarget.value),
  };
  return (
    <div class="field" data-field={field.id}>
      <label for={id}>{field.label}</label>
      {field.kind === 'date' && <input type="date" {...shared} />}
      {field.kind === 'line' && <input type="text" {...shared} />}
      {(field.kind === 'text' || field.kind === 'outgoing') && (
        <textarea
          rows={field.kind === 'outgoing' ? 6 : 3}
          data-copy={field.id}
          lang={field.kind === 'outgoing' ? 'sv' : undefined}
          {...shared}
        />
      )}
      {help}
      {field.kind === 'outgoing' && <Outgoing {...props} />}
    </div>
  );
}
