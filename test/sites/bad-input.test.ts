import { describe, expect, it } from 'vitest';
import { createPageReader } from '../../src/sites/page-reader.ts';
import { readControl } from '../../src/sites/read-control.ts';
import { readOutcome } from '../../src/sites/read-outcome.ts';
import { readPage } from '../../src/sites/read-page.ts';
import { describeStructure } from '../../src/sites/structure-report.ts';
import { openPage } from './saved-pages.ts';

const url = 'https://www.facebook.com/ekbackakommun';
const packed = (id: string) => encodeURIComponent(btoa(`comment:77_${id}`));

function comment(id: string, name: string, text: string): string {
  return `<div role="article"><a role="link" href="/anna.ek?comment_id=${packed(id)}"><span dir="auto">${name}</span></a>
    <span dir="auto" lang="sv-SE"><div dir="auto">${text}</div></span>
    <ul><li><a role="link" href="/ekbackakommun/posts/pfbid0a?comment_id=${id}">3 min</a></li></ul></div>`;
}

const page = (inner: string) => openPage(`<body><div role="main">${inner}</div></body>`, url);

describe('a page that means no good', () => {
  it('reads comments beside links that are no addresses', () => {
    const hrefs = [
      'http://[',
      'javascript:alert(1)',
      'https://www.facebook.com:99999/x?comment_id=1',
      '//',
      '%%%?comment_id=%E0%A4%A',
      'data:text/html,x',
      '?comment_id=',
      '/x?comment_id=Y29tbWVudDo',
      `/x?comment_id=${'A'.repeat(100_000)}`,
    ];
    const document = page(
      hrefs.map((href) => `<div role="article"><a href="${href}">3 min</a></div>`).join('') +
        comment('900000000000031', 'Anna', 'Hej'),
    );
    expect(readPage(document, url).comments.map(({ id }) => id)).toEqual(['900000000000031']);
  });

  it('keeps a number that is longer than any number', () => {
    const id = '9'.repeat(300);
    expect(readPage(page(comment(id, 'Anna', 'Hej')), url).comments[0]?.id).toBe(id);
  });

  it('keeps names of bidi controls and invisible letters, and texts of a hundred thousand, as they are', () => {
    const name = '\u202eevil\u202c\u200b\u2066\u2069';
    const text = `${'å'.repeat(100_000)}\u200b\u202e`;
    expect(readPage(page(comment('900000000000031', name, text)), url).comments[0]).toMatchObject({
      author: name,
      text,
    });
  });

  it('takes markup for text', () => {
    const text = '&lt;img src=x onerror=alert(1)&gt;';
    expect(readPage(page(comment('900000000000031', '&lt;b&gt;', text)), url).comments[0]).toMatchObject({
      author: '<b>',
      text: '<img src=x onerror=alert(1)>',
    });
  });

  it('reads what stands beside absurd nesting', () => {
    const deep = `${'<div>'.repeat(3000)}x${'</div>'.repeat(3000)}`;
    const document = page(
      `${comment('900000000000031', 'Anna', 'Hej')}${deep}${comment('900000000000032', 'Bo', deep)}`,
    );
    const { comments } = readPage(document, url);
    expect(comments[0]).toMatchObject({ id: '900000000000031', author: 'Anna', text: 'Hej' });
  }, 30_000);

  it('reads comments that name each other, and themselves, as the one they answer', () => {
    const answers = (id: string, parent: string) =>
      comment(id, `Namn ${id}`, 'Hej').replace(`?comment_id=${id}`, `?comment_id=${parent}&reply_comment_id=${id}`);
    const document = page(answers('31', '32') + answers('32', '31') + answers('33', '33'));
    expect(readPage(document, url).comments.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['31', '32'],
      ['32', '31'],
      ['33', undefined],
    ]);
  });

  it('reads comments nested fifty deep, each with its own facts', () => {
    const document = page('');
    let home: Element | null = document.querySelector('[role="main"]');
    for (let at = 0; at < 50; at++) {
      const box = document.createElement('div');
      box.innerHTML = comment(String(900_000_000_000_100 + at), `Namn ${at}`, `Text ${at}`);
      home?.append(box);
      home = box.querySelector('[role="article"]');
    }
    const { comments } = readPage(document, url);
    expect(comments.map(({ author, text }) => [author, text])).toEqual(
      [...Array(50).keys()].map((at) => [`Namn ${at}`, `Text ${at}`]),
    );
  });

  it('says that a text is not whole where there is too much of it to read', () => {
    const many = '<span>å</span><br>'.repeat(15_000);
    const document = page(`${comment('900000000000031', 'Anna', many)}${comment('900000000000032', 'Bo', 'Hej')}`);
    const { comments, warnings } = readPage(document, url);
    expect(comments.map(({ author, truncated }) => [author, truncated])).toEqual([
      ['Anna', true],
      ['Bo', false],
    ]);
    expect(comments[0]?.text.startsWith('å\nå\n')).toBe(true);
    expect(warnings).toEqual(['En del av sidan gick inte att läsa.']);
  }, 30_000);

  it('gets through a great many elements', () => {
    const document = page(`${'<p>x</p>'.repeat(60_000)}${comment('900000000000031', 'Anna', 'Hej')}`);
    expect(readPage(document, url).comments).toHaveLength(1);
  }, 30_000);

  it('lets nothing escape where the page has put its own functions in place of the browser’s', () => {
    for (const name of [
      'closest',
      'matches',
      'querySelector',
      'querySelectorAll',
      'getAttribute',
      'contains',
    ] as const) {
      const document = page(comment('900000000000031', 'Anna', 'Hej'));
      const target = document.querySelector('a') ?? document.body;
      const view = document.defaultView;
      if (!view) throw new Error('a page has a window');
      const home = name === 'contains' ? view.Node.prototype : view.Element.prototype;
      Object.defineProperty(home, name, {
        value: () => {
          throw new Error('the page');
        },
      });
      const reading = readPage(document, url);
      expect(reading.comments.length <= 1).toBe(true);
      if (reading.comments.length === 0) expect(reading.warnings, name).not.toEqual([]);
      const reader = createPageReader(document, url);
      expect(() => [
        reader.commentElements(document),
        [...reader.eachCommentElement(document)],
        reader.commentElementAt(target),
        reader.read(target),
      ]).not.toThrow();
      expect(readControl(target, url)).toBeUndefined();
      expect(() => [readOutcome(document, url, '1'), describeStructure(document, url)]).not.toThrow();
    }
  });

  it('reads nothing of pages that are not the platforms’', () => {
    for (const elsewhere of [
      'https://facebook.com.example.com/',
      'https://example.com/?www.facebook.com',
      'about:blank',
      'inget',
      '',
    ]) {
      const document = page(comment('900000000000031', 'Anna', 'Hej'));
      expect(readPage(document, elsewhere)).toEqual({ site: undefined, surface: 'none', comments: [], warnings: [] });
    }
  });

  it('reads an empty document', () => {
    const document = openPage('', url);
    document.documentElement.remove();
    expect(readPage(document, url).comments).toEqual([]);
  });
});
