import { Check } from 'lucide';
import { Choice, Field, Part } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { showClock } from '../../ui/show-time.ts';
import { saySettings } from '../../ui/words/settings-words.ts';
import { ArchivePart } from './ArchivePart.tsx';
import { ChannelRegister } from './ChannelRegister.tsx';
import { CrisisPart } from './CrisisPart.tsx';
import { DataPart } from './DataPart.tsx';
import { FirstRun } from './FirstRun.tsx';
import { HintsPart } from './HintsPart.tsx';
import { ManagedFaults, OwnFaults } from './ManagedFaults.tsx';
import { PolicyPart } from './PolicyPart.tsx';
import { RemindersPart } from './RemindersPart.tsx';
import type { SettingsProps } from './settings-data.ts';
import { YouPart } from './YouPart.tsx';

const parts = [
  'you',
  'policy',
  'channels',
  'hints',
  'contacts',
  'reminders',
  'crisis',
  'capture',
  'data',
  'archive',
  'language',
] as const;
const contacts = ['registrar', 'communicator', 'manager', 'dpo', 'archivist'] as const;

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
            maxLength={200}
            value={known[role] ?? ''}
            isLocked={data.settings.managedContacts?.includes(role)}
            change={(value) => actions.change({ contacts: { ...known, [role]: value } })}
          />
        ))}
      </div>
    </Part>
  );
}

function Language({ data, actions }: SettingsProps) {
  return (
    <Part id="language" title={saySettings('language')}>
      <div class="one-field">
        <Choice
          label={saySettings('languageChoice')}
          value={data.settings.language}
          isLocked={data.locked.includes('language')}
          options={[
            { value: 'sv', text: 'Svenska' },
            { value: 'en', text: 'English' },
          ]}
          change={(value) => actions.change({ language: value === 'en' ? 'en' : 'sv' })}
        />
      </div>
    </Part>
  );
}

/** Everything, part by part, with the ways to each at the side. */
function Parts({ data, actions }: SettingsProps) {
  return (
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
        <ProblemNotice problem={data.problem} />
        <ManagedFaults faults={data.settings.managedFaults ?? []} />
        <OwnFaults faults={data.settings.ownFaults ?? []} />
        {data.hasJustBegun && <TryIt guide={data.guide} />}
        <YouPart data={data} actions={actions} />
        <PolicyPart data={data} actions={actions} />
        <ChannelRegister data={data} actions={actions} />
        <HintsPart data={data} actions={actions} />
        <Contacts data={data} actions={actions} />
        <RemindersPart data={data} actions={actions} />
        <CrisisPart data={data} actions={actions} />
        <Capture data={data} actions={actions} />
        <DataPart data={data} actions={actions} />
        <ArchivePart data={data} actions={actions} />
        <Language data={data} actions={actions} />
      </div>
    </div>
  );
}

/** After the first run: two minutes to try before the first real comment. */
function TryIt({ guide }: { guide: string }) {
  return (
    <Notice tone="done" icon={Check} title={saySettings('begun')}>
      <p>{saySettings('begunText')}</p>
      <p>
        <a class="btn main" href={guide}>
          {saySettings('toGuide')}
        </a>
      </p>
    </Notice>
  );
}

/** What is set once on this computer: municipality, policy, channels, contacts, reminders, screenshots, data, language. */
export function SettingsView({ data, actions }: SettingsProps) {
  return (
    <PageFrame current="settings" {...data.top}>
      <div class="head">
        <h1>{saySettings(data.isFirstRun ? 'firstTitle' : 'title')}</h1>
        <output class="soft">{data.savedAt && saySettings('saved', { time: showClock(data.savedAt, true) })}</output>
        {!data.isFirstRun && <a href={data.guide}>{saySettings('toGuide')}</a>}
      </div>
      {data.isFirstRun ? (
        <div class="body">
          <ProblemNotice problem={data.problem} />
          <ManagedFaults faults={data.settings.managedFaults ?? []} />
          <OwnFaults faults={data.settings.ownFaults ?? []} />
          <FirstRun data={data} actions={actions} />
        </div>
      ) : (
        <Parts data={data} actions={actions} />
      )}
    </PageFrame>
  );
}
