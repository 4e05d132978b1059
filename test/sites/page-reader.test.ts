import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/shared/reading.ts';
import { findDrift } from '../../src/sites/find-drift.ts';
import { createPageReader } from '../../src/sites/page-reader.ts';
import { readPage } from '../../src/sites/read-page.ts';
import { openPage, savedPages } from './saved-pages.ts';

function open(name: string) {
  const page = savedPages.find((one) => `${one.site}/${one.name}` === name);
  if (!page) throw new Error(`no saved page ${name}`);
  const document = openPage(page.html, page.url);
  return { page, document, reader: createPageReader(document, page.url, { now: page.now }) };
}

describe('reading bit by bit', () => {
  it.each([
    'facebook/timeline-sv-inside-2025',
    'facebook/dialog-sv-plain',
    'instagram/page-en',
    'instagram/dialog-sv',
    'business-suite/messages-sv-messenger',
  ])('reads of %s what is read at once', (name) => {
    const { page, document, reader } = open(name);
    const comments = reader.commentElements(document).map((element) => reader.read(element));
    expect(comments).toEqual(readPage(document, page.url, { now: page.now }).comments);
    expect(reader.surface()).toMatchObject({ surface: page.reading.surface, channel: page.reading.channel });
  });

  it('finds comments in what was added, and only there', () => {
    const { document, reader } = open('facebook/timeline-sv-wrapper');
    const [first, second] = reader.commentElements(document);
    const wrapper = second?.closest('[data-commentid]') ?? document.body;
    expect(reader.commentElements(wrapper)).toContain(second);
    expect(reader.commentElements(wrapper)).not.toContain(first);
    expect(reader.commentElements(document.createElement('p'))).toEqual([]);
    expect(reader.commentElements(document.createTextNode('x'))).toEqual([]);
  });

  it('tells which comment a node is in', () => {
    const { document, reader } = open('facebook/timeline-sv-inside-2025');
    for (const element of reader.commentElements(document)) {
      const link = element.querySelector('a[href*="/permalink.php"]');
      expect(link && reader.commentElementAt(link)).toBe(element);
    }
    expect(reader.commentElementAt(document.querySelector('h1') ?? document)).toBeUndefined();
  });

  it('follows a dialog that opens and closes', () => {
    const { document, reader } = open('facebook/dialog-sv-plain');
    const dialog = document.querySelector('[role="dialog"]') ?? document.body;
    const home = dialog.parentElement;
    dialog.remove();
    const behind = reader.commentElements(document).map((element) => reader.read(element)?.id);
    expect(behind).toEqual(['900000000000150', '900000000000151', '900000000000153', '900000000000152']);
    home?.append(dialog);
    expect(reader.commentElements(dialog)).toHaveLength(8);
    expect(reader.commentElements(document.querySelector('[role="main"]') ?? document)).toEqual([]);
  });

  it('reads anew what was edited, hidden or recycled', () => {
    const { document, reader } = open('facebook/timeline-sv-wrapper');
    const element = reader.commentElements(document)[0] ?? document.body;
    const text = element.querySelector('[lang] div[dir="auto"]');
    if (text) text.textContent = 'Ändrad';
    expect(reader.read(element)).toMatchObject({ text: 'Ändrad', hidden: false });
  });
});

describe('drift', () => {
  const comment = (change: Partial<Comment>): Comment => ({
    id: '1',
    kind: 'comment',
    author: 'Anna',
    authorUrl: 'https://www.facebook.com/anna',
    text: 'Hej',
    truncated: false,
    permalink: 'https://www.facebook.com/x',
    parentId: undefined,
    postUrl: 'https://www.facebook.com/y',
    postText: undefined,
    postedAt: { shown: '1 d', from: '', to: '' },
    attachments: [],
    links: [],
    found: {},
    ...change,
  });

  it('names the fact that is missing in most, and how many', () => {
    const comments = Array.from({ length: 14 }, (_, at) =>
      comment(at < 12 ? { author: undefined, authorUrl: undefined } : {}),
    );
    expect(findDrift(comments, 14)).toEqual(['Avsändare saknas på 12 av 14 kommentarer.']);
    expect(findDrift(comments.slice(9), 5)).toEqual(['Avsändare saknas på 3 av 5 kommentarer.']);
    expect(findDrift(comments.slice(10), 4)).toEqual([]);
  });

  it('says when the page links to more comments than could be read', () => {
    expect(findDrift([comment({}), comment({}), comment({})], 10)).toEqual([
      'Sidan har kommentarslänkar men bara 3 av 10 kommentarer gick att läsa.',
    ]);
    expect(findDrift([], 4)).toEqual(['Sidan har länkar till 4 kommentarer men ingen gick att läsa.']);
  });

  it('is seen on a page whose comments have lost all that tells them apart', () => {
    const { page, document } = open('facebook/timeline-sv-wrapper');
    for (const element of document.querySelectorAll('[role="article"],[data-commentid]')) {
      element.removeAttribute('role');
      element.removeAttribute('data-commentid');
    }
    for (const link of document.querySelectorAll(
      'a[href*="profile.php"],a[href*="/ture"],a[href*="/mohammed"],a[href*="/lovisa"]',
    ))
      link.removeAttribute('href');
    const { comments, warnings } = readPage(document, page.url);
    expect(comments).toEqual([]);
    expect(warnings).toEqual(['Sidan har länkar till 11 kommentarer men ingen gick att läsa.']);
  });
});
