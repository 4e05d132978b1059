import { useState } from 'preact/hooks';
import { Choice, Field } from '../../ui/Field.tsx';
import { OpenedForm } from '../../ui/OpenedForm.tsx';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { FormEnds } from '../FormEnds.tsx';
import { useDraft } from '../use-draft.ts';
import { draftNames } from './draft-names.ts';
import { findFault } from './find-fault.ts';
import type { JournalActions } from './journal-data.ts';
import type { Story } from './story-data.ts';

const kinds = ['disclosure', 'legal'] as const;

interface Props {
  story: Story;
  actions: JournalActions;
}

/** What keeps an item from being weeded: a request to see it, or police, court or supervision. Set and lifted with a reason. */
export function HoldForm({ story, actions }: Props) {
  const [isOpen, open] = useState(false);
  const held = story.holds.map((hold) => sayJournal(`hold.${hold}`)).join(' ');
  return (
    <section>
      <h3>{sayJournal('weeding')}</h3>
      <p>{held || sayJournal('noHold')}</p>
      {isOpen ? (
        <ChangeHold story={story} actions={actions} close={() => open(false)} />
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

function ChangeHold({ story, actions, close }: Props & { close: () => void }) {
  const about = draftNames.hold(story.row.number);
  const { answers, change } = useDraft(actions.drafts, about, { kind: story.holds[0] ?? 'disclosure', reason: '' });
  const [isTried, setTried] = useState(false);
  const kind = answers.kind === 'legal' ? 'legal' : 'disclosure';
  const { reason } = answers;
  const isHeld = story.holds.includes(kind);
  const fault = findFault(reason, 2_000);
  const save = () => {
    setTried(true);
    if (fault) return;
    actions.setHold(kind, !isHeld, reason);
    close();
  };
  const leave = () => {
    actions.drafts.forget(about);
    close();
  };
  return (
    <OpenedForm class="write" isBegun={reason !== ''} send={save} close={leave}>
      <Choice
        label={sayJournal('holdKind')}
        value={kind}
        options={kinds.map((one) => ({ value: one, text: sayJournal(`hold.${one}`) }))}
        change={(next) => change({ kind: next })}
      />
      <Field
        label={sayJournal('why')}
        value={reason}
        error={isTried ? fault : undefined}
        change={(next) => change({ reason: next })}
      />
      <FormEnds save={sayJournal(isHeld ? 'liftHold' : 'setHold')} close={leave} />
    </OpenedForm>
  );
}
