import type { DeadlineRule } from '../../shared/deadline-rule.ts';
import type { DeadlinePolicy } from '../../shared/policy.ts';
import { Choice, Field } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';

const kinds = ['none', 'asap', 'elapsed', 'weekday-hours', 'service-day'] as const;

/** A rule of another kind, with what the old one had where it fits. */
function ofKind(kind: DeadlineRule['kind'], before: DeadlineRule): DeadlineRule {
  if (kind === 'none' || kind === 'asap') return { kind };
  if (kind === 'service-day') return { kind, days: 1, open: '08:00', close: '17:00' };
  return { kind, hours: 'hours' in before ? before.hours : 48 };
}

interface Props {
  label: string;
  deadline: DeadlinePolicy;
  change: (deadline: DeadlinePolicy) => void;
}

/** How long something may take, and from when it is counted. */
export function DeadlineFields({ label, deadline, change }: Props) {
  const { rule } = deadline;
  const { ruleId: _, ...own } = deadline;
  const set = (next: DeadlineRule) => change({ ...own, rule: next });
  const whole = (text: string) => Math.max(0, Math.round(Number(text)) || 0);
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="grid-3">
        <Choice
          label={saySettings('own.rule')}
          value={rule.kind}
          options={kinds.map((kind) => ({ value: kind, text: saySettings(`own.rule.${kind}`) }))}
          change={(value) => set(ofKind(kinds.find((kind) => kind === value) ?? 'none', rule))}
        />
        {'hours' in rule && (
          <Field
            label={saySettings('own.hours')}
            inputMode="numeric"
            value={String(rule.hours)}
            change={(text) => set({ ...rule, hours: whole(text) })}
          />
        )}
        {rule.kind === 'service-day' && (
          <>
            <Field
              label={saySettings('own.days')}
              inputMode="numeric"
              value={String(rule.days)}
              change={(text) => set({ ...rule, days: whole(text) })}
            />
            <Field
              label={saySettings('open')}
              inputMode="numeric"
              placeholder="08:00"
              value={rule.open}
              change={(open) => set({ ...rule, open })}
            />
            <Field
              label={saySettings('close')}
              inputMode="numeric"
              placeholder="08:00"
              value={rule.close}
              change={(close) => set({ ...rule, close })}
            />
          </>
        )}
        {rule.kind !== 'none' && (
          <Choice
            label={saySettings('own.startsAt')}
            value={deadline.startsAt}
            options={[
              { value: 'published', text: saySettings('own.startsAt.published') },
              { value: 'known', text: saySettings('own.startsAt.known') },
            ]}
            change={(value) => change({ ...own, startsAt: value === 'known' ? 'known' : 'published' })}
          />
        )}
      </div>
    </fieldset>
  );
}
