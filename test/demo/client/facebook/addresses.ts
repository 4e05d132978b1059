import type { DemoPerson, DemoPost } from '../../content/demo-comment.ts';
import type { LiveComment } from '../world.ts';

const origin = 'https://www.facebook.com';

/** The post's own address, without the comment. */
export function postUrl(post: DemoPost): string {
  if (post.shape === 'photo') return `${origin}/photo/?fbid=${post.id}&set=a.1`;
  if (post.shape === 'reel') return `${origin}/reel/${post.id}`;
  if (post.shape === 'group') return `${origin}/groups/ekbackalaser/posts/${post.id}/`;
  return `${origin}/permalink.php?story_fbid=${post.token}&id=${post.author.id}`;
}

/** What the time link of a comment points at: bare numbers, `reply_comment_id` where it is a reply. */
export function commentUrl(post: DemoPost, comment: LiveComment): string {
  const url = new URL(postUrl(post));
  url.searchParams.set('comment_id', comment.parentId ?? comment.id);
  if (comment.parentId) url.searchParams.set('reply_comment_id', comment.id);
  url.searchParams.set('__tn__', 'R');
  return url.href;
}

/** What the author's link points at: the profile, with the comment's id in base64. */
export function authorUrl(post: DemoPost, author: DemoPerson, comment: LiveComment): string {
  const code = btoa(`comment:${post.id}_${comment.id}`);
  const path = post.shape === 'group' ? `/groups/900100200/user/${author.id}/` : `/profile.php?id=${author.id}`;
  const joint = path.includes('?') ? '&' : '?';
  return `${origin}${path}${joint}comment_id=${encodeURIComponent(code)}&__tn__=R`;
}

export function profileUrl(person: DemoPerson): string {
  return `${origin}/profile.php?id=${person.id}`;
}
