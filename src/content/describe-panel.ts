import type { CommentRows, PanelComment } from '../panel/comment-data.ts';
import { isFinished } from '../panel/is-finished.ts';
import type { PanelData, TodoRow } from '../panel/panel-data.ts';
import { crisisOf } from '../policy/crisis-of.ts';
import { countDue } from '../shared/count-due.ts';
import type { TodoItem } from '../shared/panel-state.ts';
import { platformNames } from '../shared/platform-names.ts';
import type { Settings } from '../shared/settings.ts';
import { shorten } from '../shared/shorten.ts';
import { describeComment } from './describe-comment.ts';
import { describeOpen, groundsOf } from './describe-open.ts';
import { glanceOf } from './page-comment.ts';
import { problemBeside } from './problem-beside.ts';
import { isAwake, type SessionState } from './session-state.ts';

/** So much of a text is enough to know it by. */
const mostQuoted = 80;

/**
 * What the panel shows, from what is known. Pure.
 * @param now the clock of this computer
 */
export function describePanel(state: SessionState, now: Date): PanelData {
  const { panel, surface, channel } = state;
  const todo = panel ? panel.todo.map((row) => describeTodo(row, state)) : [];
  const rest = panel?.todoRest;
  const crisis = panel && crisisOf(panel);
  const isGone = state.status === 'reload-needed';
  const due = countDue(
    todo.flatMap(({ due }) => due ?? []),
    now,
  );
  return {
    language: panel?.settings.language ?? 'sv',
    now,
    status: state.status,
    commandKey: panel?.evidenceKey ?? '',
    panelKey: panel?.panelKey,
    municipality: panel?.settings.municipality ?? '',
    policyTitle: panel?.policy ? panel.policy.document.title : '',
    isPolicyLost: panel && !panel.policy && isPolicyFaulty(panel.settings),
    channel: channel && { name: channel.name, platform: channel.platform },
    watcher: channel && panel?.watchers?.[channel.url],
    pageName: channel ? undefined : (surface?.channel?.name ?? surface?.channel?.handle),
    actingAs: surface?.actingAs,
    hidingSort: state.hidingSort,
    unavailable: panel?.unavailable,
    problem: problemOfPanel(state),
    warnings: surface?.warnings ?? [],
    counts: {
      late: due.late + (rest?.late ?? 0),
      soon: due.soon + (rest?.soon ?? 0),
      hints: countHints(state),
      notHandedOver: panel?.notHandedOver ?? 0,
    },
    todo,
    todoRest: rest?.n ?? 0,
    comments: rowsOf(state),
    selectedId: state.selectedId,
    // Nothing can be done there before the page is loaded again: that is what is shown.
    open: state.openId && !isGone ? describeOpen(state, state.openId) : undefined,
    way: isGone ? undefined : state.way,
    pending: state.pending && { ...state.pending, n: state.pending.ids.length },
    // What has left the page meanwhile cannot be written: the number is that of those that will be.
    marked: state.marked && new Set([...state.marked].filter((id) => state.seen.has(id))),
    grounds: state.marked ? groundsOf(panel?.policy) : [],
    crisis: crisis && {
      text: crisis.text,
      where: [crisis.web, crisis.phone].filter(Boolean).join(', '),
      isCopied: state.copied === 'crisis',
    },
    tool: state.tool,
    reportSaved: state.isReportSaved,
    isNarrow: state.isNarrow,
    isLeft: state.isLeft,
    isFolded: state.isFolded,
    nextDue: panel?.nextDue ? new Date(panel.nextDue) : undefined,
    lastBackup: panel?.lastBackupAt ? new Date(panel.lastBackupAt) : undefined,
    isReading: state.isReading,
    isGateOn: isAwake(state),
  };
}

/** What failed where neither the open comment nor the gate's dialog tells it. */
function problemOfPanel(state: SessionState): PanelData['problem'] {
  const { id, problem } = problemBeside(state) ?? {};
  if (!problem) return undefined;
  const { says, whatToDo } = problem;
  if (id === undefined) return { says, whatToDo };
  const one = state.seen.get(id);
  return { says, whatToDo, comment: one && { id, text: shorten(glanceOf(one).text, mostQuoted) } };
}

/** Comments with a hint where something is left to do. */
function countHints({ seen, hinted, panel }: SessionState): number {
  let hints = 0;
  for (const id of hinted) {
    const one = seen.get(id);
    if (!one?.readout || one.readout.hints.length === 0) continue;
    const item = panel?.items[id];
    if (!item || !isFinished(describeComment(one, item, panel?.policy, panel?.units).state)) hints += 1;
  }
  return hints;
}

/** Only the rows that are drawn are worked out. */
function rowsOf(state: SessionState): CommentRows {
  const { seen, panel } = state;
  const ids = [...seen.keys()];
  const rowOf = (id: string): PanelComment[] => {
    const one = seen.get(id);
    return one ? [withPending(describeComment(one, panel?.items[id], panel?.policy, panel?.units), state)] : [];
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
    unit: row.unit,
    due: row.due ? new Date(row.due) : undefined,
    isBeforeOpening: row.isDueBeforeOpening,
    missed: row.missed,
    // Not while the page is still being read.
    mayBeGone: row.kind === 'answer' && row.number === undefined && state.seen.size > 0 && seen() === undefined,
  };
}

function isPolicyFaulty({ managedFaults = [], ownFaults = [] }: Settings): boolean {
  return [...managedFaults, ...ownFaults].some(({ path: [name] }) => name === 'policyId' || name === 'customPolicy');
}
