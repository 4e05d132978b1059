import { useState } from 'preact/hooks';
import { Field, Part } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { ArchiveFields } from './ArchiveFields.tsx';
import type { SettingsProps } from './settings-data.ts';

/** What the municipality's mail takes, and what it has agreed with its archive. */
export function ArchivePart({ data, actions }: SettingsProps) {
  const { settings, locked } = data;
  const archive = settings.archive ?? {};
  return (
    <Part id="archive" title={saySettings('archive')}>
      <p class="soft">{saySettings('archiveText')}</p>
      <div class="grid-2">
        <MailLimit data={data} actions={actions} />
        <ArchiveFields
          archive={archive}
          municipality={settings.municipality}
          isLocked={locked.includes('archive')}
          change={(change) => actions.change({ archive: { ...archive, ...change } })}
        />
      </div>
    </Part>
  );
}

function MailLimit({ data: { settings, locked }, actions }: SettingsProps) {
  const [draft, setDraft] = useState<string>();
  const isWrong = draft !== undefined && draft.trim() !== '' && readMegabytes(draft) === undefined;
  const saved = settings.mailLimitMb === undefined ? '' : String(settings.mailLimitMb);
  return (
    <Field
      label={saySettings('mailLimitMb')}
      inputMode="numeric"
      value={isWrong ? draft : saved}
      help={saySettings('mailLimitMbHelp')}
      error={isWrong ? saySettings('mailLimitMbWrong') : undefined}
      isLocked={locked.includes('mailLimitMb')}
      change={(text) => {
        setDraft(text);
        const mailLimitMb = readMegabytes(text);
        if (mailLimitMb !== undefined || text.trim() === '') actions.change({ mailLimitMb });
      }}
    />
  );
}

/** A whole number of megabytes that a mail may have; undefined where it is none. */
function readMegabytes(text: string): number | undefined {
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return count >= 1 && count <= 500 ? count : undefined;
}
