import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Comment, Reading } from '../../src/shared/reading.ts';

const root = join(import.meta.dirname, '../fixtures');

/** A saved page with what must be read from it. */
export interface SavedPage {
  site: string;
  name: string;
  html: string;
  url: string;
  now: Date;
  written: Record<string, string>;
  reading: Omit<Reading, 'comments'> & { comments: (Partial<Comment> & { id: string })[] };
}

/** Every fixture of every site. */
export const savedPages: SavedPage[] = ['facebook', 'instagram', 'business-suite'].flatMap((site) =>
  readdirSync(join(root, site))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.replace('.html', '');
      const { now, ...rest } = JSON.parse(readFileSync(join(root, site, `${name}.json`), 'utf8'));
      return { ...rest, site, name, now: new Date(now), html: readFileSync(join(root, site, file), 'utf8') };
    }),
);

/** A page as a browser would have it, its styles computed, its scripts not run. */
export function openPage(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}
