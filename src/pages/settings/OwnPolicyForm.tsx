import { useState } from 'preact/hooks';
import type { PolicyChanges } from '../../policy/own-policy.ts';
import type { GroundKind, Policy } from '../../shared/policy.ts';
import { Check, Choice, Field } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { DeadlineFields } from './DeadlineFields.tsx';
import { GroundFields, groundKinds } from './GroundFields.tsx';

/** A copy of the policy without the optional words that were left empty. */
function trimmed(draft: Policy): PolicyChanges {
  const { schemaVersion: _v, id: _i, version: _n, ...changes } = draft;
  const { title, read, date, decision, url, ...document } = changes.document;
  return {
    ...changes,
    document: {
      ...document,
      title: title.trim(),
      read,
      ...(date ? { date } : {}),
      ...(decision?.trim() ? { decision: decision.trim() } : {}),
      ...(url?.trim() ? { url: url.trim() } : {}),
    },
  };
}

/** Changes an own policy: what it rests on, its deadlines, what must be there before a removal, and the grounds. One save is one version. */
export function OwnPolicyForm({ policy, save }: { policy: Policy; save: (changes: PolicyChanges) => void }) {
  const [draft, setDraft] = useState(policy);
  const change = (part: PolicyChanges) => setDraft({ ...draft, ...part });
  const changeDocument = (part: Partial<Policy['document']>) => change({ document: { ...draft.document, ...part } });
  const { document, evidence, reply, removal } = draft;
  const toggle = (kind: GroundKind, isOn: boolean) =>
    change({
      evidence: {
        ...evidence,
        screenshotRequired: groundKinds.filter((one) =>
          one === kind ? isOn : evidence.screenshotRequired.includes(one),
        ),
      },
    });
  return (
    <form
      class="own-policy"
      onSubmit={(event) => {
        event.preventDefault();
        save(trimmed(draft));
      }}
    >
      <h3>{saySettings('ownTitle')}</h3>
      <p class="soft">{saySettings('ownText')}</p>
      <div class="grid-2">
        <Field
          label={saySettings('municipality')}
          value={draft.municipality}
          change={(municipality) => change({ municipality })}
        />
        <Field label={saySettings('own.title')} value={document.title} change={(title) => changeDocument({ title })} />
        <Field
          label={saySettings('own.date')}
          inputMode="numeric"
          placeholder="2026-11-20"
          value={document.date ?? ''}
          change={(date) => changeDocument({ date })}
        />
        <Field
          label={saySettings('own.decision')}
          value={document.decision ?? ''}
          help={saySettings('own.decisionHelp')}
          change={(decision) => changeDocument({ decision })}
        />
      </div>
      <DeadlineFields label={saySettings('own.reply')} deadline={reply} change={(next) => change({ reply: next })} />
      <DeadlineFields
        label={saySettings('own.removal')}
        deadline={removal}
        change={(next) => change({ removal: next })}
      />
      <fieldset>
        <legend>{saySettings('own.before')}</legend>
        {groundKinds.map((kind) => (
          <Check
            key={kind}
            label={saySettings(`own.screenshot.${kind}`)}
            isOn={evidence.screenshotRequired.includes(kind)}
            change={(isOn) => toggle(kind, isOn)}
          />
        ))}
        <Check
          label={saySettings('own.registerFirst')}
          isOn={draft.registerBeforeRemoval}
          change={(registerBeforeRemoval) => change({ registerBeforeRemoval })}
        />
      </fieldset>
      <div class="one-field">
        <Choice
          label={saySettings('own.notify')}
          value={draft.notifySender?.need ?? ''}
          options={[
            { value: '', text: saySettings('own.notify.no') },
            { value: 'if-possible', text: saySettings('own.notify.if-possible') },
            { value: 'required', text: saySettings('own.notify.required') },
          ]}
          change={(need) =>
            change({ notifySender: need === 'required' || need === 'if-possible' ? { need } : undefined })
          }
        />
      </div>
      <GroundFields grounds={draft.grounds} change={(grounds) => change({ grounds })} />
      <button type="submit" class="btn main">
        {saySettings('saveOwn')}
      </button>
    </form>
  );
}
