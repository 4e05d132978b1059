import { describe, expect, it } from 'vitest';
import { businessSuite } from '../../src/sites/business-suite.ts';
import { facebook } from '../../src/sites/facebook.ts';
import { instagram } from '../../src/sites/instagram.ts';
import type { Answer, SiteData } from '../../src/sites/site-data.ts';
import { openPage, savedPages } from './saved-pages.ts';

const documents = savedPages.map((page) => ({ page, document: openPage(page.html, page.url) }));

function answersOf(data: SiteData): Answer[] {
  return Object.values(data)
    .flatMap((value) => (Array.isArray(value) ? value : []))
    .filter((value): value is Answer => 'selector' in value);
}

describe.each([facebook, instagram, businessSuite])('what is known of $site', (data) => {
  const answers = answersOf(data);
  const inherited =
    data === businessSuite ? new Set([...answersOf(facebook), ...answersOf(instagram)]) : new Set<Answer>();

  it('names and dates every answer', () => {
    for (const { name, source } of answers)
      expect([name, source.length > 3]).toEqual([expect.stringMatching(/^[a-z][a-z0-9-]+$/), true]);
  });

  it('asks for no class', () => {
    for (const { selector } of answers) expect(selector).not.toMatch(/\.[_a-z][\w-]*(?![^[]*\])|\[class/i);
  });

  it('finds something in a saved page with every selector', () => {
    const own = documents.filter(({ page }) => page.site === data.site);
    const idle = answers
      .filter((answer) => !inherited.has(answer))
      .flatMap(({ selector }) => selector.split(',').map((part) => part.trim()))
      .filter((selector) => !own.some(({ document }) => document.querySelector(selector)));
    expect([...new Set(idle)]).toEqual([]);
  });
});
