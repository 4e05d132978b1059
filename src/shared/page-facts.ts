import type { ActingAs, ChannelIdentity, Site } from './reading.ts';

/** A rectangle in CSS pixels of the window. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a frame is to show: the comment from so many CSS pixels below its top, or the heading of its post. */
export type FramePart = { of: 'comment'; from: number } | { of: 'heading' };

/** Where things were on the screen when a frame was taken. CSS pixels; `scale` is device pixels a CSS pixel. */
export interface FrameGeometry {
  url: string;
  viewport: { width: number; height: number };
  scale: number;
  scroll: { x: number; y: number };
  /** The whole comment, which may reach outside the window. */
  comment: Box;
  /** How much of the comment is to be seen, from so far below its top to so far: what lies over it is left out. */
  seen?: { from: number; to: number } | undefined;
  /** The heading of its post, where it is on the screen. */
  heading?: Box | undefined;
  /** True where the text that was read stands inside the comment's box; undefined where it has no text on the screen. */
  textAtPlace?: boolean | undefined;
  /** True where something else is on the screen that must never be in a picture. */
  isForbidden?: boolean | undefined;
  /** True where the platform has a menu, or a question whether one is sure, on the screen. */
  isMenuOpen?: boolean | undefined;
  /** False where the comment's text is another than when the saving began. */
  isSameText?: boolean | undefined;
}

/** What the page and the browser said when evidence was saved. */
export interface PageFacts {
  site: Site;
  surface: string;
  pageUrl: string;
  pageTitle: string;
  sort?: string | undefined;
  channel?: ChannelIdentity | undefined;
  actingAs?: ActingAs | undefined;
  interfaceLanguage: string;
  userAgent: string;
  /** UTC ISO with milliseconds, minutes east of UTC, and the zone's name. */
  clock: { at: string; offset: number; zone: string };
  /** True where the text that was read is at the place of the comment's box; undefined where it could not be told. */
  textAtPlace?: boolean | undefined;
  /** True where the browser showed a translation in place of the comment's text. */
  isTranslated?: boolean | undefined;
  /** The frame of the page that was read, where it is not the page itself. */
  frameUrl?: string | undefined;
  /** How the comment is built: names of elements and harmless attributes, no text and no addresses. */
  structure?: string | undefined;
  /** What stands round the comment. */
  thread?: ThreadFacts | undefined;
  warnings: string[];
}

/** Where in its thread a comment stands. */
export interface ThreadFacts {
  /** 0 for a comment, 1 for a reply. */
  depth: number;
  /** How many comments of the post could be read on the page, this one among them. */
  shown: number;
  /** What it answers, where that is on the page. */
  parent?: { author?: string | undefined; text: string } | undefined;
}
