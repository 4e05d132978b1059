import type { PictureFacts } from './item.ts';
import type { Site } from './reading.ts';

/** One screen of a snapshot, without its bytes. */
export interface SnapshotFrame {
  id: string;
  picture: PictureFacts;
  site: Site;
  url: string;
  title: string;
  /** Language of the page, and the browser's user agent. */
  language: string;
  userAgent: string;
  /** CSS pixels of the window, how far the page was scrolled and how tall it was; whole numbers. */
  window: { width: number; height: number; scrollY: number; pageHeight: number };
}

/** Why a snapshot is taken. */
export type SnapshotOccasion = 'half-year' | 'closing';
