import type { ActingAs, ChannelIdentity, Site } from './reading.ts';

/** A rectangle in CSS pixels of the window. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where things were on the screen when a frame was taken. CSS pixels; `scale` is device pixels a CSS pixel. */
export interface FrameGeometry {
  url: string;
  viewport: { width: number; height: number };
  scale: number;
  scroll: { x: number; y: number };
  /** The whole comment, which may reach outside the window. */
  comment: Box;
  /** The heading of its post, where it is on the screen. */
  heading?: Box | undefined;
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
  warnings: string[];
}
