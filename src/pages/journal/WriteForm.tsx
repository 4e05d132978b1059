import { useState } from 'preact/hooks';
import { Choice, Field } from '../../ui/Field.tsx';
import { OpenedForm } from '../../ui/OpenedForm.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { showTime } from '../../ui/show-time.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import type { JournalActions, Story } from './journal-data.ts';

type Open = 'note' | 'correction' | undefined;

/** Writes a note beside the item, or what is right beside an entry that was wrong. What stands there stays. */
export function WriteForm({ story, actions }: { story: Story; actions: JournalActions }) {
  const [open, setOpen] = useState<Open>(undefined);
  const close = () => setOpen(undefined);
  return (
    <section>
      <h3>{sayJournal('write')}</h3>
      {open === 'note' && <NoteForm save={actions.addNote} close={close} />}
      {open === 'correction' && <CorrectionForm story={story} save={actions.addCorrection} close={close} />}
      {!open && (
        <p class="actions">
          <button type="button" class="btn" onClick={() => setOpen('note')}>
            {sayJournal('addNote')}
          </button>
          <button type="button" class="btn" onClick={() => setOpen('correction')}>
            {sayJournal('addCorrection')}
          </button>
        </p>
      )}
    </section>
  );
}

function NoteForm({ save, close }: { save: JournalActions['addNote']; close: () => void }) {
  const [text, setText] = useState('');
  const [witness, setWitness] = useState('');
  const [isTried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (!text.trim()) return;
    save(text, witness.trim() || undefined);
    close();
  };
  const error = isTried && !text.trim() ? sayJournal('fillIn') : undefined;
  return (
    <OpenedForm class="write" isBegun={text + witness !== ''} send={submit} close={close}>
      <Field label={sayJournal('noteText')} value={text} rows={3} error={error} change={setText} />
      <Field label={sayJournal('noteWitness')} value={witness} change={setWitness} />
      <Ends save={sayJournal('saveNote')} close={close} />
    </OpenedForm>
  );
}

interface CorrectionProps {
  story: Story;
  save: JournalActions['addCorrection'];
  close: () => void;
}

function CorrectionForm({ story, save, close }: CorrectionProps) {
  const entries = story.entries.filter(({ type, correctedBy }) => type !== 'corrected' && correctedBy === undefined);
  const [corrects, setCorrects] = useState(entries[0]?.seq ?? 0);
  const [fact, setFact] = useState('');
  const [is, setIs] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const missing = (value: string) => (isTried && !value.trim() ? sayJournal('fillIn') : undefined);
  const submit = () => {
    setTried(true);
    if (![fact, is, reason].every((one) => one.trim())) return;
    save({ corrects, fact, is, reason });
    close();
  };
  const options = entries.map(({ seq, type, at }) => ({
    value: String(seq),
    text: sayJournal('entryChoice', {
      entry: sayJournal(`entry.${type}`),
      time: showTime(at, new Date()),
      seq: showNumber(seq),
    }),
  }));
  return (
    <OpenedForm class="write" isBegun={fact + is + reason !== ''} send={submit} close={close}>
      <p class="small soft">{sayJournal('correctionHelp')}</p>
      <Choice
        label={sayJournal('correctionEntry')}
        value={String(corrects)}
        options={options}
        change={(value) => setCorrects(Number(value))}
      />
      <Field label={sayJournal('correctionFact')} value={fact} error={missing(fact)} change={setFact} />
      <Field label={sayJournal('correctionIs')} value={is} rows={2} error={missing(is)} change={setIs} />
      <Field label={sayJournal('why')} value={reason} error={missing(reason)} change={setReason} />
      <Ends save={sayJournal('saveCorrection')} close={close} />
    </OpenedForm>
  );
}

function Ends({ save, close }: { save: string; close: () => void }) {
  return (
    <p class="actions">
      <button type="submit" class="btn">
        {save}
      </button>
      <button type="button" class="btn quiet" onClick={close}>
        {sayJournal('cancel')}
      </button>
    </p>
  );
}
