import type { HintCategory } from '../../../src/shared/hint.ts';
import type { DemoComment, DemoPost } from './demo-comment.ts';
import { facebookComments } from './facebook-comments.ts';
import { instagramComments } from './instagram-comments.ts';
import { library } from './people.ts';
import { posts } from './posts.ts';

/** A comment as the tests know it, with the addresses that show it. */
export interface ListedComment {
  id: string;
  postId: string;
  site: 'facebook' | 'instagram';
  /** Paths on the site's own host, the first one with the comment's post alone or in front. */
  surfaces: string[];
  parentId: string | undefined;
  author: string;
  isOwn: boolean;
  text: string;
  kind: string;
  /** The hint it ought to raise; undefined where none is expected. */
  hint: HintCategory | undefined;
  /** True where it is not on the page from the start. */
  isLate: boolean;
}

/** The paths that show a post with its comments, the one with the post in front first. */
export function surfacesOf(post: DemoPost): string[] {
  const { token, author, id } = post;
  if (post.site === 'instagram') return [`/${post.shape === 'reel' ? 'reel' : 'p'}/${token}/`];
  const permalink = `/permalink.php?story_fbid=${token}&id=${author.id}`;
  if (post.shape === 'photo') return [`/photo/?fbid=${id}&set=a.1`, permalink, `/${author.handle}`];
  if (post.shape === 'reel') return [`/reel/${id}`];
  if (post.shape === 'group') return [`/groups/ekbackalaser/posts/${id}/`];
  return [`/${author.handle}/posts/${token}`, permalink, `/${author.handle}`];
}

const list = (site: ListedComment['site'], comment: DemoComment): ListedComment => {
  const post = posts.find(({ id }) => id === comment.postId);
  if (!post) throw new Error(`No post ${comment.postId}`);
  const { id, parentId, author, text, kind, hint, late } = comment;
  return {
    id,
    postId: post.id,
    site,
    surfaces: surfacesOf(post),
    parentId,
    author: site === 'instagram' ? author.handle : author.name,
    isOwn: author.id === library.id,
    text,
    kind,
    hint,
    isLate: late === true,
  };
};

/** Every comment of the demo pages. Business Suite shows the ones of Facebook's posts. */
export const comments: ListedComment[] = [
  ...facebookComments.map((comment) => list('facebook', comment)),
  ...instagramComments.map((comment) => list('instagram', comment)),
];

/** Where Business Suite shows a comment: the whole address, its post chosen. */
export function inboxAddressOf({ site, postId }: ListedComment): string {
  const [view, type] = site === 'facebook' ? ['facebook', 'FB_PAGE_POST'] : ['instagram', 'INSTAGRAM_POST'];
  const query = new URLSearchParams({ asset_id: library.id, thread_type: type ?? '', selected_item_id: postId });
  return `https://business.facebook.com/latest/inbox/${view}?${query}`;
}

/** The first comment of a kind, for example `insult`. Throws where there is none. */
export function commentOfKind(kind: string, site: ListedComment['site'] = 'facebook'): ListedComment {
  const found = comments.find((comment) => comment.kind === kind && comment.site === site);
  if (!found) throw new Error(`No comment of kind ${kind} on ${site}`);
  return found;
}
