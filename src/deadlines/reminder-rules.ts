import type { Policy } from '../shared/policy.ts';

/** What a municipality is reminded of. Only what its guideline asks for, and the backup, which the product needs itself. */
export interface ReminderRules {
  /** The channel is gone through each weekday. */
  hasDailyReview: boolean;
  /** Somebody is named who watches today. */
  hasNamedWatcher: boolean;
  /** An answered comment is looked at again. */
  hasFollowUp: boolean;
  /** A picture of the channel: at the turn of the half-year, or some time within it. */
  snapshot: 'at-turn' | 'within' | 'none';
  hasYearlyReview: boolean;
  /** Something new is published at least so often, in days: at least one, or it would be asked for again as soon as it is done. */
  updateDays: number | undefined;
  backupDays: number;
}

/** The reminders of a policy (TIB-06, HAL-14, GIS-20, TIB-33, GIS-08, GIS-10, TIB-14). A backup is asked for every week. */
export function reminderRulesOf(policy: Policy): ReminderRules {
  const { watch, snapshot, review, channel } = policy;
  const picture = snapshot?.atTurnOfHalfYear ? 'at-turn' : 'within';
  return {
    hasDailyReview: watch?.how === 'daily-weekdays' || watch?.how === 'weekday-hours',
    hasNamedWatcher: watch?.namedWatcher !== undefined,
    hasFollowUp: policy.followUp !== undefined,
    snapshot: snapshot?.interval === 'half-year' ? picture : 'none',
    hasYearlyReview: review?.every === 'year',
    updateDays: channel.updatesPerWeek ? Math.max(1, Math.floor(7 / channel.updatesPerWeek.from)) : undefined,
    backupDays: 7,
  };
}
