import { Field } from '../../ui/Field.tsx';
import { OpenedForm } from '../../ui/OpenedForm.tsx';
import { sayHandover } from '../../ui/words/handover-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { FormEnds } from '../FormEnds.tsx';
import type { HandoverProps } from './handover-data.ts';

const mostErrors = 5;

/** The first that are wrong, and how many more there are. */
function sayErrors(errors: string[]): string | undefined {
  const more = errors.length - mostErrors;
  const shown = errors.slice(0, mostErrors).join(' ');
  return more > 0 ? `${shown} ${sayHandover('moreErrors', { n: more })}` : shown || undefined;
}

/** A list of case numbers, as the registrar sends it back. */
export function PasteReceipts({ data: { pasted }, actions }: HandoverProps) {
  if (!pasted) return null;
  return (
    <OpenedForm
      class="paste"
      isBegun={pasted.text !== ''}
      send={actions.savePaste}
      close={() => actions.openPaste(false)}
    >
      <Field
        label={sayHandover('pasteLabel')}
        rows={5}
        value={pasted.text}
        help={sayHandover('pasteHelp')}
        error={sayErrors(pasted.errors)}
        change={actions.setPaste}
      />
      <FormEnds save={sayPage('save')} close={() => actions.openPaste(false)} />
    </OpenedForm>
  );
}
