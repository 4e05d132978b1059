import { useState } from 'preact/hooks';
import { Choice, Field } from '../../ui/Field.tsx';
import { OpenedForm } from '../../ui/OpenedForm.tsx';
import { sayJournal } from '../../ui/words/journal-words.ts';
import type { JournalActions, Story } from './journal-data.ts';

const kinds = ['disclosure', 'legal'] as const;

/** What keeps an item from being weeded: a request to see it, or police, court or supervision. Set and lifted with a reason. */
export function HoldForm({ story, actions }: { story: Story; actions: JournalActions }) {
  const [isOpen, open] = useState(false);
  const [kind, setKind] = useState<(typeof kinds)[number]>(story.holds[0] ?? 'disclosure');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isHeld = story.holds.includes(kind);
  const save = () => {
    setTried(true);
    if (!reason.trim()) return;
    actions.setHold(kind, !isHeld, reason);
    open(false);
    setReason('');
    setTried(false);
  };
  const held = story.holds.map((hold) => sayJournal(`hold.${hold}`)).join(' ');
  return (
    <section>
      <h3>{sayJournal('weeding')}</h3>
      <p>{held || sayJournal('noHold')}</p>
      {isOpen ? (
        <OpenedForm class="write" isBegun={reason !== ''} send={save} close={() => open(false)}>
          <Choice
            label={sayJournal('holdKind')}
            value={kind}
            options={kinds.map((one) => ({ value: one, text: sayJournal(`hold.${one}`) }))}
            change={(value) => setKind(value === 'legal' ? 'legal' : 'disclosure')}
          />
          <Field
            label={sayJournal('why')}
            value={reason}
            error={isTried && !reason.trim() ? sayJournal('fillIn') : undefined}
            change={setReason}
          />
          <p class="actions">
            <button type="submit" class="btn">
              {sayJournal(isHeld ? 'liftHold' : 'setHold')}
            </button>
            <button type="button" class="btn quiet" onClick={() => open(false)}>
              {sayJournal('cancel')}
            </button>
          </p>
        </OpenedForm>
      ) : (
        <p class="actions">
          <button type="button" class="btn" onClick={() => open(true)}>
            {sayJournal(held ? 'changeHold' : 'setHold')}
          </button>
        </p>
      )}
    </section>
  );
}
