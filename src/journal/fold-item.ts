import * as v from 'valibot';
import { happenedAt } from '../shared/happened-at.ts';
import { isBeginningOf } from '../shared/is-beginning-of.ts';
import { isHidingNotEnough } from '../shared/is-hiding-not-enough.ts';
import { isRemovalBegun } from '../shared/is-removal-begun.ts';
import { isRemoved } from '../shared/is-removed.ts';
import type { Item } from '../shared/item.ts';
import type { JournalLine } from '../shared/journal-entry.ts';
import type { Comment } from '../shared/reading.ts';
import { changesOfWay, isOnTheWay, isUnanswered, withReply } from './fold-way.ts';
import { withKept } from './keep-rest.ts';
import { payloadShapes } from './payloads.ts';

/** What an action leaves to do: after these nothing waits for the registrar. */
const settling = new Set(['answered', 'forwarded', 'none']);
const undone = new Set(['still-there', 'came-back']);

function read<const S extends v.GenericSchema>(shape: S, value: unknown): v.InferOutput<S> | undefined {
  const result = v.safeParse(shape, value);
  return result.success ? result.output : undefined;
}

function openItem({ entry, payload }: JournalLine): Item | undefined {
  const opened = read(payloadShapes.opened, payload);
  if (!opened || entry.item === undefined) return undefined;
  return {
    number: entry.item,
    comment: opened.comment as Comment,
    ...(opened.facts?.isTranslated ? { isTextTranslated: true } : {}),
    channel: opened.channel,
    platform: opened.platform,
    openedAt: entry.at,
    openedSeq: entry.seq,
    ...(opened.firstSeen ? { firstSeen: opened.firstSeen } : {}),
    ...(opened.unit ? { unit: { name: opened.unit } } : {}),
    gate: 'closed',
    pictures: [],
    secret: false,
    closed: false,
  };
}

/**
 * The comment as it stood when a later entry was written: its author may have changed it since the item was opened, and what
 * is handed over is what was removed. Its id and the first reading of its time stay: both are what the item goes by.
 */
function seenAgain(
  item: Item,
  payload: JournalLine['payload'],
): Pick<Item, 'comment' | 'earlierTexts' | 'isTextTranslated'> {
  const { comment, earlierTexts, isTextTranslated } = item;
  const seen = read(payloadShapes.seen, payload);
  if (!seen) return { comment, earlierTexts, isTextTranslated };
  const again = seen.comment as Comment;
  return {
    comment: { ...comment, ...again, id: comment.id, postedAt: comment.postedAt ?? again.postedAt },
    earlierTexts: textsBefore(item, again),
    isTextTranslated: seen.facts?.isTranslated ? true : undefined,
  };
}

/**
 * The earlier texts, with the one that another takes the place of. A translation by the browser, or the beginning that a page
 * showed, was never all that the writer wrote, and what it stood in for has not been changed by her.
 */
function textsBefore({ comment, earlierTexts = [], isTextTranslated }: Item, now: Comment): string[] | undefined {
  const isNone = isTextTranslated || isBeginningOf(comment, now);
  const isNew = !isNone && comment.text !== '' && comment.text !== now.text && !earlierTexts.includes(comment.text);
  const before = isNone ? earlierTexts.filter((text) => text !== now.text) : earlierTexts;
  const texts = isNew ? [...before, comment.text] : before;
  return texts.length > 0 ? texts : undefined;
}

/** True where it is gone, and the registrar's word on it is there: her receipt, or that she is not to have it. */
function isEnded(item: Item): boolean {
  const hasReceipt = item.receipt !== undefined && !item.isNewSinceHandover;
  return (hasReceipt || (item.registeredNot !== undefined && !item.secret)) && !isHidingNotEnough(item);
}

/** True where a removal was begun and neither finished nor given up. */
function isRemovalLeft(item: Item): boolean {
  const isGone = isRemoved(item) && !isHidingNotEnough(item);
  return isRemovalBegun(item) && !isGone && item.action?.what !== 'none';
}

