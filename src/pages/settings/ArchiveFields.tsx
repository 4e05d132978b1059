import { useState } from 'preact/hooks';
import { readOrganisationNumber } from '../../handover/organisation-number.ts';
import type { ArchiveSettings } from '../../shared/settings.ts';
import { Field } from '../../ui/Field.tsx';
import { saySnapshot } from '../../ui/words/snapshot-words.ts';

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
      <CreatorCode
        value={archive.creatorCode ?? ''}
        isLocked={isLocked}
        change={(creatorCode) => change({ creatorCode })}
      />
      {rest}
    </>
  );
}

/** The organisation number: a wrong one is said at once and not saved, for it names the package. */
function CreatorCode({
  value,
  isLocked,
  change,
}: {
  value: string;
  isLocked: boolean;
  change: (value: string | undefined) => void;
}) {
  const [draft, setDraft] = useState<string>();
  const isWrong = draft !== undefined && draft.trim() !== '' && !readOrganisationNumber(draft);
  return (
    <Field
      label={saySnapshot('archive.creatorCode')}
      inputMode="numeric"
      value={isWrong ? draft : value}
      error={isWrong ? saySnapshot('archive.creatorCodeWrong') : undefined}
      isLocked={isLocked}
      change={(text) => {
        setDraft(text);
        const read = readOrganisationNumber(text);
        if (read || text.trim() === '') change(read);
      }}
    />
  );
}
