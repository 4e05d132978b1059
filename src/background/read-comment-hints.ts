import type { Calendar } from '../deadlines/calendar.ts';
import { dueBy } from '../deadlines/due-by.ts';
import { startOfClock } from '../deadlines/start-of-clock.ts';
import { groundsFor } from '../hints/grounds-for.ts';
import { readHints } from '../hints/read-hints.ts';
import type { CommentReadout, CommentToRead } from '../shared/comment-readout.ts';
import type { HintCategory, HintOptions } from '../shared/hint.ts';
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
 * @param knownAt when it was seen first: used where the page does not tell when it was published
 */
export function readCommentHints(
  { text, from, to }: CommentToRead,
  policy: Policy | undefined,
  knownAt: Date,
  calendar: Calendar = {},
  options: HintOptions = {},
): CommentReadout {
  const hints = readHints(text, options).map((hint) => ({
    ...hint,
    groundIds: policy ? groundsFor(hint, policy).map(({ id }) => id) : [],
  }));
  const asksForAnswer = doesAsk(policy?.reply, text, new Set(hints.map(({ category }) => category)));
  const times = { published: { from, to }, knownAt: knownAt.toISOString() };
  const due = (deadline: DeadlinePolicy) => dueBy(deadline, times, calendar).due?.toISOString();
  return {
    hints,
    asksForAnswer,
    answerDue: policy && asksForAnswer ? due(policy.reply) : undefined,
    removeDue: policy ? due(policy.removal) : undefined,
    isUncertain: startOfClock(policy?.reply.startsAt ?? 'published', times).isApproximate,
  };
}

/** Where the guideline says comments and questions alike (HAL-13), every comment with words in it gets the clock. */
function doesAsk(reply: DeadlinePolicy | undefined, text: string, found: ReadonlySet<HintCategory>): boolean {
  const which = reply?.items?.which ?? 'question';
  if (which === 'comment-or-question') return /\p{L}/u.test(text);
  return which !== 'prohibited' && asking[which].some((category) => found.has(category));
}
