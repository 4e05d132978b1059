/** What `sites` reads from a page. A fact that the page does not show is `undefined`, never guessed. */

/** What a channel is on: Business Suite only shows the channels of the two. */
export type Platform = 'facebook' | 'instagram';

export type Site = Platform | 'business-suite';

/** Who the page says you write as. */
export interface ActingAs {
  name: string;
  kind: 'page' | 'person';
}

/** The account that the surface belongs to. */
export interface ChannelIdentity {
  id?: string | undefined;
  handle?: string | undefined;
  name?: string | undefined;
  url?: string | undefined;
}

/** When something was published: the words the page shows, and the UTC ISO instants that bound the true time. */
export interface PostedAt {
  shown: string;
  from: string;
  to: string;
}

export interface Attachment {
  kind: 'image' | 'video' | 'gif' | 'sticker' | 'file';
  alt?: string | undefined;
  url?: string | undefined;
}

export interface Comment {
  /** The platform's own number for the comment. */
  id: string;
  kind: 'comment' | 'reply' | 'message';
  /** True where the channel itself wrote it. */
  own?: boolean | undefined;
  /** True where the page shows that it is hidden, false where it shows that it is not. */
  hidden?: boolean | undefined;
  author: string | undefined;
  authorUrl: string | undefined;
  /** Every character as the page has it, emoji and invisible ones too; `''` for a comment that is only a picture. */
  text: string;
  /** True where the page shows only the beginning ("Visa mer"). */
  truncated: boolean;
  permalink: string | undefined;
  parentId: string | undefined;
  postUrl: string | undefined;
  postText: string | undefined;
  postedAt: PostedAt | undefined;
  attachments: Attachment[];
  /** Outgoing links, the platform's redirect taken away, never opened. */
  links: string[];
  /** How each fact was found: fact name → the name of the answer in the site's data file. */
  found: Record<string, string>;
}

export interface Reading {
  site: Site | undefined;
  surface: string;
  sort?: string | undefined;
  channel?: ChannelIdentity | undefined;
  actingAs?: ActingAs | undefined;
  /** In document order, each once, of the surface in front. */
  comments: Comment[];
  /** In Swedish, for the moderator: what could not be read. */
  warnings: string[];
}
