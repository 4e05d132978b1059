import type {
  CommentState,
  GroundChoice,
  OpenComment,
  PanelComment,
  PanelData,
  PanelHint,
  PanelStep,
  TodoRow,
} from '../panel/panel-data.ts';
import { isWithoutPicture, stepsFor } from '../policy/steps-for.ts';
import type { Item } from '../shared/item.ts';
import type { TodoItem } from '../shared/panel-state.ts';
import type { Ground, Policy } from '../shared/policy.ts';
import { evidenceShown, type SeenComment, type SessionState } from './session-state.ts';

/**
 * What the panel shows, from what is known. Pure.
 * @param now the clock of this computer
 */
export function describePanel(state: SessionState, now: Date): PanelData {
  const { panel, surface, channel } = state;
  const comments = [...state.seen.values()].map((seen) =>
    describeComment(seen, panel?.items[seen.comment.id], panel?.policy),
  );
  const todo = (panel?.todo ?? []).map((row) => describeTodo(row, state));
  const soonest = todo.find(({ due }) => due && due > now)?.due;
  return {
    language: panel?.settings.language ?? 'sv',
    now,
    status: state.status,
    commandKey: panel?.evidenceKey ?? '',
    municipality: panel?.settings.municipality ?? '',
    policyTitle: panel?.policy ? panel.policy.document.title : '',
    channel: channel && { name: channel.name, platform: channel.platform },
    actingAs: surface?.actingAs,
    hidingSort: surface?.sort && isHidingSort(surface.sort) ? surface.sort : undefined,
    warnings: surface?.warnings ?? [],
    counts: {
      late: todo.filter(({ due }) => due && due <= now).length,
      soon: todo.filter(({ due }) => due && due > now && isSameDay(due, now)).length,
      hints: comments.filter(({ hints, state: done }) => hints.length > 0 && !done).length,
      notHandedOver: panel?.counts.notHandedOver ?? 0,
    },
    todo,
    comments,
    selectedId: state.selectedId,
    open: state.openId ? describeOpen(state, state.openId) : undefined,
    isFolded: state.isFolded,
    nextDue: soonest,
    lastBackup: panel?.lastBackupAt ? new Date(panel.lastBackupAt) : undefined,
    isGateOn: state.status === 'awake' || state.status === 'reading',
  };
}

function describeComment(
  { comment, readout }: SeenComment,
  item: Item | undefined,
  policy: Policy | undefined,
): PanelComment {
  const answerDue = readout?.answerDue && !item ? new Date(readout.answerDue) : undefined;
  return {
    id: comment.id,
    author: comment.author,
    text: comment.text,
    isOwn: comment.own ?? false,
    isReply: comment.kind === 'reply',
    postedAt: comment.postedAt,
    hints: (readout?.hints ?? []).map(
      (hint): PanelHint => ({
        category: hint.category,
        words: hint.words,
        grounds: hint.groundIds.flatMap((id) => {
          const ground = policy?.grounds.find((one) => one.id === id);
          return ground ? [{ no: ground.no, text: ground.text }] : [];
        }),
      }),
    ),
    due: answerDue && { at: answerDue, what: 'answer', isUncertain: readout?.isUncertain ?? false },
    state: item && describeState(item),
    number: item?.number,
  };
}

/** What has been done, the last thing first. */
function describeState(item: Item): CommentState | undefined {
  if (item.action?.what === 'none') return { done: 'no-action', at: new Date(item.action.at) };
  if (item.action?.what === 'answered') return { done: 'answered', at: new Date(item.action.at) };
  if (item.action?.what === 'deleted' || item.action?.what === 'hidden') {
    const isChecked = item.outcome?.what === 'gone' || item.outcome?.what === 'greyed';
    return { done: item.action.what, at: new Date(item.outcome?.at ?? item.action.at), isChecked };
  }
  if (item.overridden) return { done: 'overridden', at: new Date(item.overridden.at) };
  if (item.evidenceSavedAt) return { done: 'saved', at: new Date(item.evidenceSavedAt) };
  if (item.ground) return { done: 'ground-chosen', at: new Date(item.ground.chosenAt) };
  return undefined;
}

