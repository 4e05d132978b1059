import type { HintOptions } from '../../shared/hint.ts';
import { FieldNote, Part } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { CategoryChecks } from './CategoryChecks.tsx';
import { HintsTrial } from './HintsTrial.tsx';
import { OwnWords } from './OwnWords.tsx';
import type { SettingsProps } from './settings-data.ts';

/** What the hints are raised by here: which kinds, the municipality's own words, rules that are silent; and a trial. */
export function HintsPart({ data, actions }: SettingsProps) {
  const options = data.settings.hints ?? {};
  const isLocked = data.locked.includes('hints');
  const off = options.categoriesOff ?? [];
  const silent = options.silenceRules ?? [];
  const change = (part: HintOptions) => actions.change({ hints: { ...options, ...part } });
  return (
    <Part id="hints" title={saySettings('hints')}>
      <p class="prose">{saySettings('hints.text')}</p>
      {isLocked && <FieldNote id="hints-locked" isLocked />}
      <fieldset disabled={isLocked}>
        <legend>{saySettings('hints.kinds')}</legend>
        <CategoryChecks
          isOn={(category) => !off.includes(category)}
          change={(category, isOn) =>
            change({ categoriesOff: isOn ? off.filter((one) => one !== category) : [...off, category] })
          }
        />
      </fieldset>
      <OwnWords options={options} isLocked={isLocked} change={change} />
      {silent.length > 0 && (
        <div>
          <h3>{saySettings('hints.silent')}</h3>
          <ul class="plain-list">
            {silent.map((rule) => (
              <li key={rule}>
                {saySettings('hints.rule', { rule })}{' '}
                {!isLocked && (
                  <button
                    type="button"
                    class="btn quiet inline"
                    aria-label={saySettings('hints.useAgain', { rule })}
                    onClick={() => change({ silenceRules: silent.filter((one) => one !== rule) })}
                  >
                    {saySettings('hints.use')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <HintsTrial
        options={options}
        tryHints={actions.tryHints}
        silence={isLocked ? undefined : (rule) => change({ silenceRules: [...silent, rule] })}
      />
    </Part>
  );
}
