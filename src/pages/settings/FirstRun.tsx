import { useState } from 'preact/hooks';
import { type PresetId, presetIds } from '../../policy/preset-by-id.ts';
import { Choice, Field } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { isPolicyManaged, type SettingsProps } from './settings-data.ts';

/** The least that is needed: whose guideline, and who writes in the journal. Under a minute. */
export function FirstRun({ data, actions }: SettingsProps) {
  const { settings, policies } = data;
  const [policy, setPolicy] = useState<PresetId | 'other' | ''>('');
  const [basis, setBasis] = useState<PresetId>('smedjebacken');
  const [municipality, setMunicipality] = useState(settings.municipality);
  const [name, setName] = useState(settings.operator.name);
  const [isTried, setTried] = useState(false);
  const isManaged = isPolicyManaged(data);
  const presets = presetIds.flatMap((id) => policies.filter((one) => one.id === id));
  const options = presets.map(({ id, municipality: text }) => ({ value: id, text }));
  const isComplete = (isManaged || (policy !== '' && (policy !== 'other' || municipality.trim()))) && name.trim();
  return (
    <form
      class="part first-run"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const chosen = isManaged ? 'smedjebacken' : policy;
        if (isComplete && chosen) actions.finishFirstRun({ policy: chosen, municipality, basis, name: name.trim() });
      }}
    >
      <p>{saySettings('firstText')}</p>
      {isManaged ? (
        <Field label={saySettings('municipality')} value={settings.municipality} isLocked change={() => undefined} />
      ) : (
        <Choice
          label={saySettings('policyChoice')}
          value={policy}
          error={isTried && !policy ? saySettings('firstPolicyMissing') : undefined}
          options={[
            ...(policy ? [] : [{ value: '', text: saySettings('choosePolicy') }]),
            ...options,
            { value: 'other', text: saySettings('otherMunicipality') },
          ]}
          change={(value) => setPolicy(value === 'other' ? 'other' : (presetIds.find((id) => id === value) ?? ''))}
        />
      )}
      {policy === 'other' && (
        <>
          <Field
            label={saySettings('municipality')}
            value={municipality}
            error={isTried && !municipality.trim() ? saySettings('firstMunicipalityMissing') : undefined}
            change={setMunicipality}
          />
          <Choice
            label={saySettings('basis')}
            value={basis}
            help={saySettings('basisHelp')}
            options={options}
            change={(value) => setBasis(presetIds.find((id) => id === value) ?? basis)}
          />
        </>
      )}
      <Field
        label={saySettings('yourName')}
        value={name}
        help={saySettings('yourNameHelp')}
        error={isTried && !name.trim() ? saySettings('firstNameMissing') : undefined}
        change={setName}
      />
      <button type="submit" class="btn main">
        {saySettings('begin')}
      </button>
      <p class="small soft">{saySettings('firstThen')}</p>
    </form>
  );
}
