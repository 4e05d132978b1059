import type { Way } from '../panel/open-data.ts';
import { isRemoval } from '../shared/is-removal.ts';
import type { Item } from '../shared/item.ts';
import type { Policy } from '../shared/policy.ts';
import type { Comment } from '../shared/reading.ts';

interface WaysFacts {
  comment: Comment;
  item: Item | undefined;
  policy: Policy | undefined;
  /** True where something in the same thread is under secrecy: no answers there (HAL-19, NYK-31). */
  isThreadSecret: boolean;
  /** True where it asks for an answer. */
  asks: boolean;
}

const elsewhere: readonly Way[] = ['answer', 'acknowledge', 'respond', 'refer', 'answered', 'notify'];
const replies: readonly Way[] = ['answer', 'acknowledge', 'respond', 'refer'];

/** What this guideline lets one do with this comment as it stands: the commonest first, then what is needed less often. */
export function waysFor(facts: WaysFacts): { ways: Way[]; moreWays: Way[] } {
  const { comment, item, policy } = facts;
  if (!policy) return { ways: [], moreWays: [] };
  if (comment.own) return { ways: ['correct', 'note'], moreWays: ['register', 'register-not'] };
  const { action, waiting } = item ?? {};
  const isRemoving = isRemoval(action) || item?.evidenceSavedAt !== undefined;
  const isSecret = facts.isThreadSecret || item?.secret === true;
  const common: Way[] = isRemoving
    ? ['note', 'police', 'secrecy']
    : ['answer', 'forward', 'ask', 'refer', item ? 'answered' : 'none', 'note'];
  const rare: Way[] = [
    ...(isRemoving ? [] : (['acknowledge', 'respond', 'none', 'answered', 'police', 'secrecy'] as const)),
    ...(isRemoving ? (['notify'] as const) : []),
    'report-platform',
    'block',
    'tell',
    'unit',
    'register',
    'register-not',
  ];
  const isManual = comment.id.startsWith('manual-');
  const isOffered = (way: Way): boolean => {
    // What was written by hand stands on another page, where no answers are given (TIB-28).
    if (isManual && elsewhere.includes(way)) return false;
    // It is written down beside an item, and only where the channel itself can block.
    if (way === 'block') return item !== undefined && !isManual;
    if (isSecret && replies.includes(way)) return false;
    if (way === 'answered') return facts.asks || item !== undefined;
    if (way === 'none') return !isRemoving && !item?.closed;
    return true;
  };
  const ways = [...(waiting ? (['got-answer'] as const) : []), ...common].filter(isOffered);
  return { ways, moreWays: rare.filter((way) => isOffered(way) && !ways.includes(way)) };
}
