import type { DeadlineRule } from './deadline-rule.ts';
import type { Item } from './item.ts';
import type { Policy } from './policy.ts';
import type { Platform } from './reading.ts';
import type { Settings } from './settings.ts';

/** What the content script needs to know, whole and afresh at every change: the background keeps no copy of it. */
export interface PanelState {
  settings: Settings;
  policy: Policy | undefined;
  /** Items of comments on this page, by the platform's comment id. */
  items: Record<string, Item>;
  /** The unit that looks after a post, by the post's key (TIB-23). */
  units?: Record<string, string> | undefined;
  /** Who has said to watch a channel today, by the channel's address (HAL-14). */
  watchers?: Record<string, string> | undefined;
  /** How many items the registrar has not had yet. */
  notHandedOver: number;
  /** What waits, first due first; no more than a panel can list. */
  todo: TodoItem[];
  /** What waits beside that: how many, how many of them are late or due today, and when the next one falls due (UTC ISO). */
  todoRest?: { n: number; late: number; soon: number; next?: string | undefined } | undefined;
  /** UTC ISO. Where nothing waits: when something will, as far as that can be told. */
  nextDue?: string | undefined;
  /** The key that saves evidence as this browser names it, for example "Alt+Shift+S"; empty where none is set. */
  evidenceKey: string;
  /** The key that does what a click on our icon does, as this browser names it; empty where none is set. */
  panelKey?: string | undefined;
  /** UTC ISO. */
  lastBackupAt?: string | undefined;
  /** Why the journal cannot be read, for the moderator; nothing of it is known then. */
  unavailable?: string | undefined;
}

/** Duties that come back: each by the weekday, the half-year, the year or the week (requirements, group DL). */
export type DutyKind = 'daily-review' | 'watcher' | 'follow-up' | 'snapshot' | 'policy-review' | 'updates' | 'backup';

/** Duties that are done by saying so. A backup is not: it is done by making one. */
export const tickedDuties = [
  'daily-review',
  'watcher',
  'follow-up',
  'snapshot',
  'policy-review',
  'updates',
] as const satisfies readonly DutyKind[];

/** What the journal calls it when a question that waited is no longer on its page. */
export const questionGone = 'question-gone';

/** Something that waits for the moderator. */
export interface TodoItem {
  id: string;
  kind: 'answer' | 'remove' | 'hand-over' | 'finish' | 'waiting' | 'decide' | DutyKind;
  /** Number of the item, where there is one. */
  number?: string | undefined;
  commentId?: string | undefined;
  permalink?: string | undefined;
  channel: string;
  /** The unit that looks after the post, where one has been named. */
  unit?: string | undefined;
  /** For a duty of a channel whose name another one has too. */
  platform?: Platform | undefined;
  /** UTC ISO; undefined where the policy sets no hours. */
  due?: string | undefined;
  since: string;
  isUncertain: boolean;
  /** How its time is counted, where it has a due time. */
  rule?: DeadlineRule | undefined;
  /** True on the last afternoon before closed days, where it falls due before the next opening (Tibro's Friday trap). */
  isDueBeforeOpening?: boolean | undefined;
  /** For the daily review: weekdays before this one that passed without. */
  missed?: number | undefined;
  /** True where something was removed without a ground: it is opened to get one, before it is handed over. */
  isGroundMissing?: boolean | undefined;
}
