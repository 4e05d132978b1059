import { Info } from 'lucide';
import { isPictureDemanded } from '../../policy/is-picture-demanded.ts';
import type { Settings } from '../../shared/settings.ts';
import { Field, Part } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import type { SettingsProps } from './settings-data.ts';
import { WholeNumberField } from './WholeNumberField.tsx';

type DaysName = 'localImageRetentionDays' | 'exportReminderDays';
type TextName = 'weedingDecision' | 'exportFolderHint';

/** Where everything lies, how long, and what IT has decided about it. */
export function DataPart({ data, actions }: SettingsProps) {
  const { settings, locked, policy } = data;
  const isDemanded = policy?.grounds.some((ground) => isPictureDemanded(policy, ground));
  const provisions = settings.allowedSecrecyProvisions?.length ?? 0;
  const days = (name: DaysName) => (
    <WholeNumberField
      label={saySettings(`data.${name}`)}
      value={settings[name]}
      from={1}
      to={3650}
      help={saySettings(`data.${name}Help`)}
      isLocked={locked.includes(name)}
      change={(count) => actions.change({ [name]: count } satisfies Partial<Settings>)}
    />
  );
  const words = (name: TextName) => (
    <Field
      label={saySettings(`data.${name}`)}
      maxLength={name === 'weedingDecision' ? 200 : 500}
      value={settings[name] ?? ''}
      help={saySettings(`data.${name}Help`)}
      isLocked={locked.includes(name)}
      change={(text) => actions.change({ [name]: text || undefined } satisfies Partial<Settings>)}
    />
  );
  return (
    <Part id="data" title={saySettings('data')}>
      <p class="prose">{saySettings('dataText')}</p>
      <p>
        <a href={data.top.links.journal}>{saySettings('toBackup')}</a>
      </p>
      {settings.disableCapture && (
        <Notice icon={Info} title={saySettings('captureOff')}>
          <p>{saySettings('captureOffText')}</p>
          {isDemanded && <p>{saySettings('captureOffDemanded')}</p>}
        </Notice>
      )}
      <div class="grid-2">
        {words('weedingDecision')}
        {days('localImageRetentionDays')}
        {days('exportReminderDays')}
        {words('exportFolderHint')}
      </div>
      {settings.shortcuts === false && <p class="soft">{saySettings('shortcutsOff')}</p>}
      {provisions > 0 && <p class="soft">{saySettings('provisionsByIt', { n: provisions })}</p>}
      {settings.installationId && <p class="soft">{saySettings('installation', { id: settings.installationId })}</p>}
    </Part>
  );
}
