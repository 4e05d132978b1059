import { Info, Lock } from 'lucide';
import type { Policy } from '../../shared/policy.ts';
import { Choice, Field, Part } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { setLanguage } from '../../ui/say.ts';
import { showClock } from '../../ui/show-time.ts';
import { Late } from '../../ui/signs.ts';
import { saySettings } from '../../ui/words/settings-words.ts';
import { ChannelRegister } from './ChannelRegister.tsx';
import { PolicySummary } from './PolicySummary.tsx';
import type { SettingsProps } from './settings-data.ts';

const parts = ['you', 'policy', 'channels', 'contacts', 'capture', 'language'] as const;
const contacts = ['registrar', 'communicator', 'manager', 'dpo', 'archivist'] as const;

function You({ data, actions }: SettingsProps) {
  const { municipality, unit, operator } = data.settings;
  const signature = [operator.name, operator.title].filter(Boolean).join(', ');
  return (
    <Part id="you" title={saySettings('you')}>
      <div class="grid-2">
        <Field
          label={saySettings('municipality')}
          value={municipality}
          isLocked={data.locked.includes('municipality')}
          change={(value) => actions.change({ municipality: value })}
        />
        <Field
          label={saySettings('unit')}
          value={unit}
          isLocked={data.locked.includes('unit')}
          change={(value) => actions.change({ unit: value })}
        />
        <Field
          label={saySettings('yourName')}
          value={operator.name}
          change={(name) => actions.change({ operator: { ...operator, name } })}
        />
        <Field
          label={saySettings('yourTitle')}
          value={operator.title}
          change={(title) => actions.change({ operator: { ...operator, title } })}
        />
      </div>
      {signature && (
        <p>
          <Rich text={saySettings('signed')} values={{ signature }} />
        </p>
      )}
    </Part>
  );
}

function PolicyPart({ data, actions }: SettingsProps) {
  const { policy } = data;
  const isLocked = data.locked.includes('policyId');
  return (
    <Part
      id="policy"
      title={saySettings('policy')}
      beside={
        policy && (
          <span class="soft">
            {saySettings('document', { title: policy.document.title, read: policy.document.read })}
          </span>
        )
      }
    >
      {isLocked && (
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
          isLocked={isLocked}
          options={[
            ...(policy ? [] : [{ value: '', text: saySettings('choosePolicy') }]),
            ...data.policies.map(({ id, municipality }) => ({
              value: id,
              text: id === 'egen' ? saySettings('policyOwn') : municipality,
            })),
          ]}
          change={(value) => {
            const chosen = data.policies.find(({ id }) => id === value)?.id satisfies Policy['id'] | undefined;
            if (chosen) actions.change({ policyId: chosen });
          }}
        />
      </div>
      {policy && <PolicySummary policy={policy} />}
    </Part>
  );
}

function Capture({ data, actions }: SettingsProps) {
  const { canCaptureByClick } = data;
  return (
    <Part id="capture" title={saySettings('capture')}>
      <p class="prose">
        <Rich text={saySettings('captureText')} values={{ key: data.commandKey }} />
      </p>
      <div class="actions">
        <button type="button" class="btn" onClick={canCaptureByClick ? actions.withdrawCapture : actions.allowCapture}>
          {saySettings(canCaptureByClick ? 'withdraw' : 'allow')}
        </button>
        <output class="soft">{saySettings(canCaptureByClick ? 'captureByClick' : 'captureKeyOnly')}</output>
      </div>
    </Part>
  );
}

function Contacts({ data, actions }: SettingsProps) {
  const known = data.settings.contacts;
  return (
    <Part id="contacts" title={saySettings('contacts')}>
      <p class="soft">{saySettings('contactsText')}</p>
      <div class="grid-2">
        {contacts.map((role) => (
          <Field
            key={role}
            label={saySettings(`contact.${role}`)}
            value={known[role] ?? ''}
            isLocked={data.locked.includes('contacts')}
            change={(value) => actions.change({ contacts: { ...known, [role]: value } })}
          />
        ))}
      </div>
    </Part>
  );
}

/** What is set once on this computer: municipality, policy, channels, contacts, screenshots, language. */
export function SettingsView({ data, actions }: SettingsProps) {
  const { language } = data.settings;
  setLanguage(language);
  return (
    <PageFrame language={language} current="settings" {...data.top}>
      <div class="head">
        <h1>{saySettings('title')}</h1>
        <output class="soft">{data.savedAt && saySettings('saved', { time: showClock(data.savedAt, true) })}</output>
      </div>
      <div class="body with-side">
        <nav class="side" aria-label={saySettings('parts')}>
          <ul>
            {parts.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{saySettings(part)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {data.problem && (
            <Notice tone="late" icon={Late} title={data.problem.says} isUrgent>
              <p>{data.problem.whatToDo}</p>
            </Notice>
          )}
          <You data={data} actions={actions} />
          <PolicyPart data={data} actions={actions} />
          <ChannelRegister data={data} actions={actions} />
          <Contacts data={data} actions={actions} />
          <Capture data={data} actions={actions} />
          <Part id="language" title={saySettings('language')}>
            <div class="one-field">
              <Choice
                label={saySettings('languageChoice')}
                value={language}
                isLocked={data.locked.includes('language')}
                options={[
                  { value: 'sv', text: 'Svenska' },
                  { value: 'en', text: 'English' },
                ]}
                change={(value) => actions.change({ language: value === 'en' ? 'en' : 'sv' })}
              />
            </div>
          </Part>
        </div>
      </div>
    </PageFrame>
  );
}
