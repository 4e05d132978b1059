import { businessSuite } from './business-suite.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { toUrl } from './read-link.ts';
import type { SiteData } from './site-data.ts';
import { type ExtraWords, type Words, wordsWith } from './words.ts';

/** What a reader may be told: the clock, and words that the moderator has taught. */
export interface ReadOptions {
  now?: Date;
  words?: ExtraWords | undefined;
}

/** The page as the reader sees it: where it is, what is known of the site, and when. */
export interface Scene {
  document: Document;
  /** The page's address, also the base of its links. */
  url: URL;
  data: SiteData;
  words: Words;
  now: Date;
  /** Which elements are posts, as found in this turn; the page recycles its elements. */
  posts: Map<Element, boolean>;
  /** True when something on the page could not be read at all. */
  hasFailed: boolean;
}

const sites: readonly SiteData[] = [businessSuite, facebook, instagram];

/** The scene of a page, or undefined where it is no page of a site we know. */
export function sceneOf(document: Document, url: string, options: ReadOptions = {}): Scene | undefined {
  const address = toUrl(url, 'https://invalid.example/');
  const data = address && sites.find((site) => site.pageHosts.test(address.hostname));
  if (!address || !data) return undefined;
  return {
    document,
    url: address,
    data,
    words: wordsWith(options.words),
    now: options.now ?? new Date(),
    posts: new Map(),
    hasFailed: false,
  };
}
