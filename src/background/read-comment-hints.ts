import type { Calendar } from '../deadlines/calendar.ts';
import { dueBy } from '../deadlines/due-by.ts';
import { startOfClock } from '../deadlines/start-of-clock.ts';
import { groundsFor } from '../hints/grounds-for.ts';
import { readHints } from '../hints/read-hints.ts';
import type { CommentReadout } from '../shared/comment-readout.ts';
import type { HintCategory, HintOptions } from '../shared/hint.ts';
import type { FirstSeen } from '../shared/item.ts';
import type { ClockedItems, DeadlinePolicy, Policy } from '../shared/policy.ts';

/** What raises the clock of an answer, by the policy's words for which comments get one. */
const asking: Record<Exclude<ClockedItems, 'comment-or-question' | 'prohibited'>, readonly HintCategory[]> = {
  question: ['question'],
  'asks-for-answer': ['question', 'complaint'],
  'to-our-unit': ['question', 'complaint'],
};

/**
 * What a comment may be in the words of the policy, and when it falls due. Suggests, never decides.
 * @param options what the municipality has changed about the hints
 * @param seen how it was seen first
 */
export function readCommentHints(
  text: string,
  policy: Policy | undefined,
  seen: FirstSeen,
  calendar: Calendar = {},
  options: HintOptions = {},
): CommentReadout {
  const hints = readHints(text, options).map((hint) => ({
    ...hint,
    groundIds: policy ? groundsFor(hint, policy).map(({ id }) => id) : [],
  }));
  const asksForAnswer = doesAsk(policy?.reply, text, new Set(hints.map(({ category }) => category)));
  const due = (deadline: DeadlinePolicy) => dueBy(deadline, seen, calendar).due?.toISOString();
  return {
    hints,
    asksForAnswer,
    answerDue: policy && asksForAnswer ? due(policy.reply) : undefined,
    removeDue: policy ? due(policy.removal) : undefined,
    isUncertain: startOfClock(policy?.reply.startsAt ?? 'published', seen).isApproximate,
  };
}

/** Where the guideline says comments and questions alike (HAL-13), every comment with words in it gets the clock. */
function doesAsk(reply: DeadlinePolicy | undefined, text: string, found: ReadonlySet<HintCategory>): boolean {
  const which = reply?.items?.which ?? 'question';
  if (which === 'comment-or-question') return /\p{L}/u.test(text);
  return which !== 'prohibited' && asking[which].some((category) => found.has(category));
}
