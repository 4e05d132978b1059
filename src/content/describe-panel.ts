import type { CommentRows, PanelComment } from '../panel/comment-data.ts';
import type { PanelData, TodoRow } from '../panel/panel-data.ts';
import type { TodoItem } from '../shared/panel-state.ts';
import { isHidingSort } from '../sites/is-hiding-sort.ts';
import { describeComment, isFinished } from './describe-comment.ts';
import { describeOpen, groundsOf } from './describe-open.ts';
import { glanceOf } from './page-comment.ts';
import type { SessionState } from './session-state.ts';

/**
 * What the panel shows, from what is known. Pure.
 * @param now the clock of this computer
 */
export function describePanel(state: SessionState, now: Date): PanelData {
  const { panel, surface, channel } = state;
  const todo = panel ? todoOf(panel.todo, state) : [];
  const today = dayOf(now);
  const soonest = todo.find(({ due }) => due && due > now)?.due;
  return {
    language: panel?.settings.language ?? 'sv',
    now,
    status: state.status,
    commandKey: panel?.evidenceKey ?? '',
    panelKey: panel?.panelKey,
    municipality: panel?.settings.municipality ?? '',
    policyTitle: panel?.policy ? panel.policy.document.title : '',
    channel: channel && { name: channel.name, platform: channel.platform },
    actingAs: surface?.actingAs,
    hidingSort: surface?.sort && isHidingSort(surface.sort) ? surface.sort : undefined,
    warnings: surface?.warnings ?? [],
    counts: {
      late: todo.filter(({ due }) => due && due <= now).length,
      soon: todo.filter(({ due }) => due && isSoon(due, now) && dayOf(due) === today).length,
      hints: countHints(state),
      notHandedOver: panel?.counts.notHandedOver ?? 0,
    },
    todo,
    comments: rowsOf(state),
    selectedId: state.selectedId,
    open: state.openId ? describeOpen(state, state.openId) : undefined,
    way: state.way,
    pending: state.pending && { ...state.pending, n: state.pending.ids.length },
    marked: state.marked,
    grounds: state.marked ? groundsOf(panel?.policy) : [],
    crisis: crisisOf(panel),
    tool: state.tool,
    reportSaved: state.isReportSaved,
    isNarrow: state.isNarrow,
    isLeft: state.isLeft,
    isFolded: state.isFolded,
    nextDue: soonest,
    lastBackup: panel?.lastBackupAt ? new Date(panel.lastBackupAt) : undefined,
    isGateOn: state.status === 'awake' || state.status === 'reading',
  };
}

/** Comments with a hint where something is left to do. */
function countHints({ seen, panel }: SessionState): number {
  let hints = 0;
  for (const [id, one] of seen) {
    if (!one.readout || one.readout.hints.length === 0) continue;
    const item = panel?.items[id];
    if (!item || !isFinished(describeComment(one, item, panel?.policy).state)) hints += 1;
  }
  return hints;
}

/** Only the rows that are drawn are worked out. */
function rowsOf(state: SessionState): CommentRows {
  const { seen, panel } = state;
  const ids = [...seen.keys()];
  const rowOf = (id: string): PanelComment[] => {
    const one = seen.get(id);
    return one ? [withPending(describeComment(one, panel?.items[id], panel?.policy), state)] : [];
  };
  return {
    length: ids.length,
    slice: (from, to) => ids.slice(from, to).flatMap(rowOf),
    findIndex: (is) => ids.findIndex((id) => is({ id })),
  };
}

/** The comment as it will be in a moment, while that can still be taken back. */
function withPending(comment: PanelComment, { pending }: SessionState): PanelComment {
  return pending?.done && pending.ids.includes(comment.id) ? { ...comment, state: { done: pending.done } } : comment;
}

function crisisOf(panel: SessionState['panel']): PanelData['crisis'] {
  const crisis = panel?.settings.crisis;
  if (!panel || !crisis?.active) return undefined;
  const web = crisis.url ?? panel.policy?.crisis?.web;
  const phone = crisis.phone ?? panel.policy?.crisis?.phone;
  return { text: crisis.text, where: [web, phone].filter(Boolean).join(', ') };
}

const platformNames = { facebook: 'Facebook', instagram: 'Instagram' };

const described = new WeakMap<readonly TodoItem[], TodoRow[]>();

/** What needs doing, described once for each list that comes: there may be thousands, and only the first few are drawn. */
function todoOf(items: readonly TodoItem[], state: SessionState): TodoRow[] {
  let rows = described.get(items);
  if (!rows) {
    rows = items.map((row) => describeTodo(row, state));
    described.set(items, rows);
  }
  return rows;
}

function describeTodo(row: TodoItem, state: SessionState): TodoRow {
  const what = row.kind === 'finish' ? 'check' : row.kind === 'daily-review' ? 'review' : row.kind;
  const seen = () => (row.commentId ? state.seen.get(row.commentId) : undefined);
  return {
    id: row.id,
    what,
    get about() {
      const one = seen();
      return one
        ? glanceOf(one).text
        : [row.number, row.channel, row.platform && platformNames[row.platform]].filter(Boolean).join(', ');
    },
    get isQuote() {
      return seen() !== undefined;
    },
    get groundNo() {
      return row.commentId ? state.panel?.items[row.commentId]?.ground?.no : undefined;
    },
    due: row.due ? new Date(row.due) : undefined,
    isBeforeOpening: row.isDueBeforeOpening,
    missed: row.missed,
  };
}

/** Later than now, and within a day. */
function isSoon(due: Date, now: Date): boolean {
  const wait = due.getTime() - now.getTime();
  return wait > 0 && wait <= 25 * hour;
}

const stockholmDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

const hour = 3_600_000;
const days = new Map<number, string>();

/** The day in Stockholm, whose clock is whole hours from UTC; to ask the calendar for each of very many takes time. */
function dayOf(date: Date): string {
  const at = Math.floor(date.getTime() / hour);
  let day = days.get(at);
  if (day === undefined) {
    if (days.size > 1000) days.clear();
    day = stockholmDay.format(at * hour);
    days.set(at, day);
  }
  return day;
}
