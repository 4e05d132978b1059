import { readOrganisationNumber } from '../../handover/organisation-number.ts';
import type { ArchiveSettings } from '../../shared/settings.ts';
import { Field } from '../../ui/Field.tsx';
import { saySnapshot } from '../../ui/words/snapshot-words.ts';
import { CheckedField } from './CheckedField.tsx';

const texts = ['creator', 'receiver', 'agreement', 'classification'] as const;

/** What the e-archive needs to know. Stands in the settings, and on the page that makes the package. */
export function ArchiveFields({
  archive,
  municipality,
  isLocked,
  change,
}: {
  archive: ArchiveSettings;
  municipality: string;
  isLocked: boolean;
  change: (change: ArchiveSettings) => void;
}) {
  const [first, ...rest] = texts.map((name) => (
    <Field
      key={name}
      label={saySnapshot(`archive.${name}`)}
      maxLength={200}
      value={archive[name] ?? ''}
      help={name === 'creator' ? saySnapshot('archive.creatorHelp', { name: municipality }) : undefined}
      isLocked={isLocked}
      change={(value) => change({ [name]: value || undefined })}
    />
  ));
  return (
    <>
      {first}
      <CheckedField
        label={saySnapshot('archive.creatorCode')}
        inputMode="numeric"
        saved={archive.creatorCode ?? ''}
        // A wrong one is not saved, for it names the package.
        read={(text) => (text.trim() === '' ? '' : readOrganisationNumber(text))}
        wrong={saySnapshot('archive.creatorCodeWrong')}
        isLocked={isLocked}
        change={(creatorCode) => change({ creatorCode: creatorCode || undefined })}
      />
      {rest}
    </>
  );
}
