import type { CommentState, PanelComment, PanelHint } from '../panel/comment-data.ts';
import { isRemoval } from '../shared/is-removal.ts';
import type { Item } from '../shared/item.ts';
import type { PanelState } from '../shared/panel-state.ts';
import type { Policy } from '../shared/policy.ts';
import { postKey } from '../shared/post-key.ts';
import { glanceOf } from './page-comment.ts';
import type { SeenComment } from './session-state.ts';

interface Described {
  item: Item | undefined;
  policy: Policy | undefined;
  units: PanelState['units'];
  readout: SeenComment['readout'];
  comment: PanelComment;
}

const described = new WeakMap<SeenComment, Described>();

/**
 * What the panel shows of a comment; the same object as before where nothing has changed, so that it is not drawn anew.
 * @param units the units that look after posts, by the posts' keys
 */
export function describeComment(
  seen: SeenComment,
  item: Item | undefined,
  policy: Policy | undefined,
  units?: PanelState['units'],
): PanelComment {
  const { readout } = seen;
  const known = described.get(seen);
  const isKnown = known && known.item === item && known.policy === policy && known.readout === readout;
  if (isKnown && known.units === units) return known.comment;
  const comment = describeAfresh(seen, item, policy, units);
  described.set(seen, { item, policy, units, readout, comment });
  return comment;
}

function describeAfresh(
  seen: SeenComment,
  item: Item | undefined,
  policy: Policy | undefined,
  units: PanelState['units'] = {},
): PanelComment {
  const { readout } = seen;
  const glance = glanceOf(seen);
  const { id, text } = glance;
  const hints = readout?.hints ?? [];
  const pointedAt = new Set(hints.flatMap(({ groundIds }) => groundIds));
  const mayBe = policy?.grounds.filter((ground) => pointedAt.has(ground.id)) ?? [];
  const answerDue = readout?.answerDue && !item ? new Date(readout.answerDue) : undefined;
  return {
    id,
    text,
    // Read from the page for those rows alone that are drawn.
    get isOwn() {
      return glance.own ?? false;
    },
    get author() {
      return glance.author;
    },
    get unit() {
      if (item) return item.unit?.name;
      // Where no unit has been named the page is not asked.
      const post = Object.keys(units).length > 0 ? postKey(glance.postUrl()) : undefined;
      return post !== undefined && Object.hasOwn(units, post) ? units[post] : undefined;
    },
    get isReply() {
      return glance.isReply;
    },
    get postedAt() {
      const { shown, from, to } = glance;
      return shown === undefined || from === undefined || to === undefined ? undefined : { shown, from, to };
    },
    hints: hints.map(
      (hint): PanelHint => ({
        category: hint.category,
        words: hint.words,
        isOfPoint: mayBe.some(({ id }) => hint.groundIds.includes(id)),
      }),
    ),
    mayBe: mayBe.map(({ no, text }) => ({ no, text })),
    due: answerDue && { at: answerDue, what: 'answer', isUncertain: readout?.isUncertain ?? false },
    state: item && describeState(item),
    number: item?.number,
  };
}

/** What has been done, the last thing first. */
function describeState(item: Item): CommentState | undefined {
  const { done, waiting, registeredNot } = item;
  if (waiting && !isRemoval(item.action)) return { done: 'waiting', at: new Date(waiting.at) };
  if (item.action?.what === 'none') return { done: 'no-action', at: new Date(item.action.at) };
  if (item.action?.what === 'answered') return { done: 'answered', at: new Date(item.action.at) };
  if (isRemoval(item.action)) {
    const isChecked = item.outcome?.what === 'gone' || item.outcome?.what === 'greyed';
    return { done: item.action.what, at: new Date(item.outcome?.at ?? item.action.at), isChecked };
  }
  if (item.action?.what === 'forwarded') {
    const isLeft = done?.forwarded?.how === 'for-answer' && !item.closed;
    return { done: 'forwarded', at: new Date(item.action.at), ...(isLeft ? { isLeft } : {}) };
  }
  if (done?.referred) return { done: 'referred', at: new Date(done.referred.at) };
  if (done?.corrected) return { done: 'corrected', at: new Date(done.corrected.at) };
  if (registeredNot && item.closed) return { done: 'not-registered', at: new Date(registeredNot.at) };
  if (done?.acknowledged && !item.ground) return { done: 'acknowledged', at: new Date(done.acknowledged.at) };
  if (item.overridden) return { done: 'overridden', at: new Date(item.overridden.at) };
  if (item.evidenceSavedAt) return { done: 'saved', at: new Date(item.evidenceSavedAt) };
  if (item.ground) return { done: 'ground-chosen', at: new Date(item.ground.chosenAt) };
  return undefined;
}
