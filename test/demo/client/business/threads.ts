import type { DemoPerson, DemoPost } from '../../content/demo-comment.ts';
import { type Conversation, conversations } from '../../content/messages.ts';
import { library } from '../../content/people.ts';
import { posts } from '../../content/posts.ts';
import { pageState } from '../page-state.ts';
import { commentsOf } from '../world.ts';

/** The five views of the inbox by the last part of their path, each with its thread type. */
export const views = {
  all: 'FB_MESSAGE',
  messenger: 'FB_MESSAGE',
  instagram_direct: 'IG_MESSAGE',
  facebook: 'FB_PAGE_POST',
  instagram: 'INSTAGRAM_POST',
} as const;

export type View = keyof typeof views;

/** One row of the list: a conversation, or a post with its comments. */
export interface Thread {
  id: string;
  person: DemoPerson;
  title: string;
  preview: string;
  /** Epoch milliseconds. */
  at: number;
  isUnread: boolean;
  conversation?: Conversation;
  post?: DemoPost;
}

function ofConversation(conversation: Conversation): Thread {
  const last = conversation.messages.at(-1);
  return {
    id: conversation.id,
    person: conversation.person,
    title: conversation.channel === 'instagram' ? conversation.person.handle : conversation.person.name,
    preview: last?.text ?? '',
    at: pageState().epoch - (last?.minutesAgo ?? 0) * 60_000,
    isUnread: conversation.isUnread,
    conversation,
  };
}

function ofPost(post: DemoPost): Thread {
  const last = commentsOf(post.id).at(-1);
  return {
    id: post.id,
    person: last?.author ?? library,
    title: last?.author.name ?? library.name,
    preview: post.text,
    at: last?.postedAt ?? 0,
    isUnread: post.minutesAgo < 24 * 60,
    post,
  };
}

/** The rows of a view, the newest first. */
export function threadsOf(view: View): Thread[] {
  if (view === 'facebook' || view === 'instagram') {
    const own = posts.filter(({ site, author, shape }) => site === view && author === library && shape !== 'group');
    return own.map(ofPost);
  }
  const channel = view === 'instagram_direct' ? 'instagram' : 'messenger';
  return conversations.filter((one) => view === 'all' || one.channel === channel).map(ofConversation);
}
