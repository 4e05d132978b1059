import { dueAt } from '../deadlines/due-at.ts';
import { readHints } from '../hints/read-hints.ts';
import type { CommentReadout, CommentToRead } from '../shared/comment-readout.ts';
import type { DeadlinePolicy, Policy } from '../shared/policy.ts';

/**
 * What a comment may be in the words of the policy, and when it falls due. Suggests, never decides.
 * @param now used where the page does not tell when the comment was published
 */
export function readCommentHints(
  { text, from, to }: CommentToRead,
  policy: Policy | undefined,
  now: Date,
): CommentReadout {
  const hints = readHints(text).map((hint) => ({
    ...hint,
    groundIds: (policy?.grounds ?? []).filter((ground) => ground.hints.includes(hint.category)).map(({ id }) => id),
  }));
  const asksForAnswer = hints.some(({ category }) => category === 'question');
  // From an uncertain time the older end counts (requirements 4.2).
  const start = from ? new Date(from) : now;
  const due = (deadline: DeadlinePolicy) => dueAt(deadline.rule, start)?.toISOString();
  return {
    hints,
    asksForAnswer,
    answerDue: policy && asksForAnswer ? due(policy.reply) : undefined,
    removeDue: policy ? due(policy.removal) : undefined,
    isUncertain: from === undefined || from !== to,
  };
}
