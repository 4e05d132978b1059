import type { Item, PictureFacts } from '../shared/item.ts';
import type { JournalLine } from '../shared/journal-entry.ts';
import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';

/**
 * A picture as it lies in the database: what is known of it, and the PNG as it was captured. A Blob, so that hundreds of
 * pictures are not in memory at once: each is opened when its turn comes, and let go.
 */
export interface Picture {
  facts: PictureFacts;
  blob: Blob;
}

/** One item with all that was written about it, in seq order, and all its pictures. */
export interface HandoverItem {
  item: Item;
  story: JournalLine[];
  pictures: Picture[];
  /** How many of the pictures that she is to have cannot be read any more, and are not among them. */
  lost?: number | undefined;
}

/** The three typefaces of the PDF, as TrueType files. The emoji must be monochrome: PDF/A has no colour fonts. */
export interface NoteFonts {
  regular: Uint8Array;
  semibold: Uint8Array;
  emoji: Uint8Array;
}

/** All that a package is made of. The same input gives the same bytes. */
export interface HandoverInput {
  items: HandoverItem[];
  journal: {
    /** The lines of the whole journal, `{ entry, salt?, payload? }` each, in seq order. */
    lines: AsyncIterable<string> | Iterable<string>;
    /** How many lines there are, and the hash of the last. */
    count: number;
    head: string;
    keyFingerprint?: string | undefined;
  };
  settings: Settings;
  policy: Policy;
  /** When the package is made. */
  at: Date;
  program: { name: string; version: string; browser: string };
  fonts: NoteFonts;
  /** The moderator's own ärendemening; else one is proposed. */
  caseTitle?: string | undefined;
  /** The provision (lagrum) of the secrecy: required where the items are secret, and refused where they are not. */
  secrecyProvision?: string | undefined;
  /** The offline verifier, so that the registrar can check the journal without the extension. */
  verifier?: { mjs: string; html: string } | undefined;
}