function describeTodo(row: TodoItem, state: SessionState): TodoRow {
  const seen = row.commentId ? state.seen.get(row.commentId) : undefined;
  const what = row.kind === 'finish' ? 'check' : row.kind === 'daily-review' ? 'review' : row.kind;
  const item = row.commentId ? state.panel?.items[row.commentId] : undefined;
  return {
    id: row.id,
    what,
    about: seen ? seen.comment.text : [row.number, row.channel].filter(Boolean).join(', '),
    isQuote: seen !== undefined,
    groundNo: item?.ground?.no,
    due: row.due ? new Date(row.due) : undefined,
    isBeforeOpening: row.isDueBeforeOpening,
    missed: row.missed,
  };
}

function describeOpen(state: SessionState, id: string): OpenComment | undefined {
  const seen = state.seen.get(id);
  const policy = state.panel?.policy;
  if (!seen) return undefined;
  const item = state.panel?.items[id];
  const ground = policy?.grounds.find((one) => one.id === item?.ground?.id);
  const chosen = item?.ground && !state.isChoosingAgain ? choiceOf(ground, item.ground) : undefined;
  const comment = describeComment(seen, item, policy);
  const removeDue = seen.readout?.removeDue;
  return {
    comment: {
      ...comment,
      due: removeDue
        ? { at: new Date(removeDue), what: 'remove', isUncertain: seen.readout?.isUncertain ?? false }
        : comment.due,
    },
    postText: seen.comment.postText,
    grounds: (policy?.grounds ?? []).map((one) => choiceOf(one, one)),
    chosen,
    isWithoutPicture: ground !== undefined && isWithoutPicture(ground),
    steps: policy ? describeSteps(policy, ground, item, chosen !== undefined) : [],
    gate: item?.gate ?? 'closed',
    isSaving: state.savingId === id,
    needsGesture: state.needsGestureId === id,
    evidence: evidenceShown(state, id),
    outcome: item?.outcome && { what: item.outcome.what, at: new Date(item.outcome.at) },
    source: policy?.grounds[0]?.source
      ? `${policy.document.title}, ${policy.municipality}, enligt dokument läst ${policy.document.read}.`
      : undefined,
    ways: item?.evidenceSavedAt ? [] : ['none', 'answered'],
    problem: state.problem?.commentId === id ? state.problem : undefined,
  };
}

function choiceOf(ground: Ground | undefined, words: { id: string; no: string; text: string }): GroundChoice {
  return { id: words.id, no: words.no, text: words.text, lawBeside: ground?.lawBeside };
}

/** The policy's steps in the policy's order: done, the one that is next, and those after it. */
function describeSteps(
  policy: Policy,
  ground: Ground | undefined,
  item: Item | undefined,
  isChosen: boolean,
): PanelStep[] {
  const steps: Omit<PanelStep, 'state'>[] = [
    { id: 'choose-ground', need: 'required' },
    ...stepsFor(policy, ground ?? { codes: [], kind: 'unsuitable' }).map(({ id, need }) => ({ id, need })),
  ];
  const doneAt = (id: PanelStep['id']): string | undefined => {
    if (id === 'choose-ground') return isChosen ? item?.ground?.chosenAt : undefined;
    if (id === 'save-evidence') return item?.evidenceSavedAt;
    if (id === 'remove') return item?.outcome?.what === 'gone' ? item.outcome.at : undefined;
    if (id === 'hand-over') return item?.handedOver?.at;
    return undefined;
  };
  let isNowFound = false;
  return steps.map((step) => {
    const at = doneAt(step.id);
    if (at) return { ...step, state: 'done', at: new Date(at) };
    if (isNowFound) return { ...step, state: 'next' };
    isNowFound = true;
    return { ...step, state: 'now' };
  });
}

function isSameDay(a: Date, b: Date): boolean {
  const day = (date: Date) => date.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  return day(a) === day(b);
}

function isHidingSort(sort: string): boolean {
  return !/^(all|alla)/i.test(sort);
}
