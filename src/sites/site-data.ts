import type { Attachment, Site } from '../shared/reading.ts';

/** One way to find something: tried in order, the first that answers wins and its name goes into `Comment.found`. */
export interface Answer {
  name: string;
  selector: string;
  /** For links: which shapes of address count. */
  shape?: LinkShape['kind'];
  /** Where it must stand. Without it, a comment's text stands anywhere after the author. */
  place?: 'between-author-and-time' | 'outside-text';
  /** True where the page itself says what it is: for a text, whatever it says; for an attachment, wherever its file lies. */
  isSure?: boolean;
  /** The age of what it rests on: "2026-09, S×3". */
  source: string;
}

/** What an address leads to. Groups: `id` (digits), `handle`, `post` (the post's own key), `group`. */
export interface LinkShape {
  name: string;
  kind: 'post' | 'profile' | 'comment';
  /** Matched against path and query, without the host. */
  pattern: RegExp;
}

/** What the address bar says about the surface; the first that matches wins. */
export interface UrlSurface {
  surface: string;
  pattern: RegExp;
  /** True where one post's comments are all there is. */
  hasOnePost: boolean;
  /** True where the comments stand in a side column. */
  isViewer?: boolean;
  /** True where they may also open in a dialog of their own, with the post behind it. */
  isBehindComments?: boolean;
}

export interface AttachmentAnswer extends Answer {
  kind: Attachment['kind'];
}

/** All that is known about how one site looks. */
export interface SiteData {
  site: Site;
  /** Hosts whose pages this is. */
  pageHosts: RegExp;
  /** Hosts that are the platform itself: links there do not lead out. */
  ownHosts: RegExp;
  /** Addresses that only pass on to another; the parameter that holds it. */
  redirect: { pattern: RegExp; parameter: string };
  /** Query parameters that only serve tracking. */
  tracking: RegExp;
  /** Query parameters that make an address of a post one of a comment. */
  commentParameters: RegExp;
  /** What of a comment link's path comes after the post's. */
  commentPath: RegExp;
  shapes: LinkShape[];
  /** First path segments that are no account. */
  notAccounts: RegExp;
  surfaces: UrlSurface[];
  /** Names for the surface when a post lies in a dialog over the page. */
  dialogSurface: string;
  dialog: Answer[];
  /** What only a post has: a dialog with one of these shows a post; an article with one is no comment. */
  postMark: Answer[];
  /** What is no surface, though it holds links to comments. */
  aside: Answer[];
  viewer: Answer[];
  main: Answer[];
  composer: Answer[];
  commentLink: Answer[];
  link: Answer[];
  heading: Answer[];
  /** A second copy of something, for looks only. */
  copy: Answer[];
  media: Answer[];
  /** Faces, icons and other pictures. */
  picture: Answer[];
  /** Where a comment's element is, seen from its link. */
  commentElement: Answer[];
  /** True where no post is an article. */
  isEveryArticleComment?: boolean;
  /** An element of a comment that is itself the start of another comment. */
  nestedComment: Answer[];
  /** What cannot lie within a comment; ends the climb where no element says what it is. */
  beyondComment: Answer[];
  /** Attribute that holds the comment's number. */
  idAttribute: Answer[];
  /** All that is looked at in a comment, fetched at once. */
  parts: Answer[];
  author: Answer[];
  authorWithoutLink: Answer[];
  permalink: Answer[];
  text: Answer[];
  textBlock: Answer[];
  button: Answer[];
  menuTrigger: Answer[];
  /** What a click is meant for, seen from what was hit. */
  control: Answer[];
  menu: Answer[];
  openTrigger: Answer[];
  toast: Answer[];
  faded: Answer[];
  time: Answer[];
  attachment: AttachmentAnswer[];
  notAttachment: Answer[];
  emoji: Answer[];
  ownBadge: Answer[];
  postContainer: Answer[];
  postText: Answer[];
  postAuthor: Answer[];
  pageName: Answer[];
  sort: Answer[];
  message: Answer[];
  messageTime: Answer[];
  messageList: Answer[];
  contactName: Answer[];
  contactLink: Answer[];
  /** Beside a message: who wrote it, for a thread with several. */
  senderName?: Answer[];
  /** Parameter of the page's own address that names the channel. */
  channelParameter?: string;
}

const joined = new WeakMap<readonly Answer[], string>();

/** The selectors of several answers as one list. */
export function anyOf(answers: readonly Answer[]): string {
  let selector = joined.get(answers);
  if (selector === undefined) {
    selector = answers.map((answer) => answer.selector).join(',');
    joined.set(answers, selector);
  }
  return selector;
}

/** The attribute that an answer asks for, where what it says is the fact itself. */
export function attributeOf(answer: Answer | undefined): string {
  return /\[([\w-]+)/.exec(answer?.selector ?? '')?.[1] ?? '';
}
