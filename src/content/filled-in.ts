import type { PointedAnswers } from '../panel/tool-data.ts';
import type { Comment } from '../shared/reading.ts';
import type { PointedOut } from '../sites/read-pointed-out.ts';

/**
 * A comment that was pointed out: what was read, and over it what the moderator wrote, each told apart in `found`.
 * @param known the id that the element was given before
 */
export function filledIn(read: PointedOut, answers: PointedAnswers, known: string | undefined): Comment {
  const written = (fact: string, before: string | undefined, now: string) =>
    now !== (before ?? '') ? { [fact]: 'written-by-hand' } : {};
  const isAddress = URL.canParse(answers.link) && /^https?:/.test(answers.link);
  const isSameAuthor = answers.author === (read.author ?? '');
  return {
    ...read,
    id: read.id ?? known ?? `pointed-${crypto.randomUUID()}`,
    author: answers.author.trim() || undefined,
    authorUrl: isSameAuthor ? read.authorUrl : undefined,
    text: answers.text,
    permalink: isAddress ? answers.link : undefined,
    found: {
      ...read.found,
      ...written('author', read.author, answers.author),
      ...written('text', read.text, answers.text),
      ...written('permalink', read.permalink, answers.link),
    },
  };
}
