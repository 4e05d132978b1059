import type { DutyKind } from '../shared/panel-state.ts';
import type { ActingAs, Platform } from '../shared/reading.ts';
import type { InterfaceLanguage } from '../shared/say-in.ts';
import type { CommentRows, CommentState, GroundChoice } from './comment-data.ts';
import type { OpenComment, OpenWay, Problem } from './open-data.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PanelTool } from './tool-data.ts';

/** How the panel stands on this page. Only `awake` lists comments. */
export type PanelStatus = 'awake' | 'asleep' | 'setup' | 'unknown-page' | 'reload-needed';

export interface ChannelName {
  name: string;
  platform: Platform;
}

/** One line of what needs doing. */
export interface TodoRow {
  id: string;
  what:
    | 'answer'
    | 'remove'
    | 'hand-over'
    | 'notify'
    | 'check'
    | 'waiting'
    | 'decide'
    | 'review'
    | Exclude<DutyKind, 'daily-review'>;
  /** What it is about: words of the comment on this page, else number and channel. */
  about: string;
  /** True where `about` is somebody's words. */
  isQuote: boolean;
  /** The ground's number, for `remove`. */
  groundNo?: string | undefined;
  /** The unit that looks after the post. */
  unit?: string | undefined;
  due?: Date | undefined;
  /** True where it falls due before the next opening, on the last afternoon before closed days. */
  isBeforeOpening?: boolean | undefined;
  /** For the daily review: weekdays before this one that passed without. */
  missed?: number | undefined;
  /** True for a question that nobody has opened and that is not on this page: its author may have taken it away. */
  mayBeGone?: boolean | undefined;
}

/** Something that is written in a moment, and can be taken back until then. */
export interface PendingAct {
  /** In words, where the way has its own. */
  says?: string | undefined;
  done?: CommentState['done'] | undefined;
  groundNo?: string | undefined;
  /** How many comments it is about. */
  n: number;
}

/** Everything the panel shows. It keeps no state of its own about the world. */
export interface PanelData {
  language: InterfaceLanguage;
  now: Date;
  status: PanelStatus;
  /** The keys of the command as the browser says them, for example "Alt+Skift+S"; empty where it has none. */
  commandKey: string;
  /** The keys that lead into the panel from anywhere on the page, in the same way. */
  panelKey?: string | undefined;
  municipality: string;
  policyTitle: string;
  /** True where a policy has been chosen, here or by IT, that cannot be used, and so none is in force. */
  isPolicyLost?: boolean | undefined;
  channel?: ChannelName | undefined;
  /** Who watches the channel today, where somebody has said so. */
  watcher?: string | undefined;
  /** Whose page this is, where it is no registered channel. */
  pageName?: string | undefined;
  actingAs?: ActingAs | undefined;
  /** Set where the page's sort order may hide comments; its name as the page shows it. */
  hidingSort?: string | undefined;
  /** Why the journal cannot be read, where it cannot. */
  unavailable?: string | undefined;
  /** What failed of what was asked for, and where it is about a comment on the page which one, and how its text begins. */
  problem?: (Problem & { comment?: { id: string; text: string } | undefined }) | undefined;
  /** What could not be read, one sentence each. */
  warnings: string[];
  /** True where not all that the page shows has been read yet. */
  isReading: boolean;
  counts: { late: number; soon: number; hints: number; notHandedOver: number };
  /** Sorted by due time, the first due first. */
  todo: TodoRow[];
  /** How many wait beside those. */
  todoRest?: number | undefined;
  /** In the page's order. */
  comments: CommentRows;
  /** The comment that has the frame round it on the page. */
  selectedId?: string | undefined;
  open?: OpenComment | undefined;
  /** A way that has been opened, of the open comment or by hand. */
  way?: OpenWay | undefined;
  pending?: PendingAct | undefined;
  /** Comments marked for one ground together; undefined where marking is off. */
  marked?: ReadonlySet<string> | undefined;
  /** The municipality's grounds, for a ground on many at once. */
  grounds: GroundChoice[];
  /** Set while a crisis goes on. */
  crisis?: { text: string; where: string; isCopied?: boolean } | undefined;
  /** A tool for pages that are not read right, while it is used. */
  tool?: PanelTool | undefined;
  /** True when a fault report has just been saved. */
  reportSaved?: boolean | undefined;
  isNarrow: boolean;
  isFolded: boolean;
  /** True where it stands at the left edge of the window. */
  isLeft: boolean;
  /** Where nothing waits: when something will. */
  nextDue?: Date | undefined;
  lastBackup?: Date | undefined;
  isGateOn: boolean;
}

export interface PanelProps {
  data: PanelData;
  actions: PanelActions;
}
