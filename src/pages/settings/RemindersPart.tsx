import { reminderRulesOf } from '../../deadlines/reminder-rules.ts';
import type { Policy } from '../../shared/policy.ts';
import { Check, Field, Part } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { readClosedDays, writeClosedDays } from './closed-days-text.ts';
import { HoursFields } from './HoursFields.tsx';
import type { SettingsProps } from './settings-data.ts';
import { useHalfWritten } from './use-half-written.ts';

/** When this computer may tell, what it reminds of, and on which days nobody works. */
export function RemindersPart({ data, actions }: SettingsProps) {
  const { settings, policy } = data;
  const { open, close } = policy?.watch ?? {};
  return (
    <Part id="reminders" title={saySettings('reminders')}>
      <Check
        label={saySettings('notify')}
        isOn={settings.reminders?.notify ?? true}
        change={(notify) => actions.change({ reminders: { notify } })}
      />
      <p class="soft">{saySettings('notifyText')}</p>
      <HoursFields
        of="reminders"
        hours={settings.watch}
        help={open && close ? saySettings('watchOfPolicy', { open, close }) : saySettings('watchHelp')}
        change={(watch) => actions.change({ watch })}
      />
      {policy && <Reminded policy={policy} backupDays={settings.exportReminderDays} />}
      <ClosedDays data={data} actions={actions} />
    </Part>
  );
}

/** What comes back by itself, drawn from the policy. */
function Reminded({ policy, backupDays }: { policy: Policy; backupDays: number | undefined }) {
  const rules = reminderRulesOf(policy);
  const lines = [
    rules.hasDailyReview && saySettings('remind.review'),
    rules.hasNamedWatcher && saySettings('remind.watcher'),
    rules.hasFollowUp && saySettings('remind.followUp'),
    rules.snapshot !== 'none' && saySettings('remind.snapshot'),
    rules.hasYearlyReview && saySettings('remind.policy'),
    rules.updateDays !== undefined && saySettings('remind.updates', { n: rules.updateDays }),
    saySettings('remind.backup', { n: backupDays ?? rules.backupDays }),
  ];
  return (
    <div>
      <h3>{saySettings('reminded')}</h3>
      <ul class="plain-list">{lines.flatMap((line) => (line ? [<li key={line}>{line}</li>] : []))}</ul>
    </div>
  );
}

function ClosedDays({ data: { settings, locked }, actions }: SettingsProps) {
  const isLocked = locked.includes('extraClosedDays') || locked.includes('shortDays');
  const saved = writeClosedDays(settings);
  const [text, write] = useHalfWritten(saved);
  const read = readClosedDays(text);
  return (
    <Field
      label={saySettings('closedDays')}
      value={isLocked ? saved : text}
      rows={4}
      isLocked={isLocked}
      help={saySettings('closedDaysHelp')}
      error={!isLocked && 'wrongLine' in read ? saySettings('closedDaysWrong', { n: read.wrongLine }) : undefined}
      change={(next) => {
        const days = readClosedDays(next);
        if ('wrongLine' in days) return write(next);
        write(next, writeClosedDays(days));
        actions.change(days);
      }}
    />
  );
}