/** The fields that a line changes in an item. */
function changesOf(item: Item, line: JournalLine): Partial<Item> {
  const { entry, payload } = line;
  const { at, pub } = entry;
  switch (entry.type) {
    case 'ground-chosen': {
      const ground = read(payloadShapes.ground, payload);
      if (!ground) return {};
      const { groundId: id, no, text, kind, isWithoutPicture } = ground;
      return {
        ground: {
          id,
          no,
          text,
          chosenAt: at,
          ...(kind ? { kind } : {}),
          ...(isWithoutPicture ? { isWithoutPicture } : {}),
        },
      };
    }
    case 'evidence-saved': {
      const evidence = read(payloadShapes.evidence, payload);
      // Weeded: there was a text, and nobody knows which. It was the registrar's before it went, with all saved until then.
      if (!evidence) return entry.commit !== undefined && payload === undefined ? { textDigest: '' } : {};
      const { pictures, textDigest, facts, isShut } = evidence;
      const isTextHidden = facts?.textAtPlace === false ? true : undefined;
      const warnings: unknown[] = Array.isArray(pub.warnings) ? pub.warnings : [];
      const isMenuShown = warnings.includes('menu-in-picture') ? true : undefined;
      const isTranslated = warnings.includes('translated') ? true : undefined;
      const isSameText = textDigest === item.textDigest || item.textDigest === '';
      const wasPictured = isSameText && item.evidenceSavedAt !== undefined && !item.isTextAlone;
      // What had pictures had them, also when they are weeded.
      const isTextAlone = pictures.length === 0 && !(Number(pub.pictures) > 0) && !wasPictured ? true : undefined;
      const isWithRegistrar = item.handedOver ?? item.receipt;
      const isNewSinceHandover = isWithRegistrar && !isSameText ? true : item.isNewSinceHandover;
      // That it need not be registered was decided of another text.
      const registeredNot = item.textDigest !== undefined && !isSameText ? undefined : item.registeredNot;
      const seen = seenAgain(item, payload);
      // What was to be left alone is on its way to be removed again.
      const closed = item.closed && !isNewSinceHandover && item.action?.what !== 'none';
      const { attachments } = seen.comment;
      const text = { ...seen, textDigest, attachments, isNewSinceHandover, registeredNot, closed };
      // Its pictures nobody may hold: what it says of the text is true, and evidence is to be saved anew.
      if (isShut) return text;
      const kept = { pictures: [...item.pictures, ...pictures], evidenceSavedAt: at };
      return { ...text, ...kept, gate: 'open', isTextHidden, isMenuShown, isTranslated, isTextAlone };
    }
    case 'evidence-failed':
      // What was saved before still stands.
      return item.evidenceSavedAt ? {} : { gate: 'closed' };
    case 'gate-overridden': {
      const seen = seenAgain(item, payload);
      // The writer's own words, where they are known, say more than a translation of them, or their beginning.
      const isForeign = seen.isTextTranslated && !item.isTextTranslated && item.comment.text !== '';
      const isOwnKnown = isForeign || isBeginningOf(seen.comment, item.comment);
      const isNewText =
        !isOwnKnown && (item.handedOver ?? item.receipt) !== undefined && seen.comment.text !== item.comment.text;
      return {
        ...(isOwnKnown ? {} : seen),
        overridden: { at, reason: read(payloadShapes.reason, payload)?.reason ?? '' },
        gate: 'open',
        ...(isNewText ? { isNewSinceHandover: true, closed: false } : {}),
      };
    }
    case 'action-recorded': {
      const action = read(payloadShapes.action, pub);
      if (!action) return {};
      if (action.what === 'reported' || action.what === 'blocked') {
        return { action: item.action ?? { ...action, at }, done: { ...item.done, [action.what]: { at } } };
      }
      const doneAt = happenedAt(entry) ?? at;
      const reply = action.what === 'answered' || action.what === 'forwarded' ? action.what : undefined;
      const replied = reply ? withReply(item, reply, doneAt) : {};
      if (reply && isRemoved(item)) return replied;
      const done = { ...replied, action: { ...action, at: doneAt } };
      if (settling.has(action.what)) return { ...done, closed: !isOnTheWay(item) };
      // What was seen to be removed is looked at once more.
      return { ...done, gate: 'acted', closed: action.how === 'said' && isEnded({ ...item, ...done }) };
    }
    case 'outcome-observed': {
      const outcome = read(payloadShapes.outcome, pub);
      if (!outcome) return {};
      const seen = { what: outcome.what, at: happenedAt(entry) ?? at };
      const isDone = item.closed || isEnded({ ...item, outcome: seen });
      return { outcome: seen, gate: 'checked', closed: isDone && !undone.has(outcome.what) };
    }
    case 'handed-over': {
      const handed = read(payloadShapes.package, pub);
      return handed ? { handedOver: { at, package: handed.package }, isNewSinceHandover: undefined } : {};
    }
    case 'receipt-entered': {
      const receipt = read(payloadShapes.receipt, payload);
      if (!receipt) return {};
      const isLeft = item.isNewSinceHandover || isHidingNotEnough(item) || isUnanswered(item);
      return { receipt: { ...receipt, at }, closed: !isLeft };
    }
    case 'registered-not': {
      const { reason = '', isAnswerLeft } = read(payloadShapes.notRegistered, pub) ?? {};
      const isLeft = isRemovalLeft(item) || (isAnswerLeft ?? isUnanswered(item));
      return {
        registeredNot: { at, reason },
        closed: !isLeft || (item.closed && isAnswerLeft !== true),
        // Nobody is asked any longer what to answer.
        ...(isAnswerLeft === false ? { waiting: undefined } : {}),
      };
    }
    case 'secrecy-marked':
      return { ...changesOfWay(item, line), secret: pub.secret !== false };
    case 'weeded':
      // What is saved from now on is new, whatever it was that went.
      return item.textDigest === '' ? { textDigest: undefined } : {};
    case 'hold-set':
    case 'hold-lifted': {
      const kind = read(payloadShapes.hold, pub)?.kind ?? 'legal';
      const others = (item.holds ?? []).filter((hold) => hold !== kind);
      return { holds: entry.type === 'hold-set' ? [...others, kind] : others };
    }
    default:
      return changesOfWay(item, line);
  }
}

/**
 * The item after one more line of its story; `undefined` before it is opened, or where its payload is weeded. After a note of
 * what an earlier entry said (`isKept`) the whole story is to be folded.
 */
export function foldLine(item: Item | undefined, line: JournalLine): Item | undefined {
  if (item === undefined) return line.entry.type === 'item-opened' ? openItem(line) : undefined;
  return { ...item, ...changesOf(item, line) };
}

/**
 * The state of an item is the fold of its story (`readItemStory`); `undefined` where that is weeded.
 * `gate` is what the journal knows: saved evidence opens it. While work is under way the row in `gates` says more.
 * An item is closed when nothing is left to do: answered, forwarded, left alone, registered (a receipt is entered) or
 * found not to need registering. What was removed or is to be registered waits for the registrar's word, and an outcome that
 * undid the removal opens it again; so does a text that the registrar has not had. That word ends nothing else: neither the
 * removal of what is still there or of a crime or a secret that has only been hidden, nor the answer to a question.
 */
export function foldItem(lines: JournalLine[]): Item | undefined {
  return withKept(lines).reduce<Item | undefined>(foldLine, undefined);
}
