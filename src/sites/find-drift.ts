import type { Comment } from '../shared/reading.ts';
import { commentSigns, isInText, readCommentLink } from './find-comments.ts';
import { isInFront, type Surface } from './find-surface.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

const facts: [string, (comment: Comment) => boolean][] = [
  [
    'Avsändare',
    ({ author, authorUrl, kind, own }) =>
      author === undefined && authorUrl === undefined && !(kind === 'message' && own),
  ],
  ['Text', ({ text, attachments, links }) => text === '' && attachments.length === 0 && links.length === 0],
  ['Länk', ({ permalink, kind }) => permalink === undefined && kind !== 'message'],
  ['Tid', ({ postedAt }) => postedAt === undefined],
  ['Inläggets länk', ({ postUrl, kind }) => postUrl === undefined && kind !== 'message'],
];

/**
 * What the site seems to have changed: a fact that is missing in most comments, or comments that are linked to but could
 * not be read.
 * @param linked how many comments the page has links to
 * @returns sentences for the moderator, in Swedish
 */
export function findDrift(comments: readonly Comment[], linked: number): string[] {
  const warnings: string[] = [];
  const read = comments.filter(({ kind }) => kind !== 'message').length;
  if (linked > read) {
    warnings.push(
      read === 0
        ? `Sidan har länkar till ${count(linked)} men ingen gick att läsa.`
        : `Sidan har kommentarslänkar men bara ${read} av ${count(linked)} gick att läsa.`,
    );
  }
  for (const [name, isMissing] of facts) {
    const missing = comments.filter(isMissing).length;
    if (missing * 2 > comments.length) {
      warnings.push(`${name} saknas på ${missing} av ${count(comments.length)}.`);
    }
  }
  return warnings;
}

function count(number: number): string {
  return number === 1 ? '1 kommentar' : `${number} kommentarer`;
}

/** How many comments the surface in front has permalinks to, each counted once. */
export function countLinked(surface: Surface, scene: Scene): number {
  const ids = new Set<string>();
  const message = anyOf(scene.data.message);
  for (const link of surface.root.querySelectorAll(anyOf(scene.data.commentLink))) {
    if (message !== '' && link.closest(message)) continue;
    const facts = readCommentLink(link, scene);
    if (!facts?.commentId || facts.kind === 'profile' || isInText(link, scene)) continue;
    if (isInFront(link, surface, scene)) ids.add(facts.commentId);
  }
  return ids.size + countNameless(surface, scene);
}

/** Where every article is a comment: those that nothing names. */
function countNameless(surface: Surface, scene: Scene): number {
  const { data } = scene;
  const [article] = data.commentElement;
  if (!data.isEveryArticleComment || !article) return 0;
  const signs = commentSigns(scene);
  return [...surface.root.querySelectorAll(article.selector)].filter(
    (element) =>
      isInFront(element, surface, scene) &&
      element.querySelector(anyOf(data.link)) !== null &&
      element.querySelector(signs) === null &&
      element.closest(anyOf(data.idAttribute)) === null,
  ).length;
}
