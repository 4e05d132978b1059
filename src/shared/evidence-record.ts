import type { Site } from './reading.ts';

/** How the pictures came to be. `screen` is a screenshot; `redrawn` was drawn from the page's content and is never called one. */
export type EvidenceMethod = 'screen' | 'redrawn' | 'none';

/** What was not as it should be when evidence was saved. Codes, for they stand in the open part of the journal. */
export type EvidenceWarning =
  | 'text-not-at-place'
  | 'clipped'
  | 'too-tall'
  | 'text-cut-off'
  | 'translated'
  | 'no-heading'
  | 'no-post'
  | 'no-permalink'
  | 'no-author'
  | 'no-time'
  | 'no-sort'
  | 'taken-again'
  | 'menu-in-picture'
  | 'private-window'
  | 'clock-went-back'
  | 'no-picture-by-law'
  | 'pictures-switched-off';

/** The window when the first frame was taken. Whole pixels; ratios as text, for the journal holds no fractions. */
export interface WindowFacts {
  /** CSS pixels. */
  width: number;
  height: number;
  scrollX: number;
  scrollY: number;
  /** Device pixels a CSS pixel as the page tells, for example "1.25"; `zoom` is the browser's part of it. */
  pixelRatio: string;
  zoom?: string | undefined;
  /** Width of the frame divided by width of the window, four decimals. */
  scale: string;
  /** The comment, device pixels of the frame; may reach outside it. */
  comment: { x: number; y: number; width: number; height: number };
  isClipped: boolean;
}

/**
 * The open part of an `evidence-saved` entry: how, when and with what it was taken. No personal data and nothing that a
 * person has written (facts on evidence, section 2, the rows marked C).
 */
export interface EvidencePublic {
  /** UUID of this piece of evidence. */
  evidence: string;
  platform: Site;
  surface: string;
  /** The order of the comments on the page: what the page leaves out proves nothing. */
  sort: 'all' | 'newest' | 'relevant' | 'other' | 'not-shown';
  /** Language of the page, and whether the moderator wrote as the channel. */
  language: string;
  actingAs: 'page' | 'person' | 'not-shown';
  api: 'captureVisibleTab' | 'html2canvas' | 'none';
  format: 'png' | 'none';
  isLossless: boolean;
  frames: number;
  window?: WindowFacts | undefined;
  /** One for each picture, in the payload's order. */
  sizes: { role: string; bytes: number; width: number; height: number }[];
  /** UTC ISO with milliseconds, minutes east of UTC, the zone's name; `elapsed` is by a clock that nobody can set, ms. */
  start: string;
  end: string;
  elapsed: number;
  offset: number;
  zone: string;
  browser: string;
  system: string;
  program: { name: string; version: string; build: string; policy: string; policyVersion: number };
  operator: string;
  device: string;
  /** What was hinted at, and that a machine did; the decision was a person's. */
  hints: string[];
  isHintedByMachine: boolean;
  isDecidedByMachine: false;
  hasWitness: boolean;
  /** When it is to be weeded: the policy's rule. */
  retention: string;
  warnings: EvidenceWarning[];
}
