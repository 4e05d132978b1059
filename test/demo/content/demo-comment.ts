import type { HintCategory } from '../../../src/shared/hint.ts';

export interface DemoPerson {
  name: string;
  /** The number in profile.php?id= on Facebook. */
  id: string;
  /** The name in Instagram's addresses. */
  handle: string;
}

export interface DemoAttachment {
  kind: 'image' | 'gif' | 'sticker';
  /** A scene that the picture hosts draw. */
  picture: string;
  alt: string;
}

export interface DemoPost {
  /** The platform's number for it. */
  id: string;
  site: 'facebook' | 'instagram';
  shape: 'post' | 'photo' | 'reel' | 'group';
  /** `pfbid0…` on Facebook, the short code on Instagram. */
  token: string;
  author: DemoPerson;
  text: string;
  minutesAgo: number;
  picture?: string;
  alt?: string;
  /** The colleague whose name only those who manage the Page see. */
  publishedBy?: string;
}

export interface DemoComment {
  id: string;
  postId: string;
  parentId?: string;
  author: DemoPerson;
  text: string;
  /** What kind of comment it is, to choose one by. */
  kind: string;
  /** The hint that it ought to raise, where it ought to raise one. */
  hint?: HintCategory;
  minutesAgo: number;
  /** The language that the platform believes it is in. */
  lang: string;
  attachment?: DemoAttachment;
  /** Where the platform leaves it out under "Mest relevant". */
  onlyInAll?: true;
  /** Not there from the start: comes while one looks. */
  late?: true;
}

type Extra = Partial<Pick<DemoComment, 'parentId' | 'hint' | 'lang' | 'attachment' | 'onlyInAll' | 'late'>>;

/** One comment; `lang` is Swedish where nothing else is said. */
export function comment(
  postId: string,
  id: string,
  author: DemoPerson,
  minutesAgo: number,
  kind: string,
  text: string,
  extra: Extra = {},
): DemoComment {
  return { id, postId, author, minutesAgo, kind, text, lang: 'sv-SE', ...extra };
}

/** The number that Facebook has given a comment, by the one that it has among ours. */
export const facebookId = (number: number) => `7781000000000${String(number).padStart(3, '0')}`;
