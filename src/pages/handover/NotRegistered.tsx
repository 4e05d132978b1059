import { Choice, Field } from '../../ui/Field.tsx';
import { OpenedForm } from '../../ui/OpenedForm.tsx';
import { sayHandover } from '../../ui/words/handover-words.ts';
import { FormEnds } from '../FormEnds.tsx';
import type { HandoverProps } from './handover-data.ts';

/** The decision that what is chosen is not registered, with its reason. Not for secrecy: that is always registered. */
export function NotRegistered({ data, actions }: HandoverProps) {
  const form = data.notRegistered;
  const n = data.rows.filter(({ isChosen }) => isChosen).length;
  const isSecretChosen = data.rows.some(({ isChosen, isSecret }) => isChosen && isSecret);
  if (!form) {
    return (
      <button type="button" class="btn quiet alone" onClick={() => actions.openNotRegistered(true)}>
        {sayHandover('notRegister')}
      </button>
    );
  }
  const isLocked = n === 0 || isSecretChosen;
  return (
    <OpenedForm
      class="not-registered"
      label={sayHandover('notRegisterTitle')}
      isBegun={form.note !== ''}
      send={() => !isLocked && actions.saveNotRegistered()}
      close={() => actions.openNotRegistered(false)}
    >
      <Choice
        label={sayHandover('reason')}
        value={form.reason}
        options={[
          { value: '', text: sayHandover('chooseReason') },
          ...form.reasons.map(({ id, text }) => ({ value: id, text })),
        ]}
        error={form.error}
        change={(reason) => actions.setNotRegistered({ reason })}
      />
      <Field
        label={sayHandover('note')}
        value={form.note}
        help={sayHandover('noteHelp')}
        change={(note) => actions.setNotRegistered({ note })}
      />
      {isLocked && <p class="small">{sayHandover(isSecretChosen ? 'secretIsRegistered' : 'chooseFirst')}</p>}
      <FormEnds
        save={sayHandover('notRegisterSave', { n })}
        isLocked={isLocked}
        close={() => actions.openNotRegistered(false)}
      />
    </OpenedForm>
  );
}
