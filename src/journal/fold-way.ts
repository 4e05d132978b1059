import { isRemovalBegun } from '../shared/is-removal-begun.ts';
import { isRemoved } from '../shared/is-removed.ts';
import type { DoneKind, Item } from '../shared/item.ts';
import type { JournalLine, JsonObject } from '../shared/journal-entry.ts';
import { mayBeAnswered } from '../shared/may-be-answered.ts';

const text = (from: JsonObject | undefined, key: string): string => {
  const value = from?.[key];
  return typeof value === 'string' ? value : '';
};

/** How a question was passed on to somebody who is to say what to answer: nobody has answered it by that (TIB-22). */
const forAnswer = 'for-answer';

/** True where it was only decided that the registrar is to have it: nothing is to be removed. */
function isOnlyRegistered(item: Item): boolean {
  return item.registration !== undefined && !isRemovalBegun(item);
}

/** True where such an item has not got the registrar's receipt yet. */
export function isOnTheWay(item: Item): boolean {
  return isOnlyRegistered(item) && item.receipt === undefined && item.registeredNot === undefined;
}

/** True where the one who wrote has got an answer or a word of where to turn, or is to have none. */
export function isAnswered(item: Item): boolean {
  const { action, waiting, done = {}, secret, comment } = item;
  if (secret) return true;
  if (waiting) return false;
  if (!mayBeAnswered(comment)) return true;
  const isPassedOn = action?.what === 'forwarded' && done.forwarded?.how !== forAnswer;
  const isSettled = isPassedOn || action?.what === 'answered' || action?.what === 'none' || isRemoved(item);
  return isSettled || (done.answered ?? done.responded ?? done.referred) !== undefined;
}

/** True where the registrar's word on such an item answers nobody: the question that it may be has not been answered. */
export function isUnanswered(item: Item): boolean {
  return isOnlyRegistered(item) && !isAnswered(item);
}

/**
 * What is done beside a removal, with what answers the one who wrote: of that the first time stays, for it stopped the clock
 * (requirements 2). That she could not be told, or that somebody was asked what to answer her, is not the last word.
 */
export function withReply(item: Item, kind: DoneKind, at: string, how?: string): Pick<Item, 'done'> {
  const before = item.done?.[kind];
  const isLast = before && before.how !== 'impossible' && before.how !== forAnswer;
  return isLast ? {} : { done: { ...item.done, [kind]: how ? { at, how } : { at } } };
}

/**
 * What a line changes in an item when it says that something else than a removal was done with the comment: answered,
 * passed on, asked about, told of, marked, registered or not.
 */
export function changesOfWay(item: Item, line: JournalLine): Partial<Item> {
  const { entry, payload } = line;
  const { at, pub } = entry;
  const done = (kind: DoneKind, how?: string): Pick<Item, 'done'> => ({
    done: { ...item.done, [kind]: how ? { at, how } : { at } },
  });
  const replied = (kind: DoneKind, how?: string) => withReply(item, kind, at, how);
  /** Nothing is left to do, unless it is on its way to be removed or to the registrar. */
  const settled = (): Partial<Item> => ({
    closed: item.closed || (item.evidenceSavedAt === undefined && !isRemoved(item) && !isOnTheWay(item)),
    waiting: undefined,
  });
  const acted = (what: 'answered' | 'forwarded'): Partial<Item> =>
    isRemoved(item) ? {} : { action: { what, at, how: 'said' } };
  const parked = (): Partial<Item> => ({
    waiting: {
      at,
      to: text(payload, 'to'),
      ...(typeof pub.remind === 'string' ? { remind: pub.remind } : {}),
      ...(pub.isBeforeAnswer === true ? { isBeforeAnswer: true } : {}),
    },
    closed: false,
  });
  switch (entry.type) {
    case 'answered':
      if (pub.what === 'acknowledged') return replied('acknowledged');
      return {
        ...replied(pub.what === 'responded' ? 'responded' : 'answered'),
        ...acted('answered'),
        ...settled(),
      };
    case 'forwarded':
      if (pub.what === 'told') return done('told');
      return {
        ...replied('forwarded', pub.isWaiting === true ? forAnswer : undefined),
        ...acted('forwarded'),
        ...(pub.isWaiting === true ? parked() : settled()),
      };
    case 'consulted':
      return { ...done('consulted'), ...parked() };
    case 'referred':
      return { ...replied('referred'), ...settled() };
    case 'author-notified':
      return replied(
        pub.what === 'contacted' ? 'author-contacted' : 'author-notified',
        pub.told === false ? 'impossible' : 'told',
      );
    case 'corrected':
      return pub.what === 'own-post' ? { ...done('corrected'), closed: true } : {};
    case 'note-added':
      return changesOfNote(item, line);
    case 'reviewed':
      return changesOfReview(item, line);
    case 'police-reported':
    case 'secrecy-marked':
      return done(entry.type, text(pub, 'what'));
    default:
      return {};
  }
}

/** Somebody else has the work, or a unit looks after its post. */
function changesOfReview(item: Item, { entry: { at, pub }, payload }: JournalLine): Partial<Item> {
  const name = text(payload, 'note');
  switch (pub.what) {
    case 'work-given':
      return { given: { at, to: name } };
    case 'work-back':
      return { given: undefined };
    case 'unit-gone':
      return { unit: undefined };
    case 'unit-of-post':
    case 'unit-of-item':
      // An extract may withhold what was named of several items.
      return { unit: name ? { name, ...(pub.what === 'unit-of-item' ? { isOwn: true } : {}) } : item.unit };
    default:
      return {};
  }
}

function changesOfNote(item: Item, { entry: { at, pub }, payload }: JournalLine): Partial<Item> {
  const changes: Partial<Item> = {};
  const witness = text(payload, 'witness');
  if (witness) changes.witness = witness;
  if (pub.isAnswer === true && item.waiting) changes.waiting = undefined;
  if (typeof pub.register === 'string') {
    const relation = pub.relation === 'new' || pub.relation === 'existing' ? pub.relation : undefined;
    const caseNumber = text(payload, 'caseNumber');
    changes.closed = false;
    changes.registeredNot = undefined;
    changes.registration = {
      at,
      reason: pub.register,
      ...(relation ? { relation } : {}),
      ...(caseNumber ? { caseNumber } : {}),
    };
  }
  return changes;
}
