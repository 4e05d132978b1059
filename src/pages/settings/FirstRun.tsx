import { useState } from 'preact/hooks';
import { type PresetId, presetIds } from '../../policy/preset-by-id.ts';
import type { Policy } from '../../shared/policy.ts';
import { Choice, Field } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { isPolicyManaged, type SettingsProps } from './settings-data.ts';

/** The least that is needed: whose guideline, and who writes in the journal. Under a minute. */
export function FirstRun({ data, actions }: SettingsProps) {
  const { settings, policies } = data;
  const [choice, setPolicy] = useState<Policy['id'] | 'other'>();
  // Else what IT suggests, which may be known only a while after the page, or what was chosen before there was a name.
  const policy = choice ?? settings.policyId ?? '';
  const [basis, setBasis] = useState<PresetId>('smedjebacken');
  const [municipality, setMunicipality] = useState(settings.municipality);
  const [name, setName] = useState(settings.operator.name);
  const [isTried, setTried] = useState(false);
  const isManaged = isPolicyManaged(data);
  const options = policies.map(({ id, municipality: text }) => ({ value: id, text }));
  const isComplete = (isManaged || (policy !== '' && (policy !== 'other' || municipality.trim()))) && name.trim();
  return (
    <form
      class="part first-run"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const chosen = isManaged ? undefined : policy || undefined;
        if (isComplete) actions.finishFirstRun({ policy: chosen, municipality, basis, name: name.trim() });
      }}
    >
      <p>{saySettings('firstText')}</p>
      {isManaged ? (
        <Field
          label={saySettings('municipality')}
          value={settings.municipality || (data.policy?.municipality ?? '')}
          isLocked
          change={() => undefined}
        />
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
          change={(value) => setPolicy(value === 'other' ? value : policies.find(({ id }) => id === value)?.id)}
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
            options={options.filter(({ value }) => value !== 'egen')}
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
