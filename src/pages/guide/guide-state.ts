import { stepsFor } from '../../policy/steps-for.ts';
import type { Ground, Policy } from '../../shared/policy.ts';

/** One thing to try, in the order of the exercise. */
type GuideTask = 'open' | 'ground' | 'try' | 'save' | 'hand-over' | 'remove';

/** How far the exercise has come. Nothing of it is stored anywhere. */
export interface GuideState {
  isOpen: boolean;
  /** When the comment was in the panel for the first time: opening it is then done, also when it is left again. */
  hasOpened: boolean;
  groundId?: string | undefined;
  /** What has been done, and when. */
  done: Partial<Record<Exclude<GuideTask, 'open' | 'ground'>, Date>>;
  chosenAt?: Date | undefined;
  /** What the dialog of the gate shows, while it is up. */
  gate?: 'held' | 'saved' | 'outcome' | undefined;
  /** True where something was pressed that the exercise does not go into. */
  isOffTrack: boolean;
  isFolded: boolean;
  isNarrow: boolean;
  isLeft: boolean;
}

/** Before anything has been tried. */
export const guideStart: GuideState = {
  isOpen: false,
  hasOpened: false,
  done: {},
  isOffTrack: false,
  isFolded: false,
  isNarrow: false,
  isLeft: false,
};

/** The ground that the exercise's comment breaks, under this guideline. */
export function guideGround({ grounds }: Policy): Ground | undefined {
  const fits = ({ codes }: Ground) =>
    codes.some((code) => code === 'fortal_angrepp' || code === 'fornedrande_krankande');
  return grounds.find(fits) ?? grounds.find(({ kind }) => kind === 'unsuitable') ?? grounds[0];
}

/** True where the guideline wants the registrar to have it before it is removed (TIB-36). */
export function isHandedOverFirst(policy: Policy): boolean {
  const ground = guideGround(policy);
  const step = ground && stepsFor(policy, ground).find(({ id }) => id === 'hand-over');
  return step?.before?.includes('remove') ?? false;
}

/** The tasks in the order that the guideline wants. */
export function guideTasks(policy: Policy): GuideTask[] {
  const first: GuideTask[] = ['open', 'ground', 'try', 'save'];
  return isHandedOverFirst(policy) ? [...first, 'hand-over', 'remove'] : [...first, 'remove', 'hand-over'];
}

function isDone(state: GuideState, task: GuideTask): boolean {
  if (task === 'open') return state.hasOpened;
  if (task === 'ground') return state.groundId !== undefined;
  // Who saves before trying to remove has met no gate, and needs none.
  if (task === 'try') return state.done.try !== undefined || state.done.save !== undefined;
  return state.done[task] !== undefined;
}

/** The task to do now; undefined when all are done. */
export function guideTaskNow(state: GuideState, policy: Policy): GuideTask | undefined {
  return guideTasks(policy).find((task) => !isDone(state, task));
}

/** What the moderator does in the exercise. */
export type GuideAct =
  | { do: 'open' | 'leave' | 'save' | 'hand-over' | 'press-remove' | 'close-gate' | 'stray' | 'restart' }
  | { do: 'choose'; groundId: string }
  | { do: 'fold'; isFolded: boolean }
  | { do: 'narrow'; isNarrow: boolean }
  | { do: 'side'; isLeft: boolean };

/** What becomes of the exercise when something is done, as the real panel, gate and journal would have it. */
export function afterAct(state: GuideState, act: GuideAct, policy: Policy, at: Date): GuideState {
  const before = { ...state, isOffTrack: false };
  switch (act.do) {
    case 'open':
      return { ...before, isOpen: true, hasOpened: true };
    case 'leave':
      return { ...before, isOpen: false };
    case 'choose':
      return { ...before, groundId: act.groundId, chosenAt: at, ...(before.gate ? { gate: 'held' } : {}) };
    case 'save':
      if (!before.groundId) return before;
      return {
        ...before,
        done: { ...before.done, save: before.done.save ?? at },
        gate: before.gate && (mayRemove({ ...before, done: { ...before.done, save: at } }, policy) ? 'saved' : 'held'),
      };
    case 'hand-over':
      if (!before.done.save) return { ...before, isOffTrack: true };
      return {
        ...before,
        done: { ...before.done, 'hand-over': before.done['hand-over'] ?? at },
        gate: before.gate && (before.done.remove ? undefined : 'saved'),
      };
    case 'press-remove':
      if (!mayRemove(before, policy)) {
        return { ...before, isOpen: true, hasOpened: true, gate: 'held', done: { ...before.done, try: at } };
      }
      return { ...before, done: { ...before.done, remove: at }, gate: 'outcome' };
    case 'close-gate':
      return { ...before, gate: undefined };
    case 'stray':
      return { ...before, isOffTrack: true };
    case 'fold':
      return { ...before, isFolded: act.isFolded };
    case 'narrow':
      return { ...before, isNarrow: act.isNarrow };
    case 'side':
      return { ...before, isLeft: act.isLeft };
    case 'restart':
      return guideStart;
  }
}

/** True where the gate would let the removal through. */
export function mayRemove(state: GuideState, policy: Policy): boolean {
  if (!state.done.save) return false;
  return !isHandedOverFirst(policy) || state.done['hand-over'] !== undefined;
}
