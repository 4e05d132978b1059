import { useState } from 'preact/hooks';
import { Choice, Field } from '../../ui/Field.tsx';
import { OpenedForm } from '../../ui/OpenedForm.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { showTime } from '../../ui/show-time.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { FormEnds } from '../FormEnds.tsx';
import { useDraft } from '../use-draft.ts';
import { draftNames } from './draft-names.ts';
import { findFault } from './find-fault.ts';
import type { JournalActions } from './journal-data.ts';
import type { Story } from './story-data.ts';

/** How many characters the background takes. */
const most = { text: 5_000, reason: 2_000, name: 200 };

type Open = 'note' | 'correction' | undefined;

/** Writes a note beside the item, or what is right beside an entry that was wrong. What stands there stays. */
export function WriteForm({ story, actions }: { story: Story; actions: JournalActions }) {
  const [open, setOpen] = useState<Open>(undefined);
  const close = () => setOpen(undefined);
  return (
    <section>
      <h3>{sayJournal('write')}</h3>
      {open === 'note' && <NoteForm about={draftNames.note(story.row.number)} actions={actions} close={close} />}
      {open === 'correction' && <CorrectionForm story={story} actions={actions} close={close} />}
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

interface NoteProps {
  about: string;
  actions: Pick<JournalActions, 'addNote' | 'drafts'>;
  close: () => void;
}

function NoteForm({ about, actions, close }: NoteProps) {
  const { answers, change } = useDraft(actions.drafts, about, { text: '', witness: '' });
  const { text, witness } = answers;
  const [isTried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (findFault(text, most.text)) return;
    actions.addNote(text, witness.trim() || undefined);
    close();
  };
  const leave = () => {
    actions.drafts.forget(about);
    close();
  };
  const error = isTried ? findFault(text, most.text) : undefined;
  return (
    <OpenedForm class="write" isBegun={text + witness !== ''} send={submit} close={leave}>
      <Field
        label={sayJournal('noteText')}
        value={text}
        rows={3}
        error={error}
        change={(next) => change({ text: next })}
      />
      <Field
        label={sayJournal('noteWitness')}
        value={witness}
        maxLength={most.name}
        change={(next) => change({ witness: next })}
      />
      <FormEnds save={sayJournal('saveNote')} close={leave} />
    </OpenedForm>
  );
}

interface CorrectionProps {
  story: Story;
  actions: Pick<JournalActions, 'addCorrection' | 'drafts'>;
  close: () => void;
}

function CorrectionForm({ story, actions, close }: CorrectionProps) {
  const entries = story.entries.filter(({ kind, correctedBy }) => kind !== 'corrected' && correctedBy === undefined);
  const about = draftNames.correction(story.row.number);
  const { answers, change } = useDraft(actions.drafts, about, {
    corrects: String(entries[0]?.seq ?? 0),
    fact: '',
    is: '',
    reason: '',
  });
  const { fact, is, reason } = answers;
  // What was chosen before may have been corrected since.
  const isThere = entries.some(({ seq }) => String(seq) === answers.corrects);
  const corrects = isThere ? answers.corrects : String(entries[0]?.seq ?? 0);
  const [isTried, setTried] = useState(false);
  const faults = {
    fact: findFault(fact, most.name),
    is: findFault(is, most.text),
    reason: findFault(reason, most.reason),
  };
  const submit = () => {
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== undefined)) return;
    actions.addCorrection({ corrects: Number(corrects), fact, is, reason });
    close();
  };
  const leave = () => {
    actions.drafts.forget(about);
    close();
  };
  const options = entries.map(({ seq, kind, at }) => ({
    value: String(seq),
    text: sayJournal('entryChoice', {
      entry: sayJournal(`entry.${kind}`),
      time: showTime(at, new Date()),
      seq: showNumber(seq),
    }),
  }));
  return (
    <OpenedForm class="write" isBegun={fact + is + reason !== ''} send={submit} close={leave}>
      <p class="small soft">{sayJournal('correctionHelp')}</p>
      <Choice
        label={sayJournal('correctionEntry')}
        value={corrects}
        options={options}
        change={(next) => change({ corrects: next })}
      />
      <Field
        label={sayJournal('correctionFact')}
        value={fact}
        error={isTried ? faults.fact : undefined}
        change={(next) => change({ fact: next })}
      />
      <Field
        label={sayJournal('correctionIs')}
        value={is}
        rows={2}
        error={isTried ? faults.is : undefined}
        change={(next) => change({ is: next })}
      />
      <Field
        label={sayJournal('why')}
        value={reason}
        error={isTried ? faults.reason : undefined}
        change={(next) => change({ reason: next })}
      />
      <FormEnds save={sayJournal('saveCorrection')} close={leave} />
    </OpenedForm>
  );
}
