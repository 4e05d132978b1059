import { sayJournal } from '../../ui/words/journal-words.ts';
import { EntryLine } from './EntryLine.tsx';
import type { JournalProps } from './journal-data.ts';

/** What the journal says of itself and of the day's work, and of no item: backups, checkpoints, reviews, weedings. */
export function OwnEntries({ data, actions }: JournalProps) {
  const { ownEntries, now } = data;
  return (
    <details
      class="own"
      open={ownEntries !== undefined}
      onToggle={({ currentTarget }) => actions.showOwn(currentTarget.open)}
    >
      <summary>{sayJournal('own')}</summary>
      {ownEntries?.length === 0 && <p class="soft">{sayJournal('ownNone')}</p>}
      <ol class="entries">
        {ownEntries?.map((entry) => (
          <EntryLine key={entry.seq} entry={entry} now={now} />
        ))}
      </ol>
    </details>
  );
}
