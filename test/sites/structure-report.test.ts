import { describe, expect, it } from 'vitest';
import { describeStructure } from '../../src/sites/structure-report.ts';
import { openPage, savedPages } from './saved-pages.ts';

/** Words that HTML, ARIA and the platforms' addresses are made of: what is left of a page without persons. */
const structure = new Set(
  'a abbr article aside b body button complementary dialog div form g h header heading hr image img in main menu menuitem mid none post posts presentation reel region row separator span status strong style svg textbox time title ul li log over video photo messages comments facebook instagram business suite group timeline other out tag role attributes link children site surface address root v is whole data aria type set user id p c r s u x href src alt lang dir class label hidden expanded modal'.split(
    ' ',
  ),
);

/** Every word, number and address that the page shows or holds. */
function secretsOf(document: Document): Set<string> {
  const found = new Set<string>();
  const add = (text: string, least: number) => {
    for (const word of text.match(/[\p{L}\p{N}_]+/gu) ?? []) {
      if (word.length >= least && !structure.has(word.toLowerCase())) found.add(word);
    }
  };
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) add(walker.currentNode.nodeValue ?? '', 3);
  for (const element of document.body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (/^(role|dir|tabindex|style)$/.test(name)) continue;
      if (name === 'href' || name === 'src' || name === 'alt' || name === 'aria-label' || name.startsWith('data-'))
        add(value, 5);
    }
  }
  return found;
}

describe('the report without persons', () => {
  it.each(savedPages.map((page) => [`${page.site}/${page.name}`, page] as const))('holds no word of %s', (_, page) => {
    const document = openPage(page.html, page.url);
    const before = document.documentElement.outerHTML;
    const report = describeStructure(document, page.url);
    expect(document.documentElement.outerHTML).toBe(before);
    const words = new Set(report.match(/[\p{L}\p{N}_]+/gu) ?? []);
    const allowed = new Set([
      'comment_id',
      'reply_comment_id',
      'story_fbid',
      'permalink',
      'profile',
      'groups',
      'people',
      'latest',
      'inbox',
      'asset_id',
      'thread_type',
      'selected_item_id',
      'pfbid',
      'php',
      'videos',
      'base64',
      'watch',
      'photo',
      'reel',
      'reels',
      'true',
      'false',
    ]);
    expect([...secretsOf(document)].filter((secret) => words.has(secret) && !allowed.has(secret))).toEqual([]);
    for (const { id, author, text } of page.reading.comments) {
      expect(report).not.toContain(id);
      if (author) expect(report).not.toContain(author);
      if (text && text.length > 2) expect(report).not.toContain(text);
    }
  });

  it('keeps the structure: the articles of a timeline, their links to comments and their menus', () => {
    const page = savedPages.find(({ name }) => name === 'timeline-sv-wrapper');
    const report = page ? describeStructure(openPage(page.html, page.url), page.url) : '';
    expect(report).toContain('"role": "article"');
    expect(report).toContain('/permalink.php?story_fbid=pfbid&id=0&comment_id=0&reply_comment_id=0');
    expect(report).toContain('"aria-haspopup"');
    expect(JSON.parse(report)).toMatchObject({ site: 'facebook', surface: 'timeline', isWhole: true });
  });

  it('says of a page that is none of ours only that', () => {
    const document = openPage('<p>Hemligt</p>', 'https://example.com/');
    expect(JSON.parse(describeStructure(document, 'https://example.com/'))).toEqual({ v: 1, site: null });
  });
});
