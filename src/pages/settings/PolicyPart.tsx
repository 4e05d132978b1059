import { Check, Info, Lock } from 'lucide';
import { missingForLock } from '../../policy/own-policy.ts';
import { sayDocument } from '../../policy/say-rule.ts';
import { ChooseFile } from '../../ui/ChooseFile.tsx';
import { Choice, FieldNote, Part } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Late } from '../../ui/signs.ts';
import { saySettings } from '../../ui/words/settings-words.ts';
import { OwnPolicyForm } from './OwnPolicyForm.tsx';
import { PolicySummary } from './PolicySummary.tsx';
import { problemInLanguage } from './problem-in-language.ts';
import { isOwnPolicyFixed, isPolicyFixed, isPolicyManaged, type SettingsProps } from './settings-data.ts';

/** Which policy is in force, what it says, and the ways to change it, to lock it and to pass it on. */
export function PolicyPart({ data, actions }: SettingsProps) {
  const { policy } = data;
  const isFixed = isPolicyFixed(data);
  const isOwnFixed = isOwnPolicyFixed(data);
  return (
    <Part
      id="policy"
      title={saySettings('policy')}
      beside={policy && <span class="soft">{sayDocument(policy, data.settings.language)}</span>}
    >
      {isPolicyManaged(data) && (
        <Notice icon={Lock} title={saySettings('policyLocked')}>
          <p>{saySettings('policyLockedText')}</p>
        </Notice>
      )}
      {!policy && (
        <Notice icon={Info} title={saySettings('policyNone')}>
          <p>{saySettings('policyNoneText')}</p>
        </Notice>
      )}
      <div class="one-field">
        <Choice
          label={saySettings('policyChoice')}
          value={data.settings.policyId ?? ''}
          isLocked={isPolicyManaged(data)}
          isFixed={isFixed}
          options={[
            ...(policy ? [] : [{ value: '', text: saySettings('choosePolicy') }]),
            ...data.policies.map(({ id, municipality }) => ({
              value: id,
              text: id === 'egen' ? `${saySettings('policyOwn')}: ${municipality}` : municipality,
            })),
          ]}
          change={(value) => {
            const chosen = data.policies.find(({ id }) => id === value)?.id;
            if (chosen) actions.change({ policyId: chosen });
          }}
        />
      </div>
      {policy && <PolicySummary policy={policy} />}
      <PolicyWays data={data} actions={actions} />
      <output>
        {data.isPolicyRead && policy && (
          <Notice
            tone="done"
            icon={Check}
            title={saySettings('policyRead', { name: policy.municipality, version: policy.version })}
          />
        )}
      </output>
      {data.policyProblems && (
        <Notice tone="late" icon={Late} title={saySettings('policyRefused')} isUrgent>
          <p>{saySettings('policyRefusedText')}</p>
          <ul class="problems">
            {data.policyProblems
              .slice(0, 20)
              .map(problemInLanguage)
              .map(({ place, reason }) => (
                <li key={`${place} ${reason}`}>
                  <strong>{place}</strong>: {reason}
                </li>
              ))}
          </ul>
        </Notice>
      )}
      {policy?.id === 'egen' && !isFixed && isOwnFixed && <FieldNote id="own-locked" isLocked />}
      {policy?.id === 'egen' && !isOwnFixed && (
        <OwnPolicyForm key={`${policy.version}`} policy={policy} save={actions.changeOwnPolicy} />
      )}
    </Part>
  );
}

function PolicyWays({ data, actions }: SettingsProps) {
  const { policy, settings } = data;
  const isFixed = isOwnPolicyFixed(data);
  const isLockByIt = isPolicyManaged(data) || data.locked.includes('lockPolicy');
  const missing = policy ? missingForLock(policy) : [];
  const canLock = policy !== undefined && (policy.id !== 'egen' || missing.length === 0);
  return (
    <>
      <div class="actions">
        {policy && (
          <button type="button" class="btn" onClick={actions.exportPolicy}>
            {saySettings('exportPolicy')}
          </button>
        )}
        {!isFixed && (
          <ChooseFile
            text={saySettings('importPolicy')}
            accept=".json,application/json"
            choose={actions.importPolicy}
          />
        )}
        {policy && !isFixed && (
          <button type="button" class="btn" onClick={actions.makeOwnPolicy}>
            {saySettings(policy.id === 'egen' ? 'newOwn' : 'makeOwn')}
          </button>
        )}
        {policy && !isLockByIt && (
          <button
            type="button"
            class="btn"
            aria-disabled={!settings.lockPolicy && !canLock}
            onClick={() => (settings.lockPolicy || canLock) && actions.lockPolicy(!settings.lockPolicy)}
          >
            {saySettings(settings.lockPolicy ? 'unlockPolicy' : 'lockPolicy')}
          </button>
        )}
      </div>
      {policy && !isLockByIt && !settings.lockPolicy && !canLock && (
        <p class="soft">
          {saySettings('missingForLock', {
            fields: missing.map((field) => saySettings(`own.${field}`).toLowerCase()).join(', '),
          })}
        </p>
      )}
      {settings.lockPolicy && !isLockByIt && <p class="soft">{saySettings('lockedHere')}</p>}
    </>
  );
}
