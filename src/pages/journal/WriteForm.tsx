import { useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import type { JournalActions } from './journal-data.ts';

interface Props {
  /** The entry that is to be corrected; a note is written where there is none. */
  correcting: number | undefined;
  correct: (seq: number | undefined) => void;
  actions: JournalActions;
}

/** Writes a note beside the item, or what is right beside an entry that was wrong. What stands there stays. */
export function WriteForm({ correcting, correct, actions }: Props) {
  const isCorrection = correcting !== undefined;
  const [isOpen, open] = useState(isCorrection);
  const [text, setText] = useState('');
  const [fact, setFact] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  if (!isOpen) {
    return (
      <p class="actions">
        <button type="button" class="btn" onClick={() => open(true)}>
          {sayJournal('addNote')}
        </button>
      </p>
    );
  }
  const missing = (value: string) => (isTried && !value.trim() ? sayJournal('fillIn') : undefined);
  const leave = () => {
    open(false);
    setText('');
    setTried(false);
    correct(undefined);
  };
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const all = isCorrection ? [text, fact, reason] : [text];
    if (!all.every((one) => one.trim())) return;
    if (isCorrection) actions.addCorrection({ corrects: correcting, fact, is: text, reason });
    else actions.addNote(text);
    leave();
  };
  return (
    <form class="write" onSubmit={save}>
      <h4>{isCorrection ? sayJournal('correctionOf', { seq: showNumber(correcting) }) : sayJournal('addNote')}</h4>
      {isCorrection && <p class="small soft">{sayJournal('correctionHelp')}</p>}
      {isCorrection && (
        <Field label={sayJournal('correctionFact')} value={fact} error={missing(fact)} change={setFact} />
      )}
      <Field
        label={sayJournal(isCorrection ? 'correctionIs' : 'noteText')}
        value={text}
        rows={isCorrection ? 2 : 3}
        error={missing(text)}
        change={setText}
      />
      {isCorrection && <Field label={sayJournal('why')} value={reason} error={missing(reason)} change={setReason} />}
      <p class="actions">
        <button type="submit" class="btn">
          {sayJournal(isCorrection ? 'addCorrection' : 'saveNote')}
        </button>
        <button type="button" class="btn quiet" onClick={leave}>
          {sayJournal('cancel')}
        </button>
      </p>
    </form>
  );
}
