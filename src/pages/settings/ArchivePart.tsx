import { Part } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { ArchiveFields } from './ArchiveFields.tsx';
import type { SettingsProps } from './settings-data.ts';
import { WholeNumberField } from './WholeNumberField.tsx';

/** What the municipality's mail takes, and what it has agreed with its archive. */
export function ArchivePart({ data, actions }: SettingsProps) {
  const { settings, locked } = data;
  const archive = settings.archive ?? {};
  return (
    <Part id="archive" title={saySettings('archive')}>
      <p class="soft">{saySettings('archiveText')}</p>
      <div class="grid-2">
        <WholeNumberField
          label={saySettings('mailLimitMb')}
          value={settings.mailLimitMb}
          from={1}
          to={500}
          help={saySettings('mailLimitMbHelp')}
          isLocked={locked.includes('mailLimitMb')}
          change={(mailLimitMb) => actions.change({ mailLimitMb })}
        />
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
