import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:https';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { commentOfKind, comments } from './content/comments.ts';
import { type DemoPages, startDemoPages } from './start-demo-pages.ts';

let pages: DemoPages;

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks the server as a browser would that believes it is the host. */
function ask(url: string): Promise<Answer> {
  const { host, pathname, search } = new URL(url);
  const options = { port: pages.port, path: pathname + search, headers: { host }, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    get(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    }).on('error', reject);
  });
}

/** What the page's script wants to do later: not when the page is gone. */
const later: NodeJS.Timeout[] = [];
const keepTimer =
  (start: (run: () => void, wait?: number) => NodeJS.Timeout) =>
  (run: () => void, wait?: number): NodeJS.Timeout => {
    const timer = start(run, wait);
    later.push(timer);
    return timer;
  };

/** The page as it stands once its script has run, in jsdom. */
async function draw(url: string): Promise<Document> {
  const { window } = new JSDOM((await ask(url)).body, { url });
  class NoObserver {
    observe() {}
  }
  for (const name of [
    'document',
    'location',
    'history',
    'Node',
    'Element',
    'HTMLElement',
    'addEventListener',
  ] as const) {
    vi.stubGlobal(name, window[name]);
  }
  vi.stubGlobal('window', window);
  vi.stubGlobal('setTimeout', keepTimer(setTimeout));
  vi.stubGlobal('setInterval', keepTimer(setInterval));
  vi.stubGlobal('IntersectionObserver', NoObserver);
  vi.resetModules();
  const site = new URL(url).host.replace(/^www\.|\.com$/g, '').split('.')[0];
  if (site === 'facebook') await import('./client/facebook/main.ts');
  if (site === 'instagram') await import('./client/instagram/main.ts');
  if (site === 'business') await import('./client/business/main.ts');
  const found = () => window.document.querySelectorAll('a[href*="comment_id="], time, [data-message-id]').length > 1;
  await vi.waitFor(() => expect(found()).toBe(true));
  await new Promise((resolve) => setTimeout(resolve, 150));
  return window.document;
}

const facebook = 'https://www.facebook.com';
const ownLink = (document: Document, id: string) =>
  document.querySelector(
    `a[href*="reply_comment_id=${id}"], a[href*="comment_id=${id}"]:not([href*="reply_comment_id"])`,
  );

beforeAll(async () => {
  pages = await startDemoPages();
});
afterEach(() => {
  for (const timer of later.splice(0)) clearTimeout(timer);
  vi.unstubAllGlobals();
});
afterAll(() => pages.close());

describe('the server of the demo pages', () => {
  it.each(['www.facebook.com', 'business.facebook.com', 'www.instagram.com'])(
    'answers as %s with strict headers',
    async (host) => {
      const { status, headers, body } = await ask(`https://${host}/`);
      const policy = String(headers['content-security-policy']);
      const nonce = /nonce-([\w-]+)/.exec(policy)?.[1];
      expect(status).toBe(200);
      expect(body).toContain(`nonce="${nonce}"`);
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(/script-src[^;]*/.exec(policy)?.[0]).not.toContain('unsafe');
    },
  );

  it('serves its scripts and style sheets, and nothing outside their folders', async () => {
    expect((await ask(`${facebook}/rsrc.php/client/facebook/main.ts`)).body).not.toContain(': Route');
    expect((await ask(`${facebook}/rsrc.php/client/../start-demo-pages.ts`)).body).not.toContain('selfsigned');
    expect((await ask(`${facebook}/rsrc.php/style/../page-shell.ts`)).body).not.toContain('mount_0_0');
  });

  it('gives the same part another class name at every load', async () => {
    const seeds = await Promise.all([1, 2].map(async () => /css\?v=(\w+)/.exec((await ask(`${facebook}/`)).body)?.[1]));
    const [first, second] = await Promise.all(
      seeds.map((seed) => ask(`${facebook}/rsrc.php/style/facebook.css?v=${seed}`)),
    );
    const names = (css = '') => new Set(css.match(/\.x[0-9a-z]{7}\b/g));
    expect(names(first?.body).size).toBeGreaterThan(50);
    expect([...names(first?.body)].filter((name) => names(second?.body).has(name))).toEqual([]);
  });

  it('draws its own pictures on the image hosts', async () => {
    expect((await ask('https://scontent.xx.fbcdn.net/v/t1/bus_n.jpg')).headers['content-type']).toBe('image/svg+xml');
    expect((await ask('https://scontent.xx.fbcdn.net/v/t1/nothing_n.jpg')).status).toBe(404);
  });

  it('turns no data into HTML or code', () => {
    const files = readdirSync(join(import.meta.dirname, 'client'), { recursive: true, encoding: 'utf8' });
    const wrong = files.filter(
      (file) =>
        file.endsWith('.ts') &&
        /innerHTML|insertAdjacentHTML|\beval\(|document\.write/.test(
          readFileSync(join(import.meta.dirname, 'client', file), 'utf8'),
        ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the content', () => {
  it('has some sixty comments, each once', () => {
    expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length);
    expect(comments.length).toBeGreaterThanOrEqual(58);
  });

  it('names no telephone, mail or place of the web that may be somebody’s', () => {
    const text = comments.map((one) => one.text).join('\n');
    for (const [, number] of text.matchAll(/070-?(\d{7})/g))
      expect(Number(number)).toSatisfy((n: number) => n >= 1740605 && n <= 1740699);
    for (const [host] of text.matchAll(/(?<=:\/\/|@|www\.)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/g)) {
      expect(host).toMatch(/(^|\.)example\.(com|se|org)$|^(free\.followers|leyla\.d)/);
    }
  });
});

describe('Facebook', () => {
  it('has on the timeline a data-commentid around each comment, replies beside the article, both encodings of the id', async () => {
    const document = await draw(`${facebook}/ekbackabibliotek?arrive=off`);
    const reply = comments.find(({ kind }) => kind === 'own-reply');
    const wrapper = document.querySelector(`[data-commentid="${reply?.id}"]`);
    expect(wrapper?.parentElement?.closest('[data-commentid]')?.getAttribute('data-commentid')).toBe(reply?.parentId);
    expect(wrapper?.parentElement?.closest('[role="article"]')?.hasAttribute('aria-posinset')).toBe(true);
    const author = wrapper?.querySelector<HTMLAnchorElement>('a[aria-hidden="false"]');
    const code = new URL(author?.href ?? '').searchParams.get('comment_id') ?? '';
    expect(atob(code)).toMatch(new RegExp(`^comment:\\d+_${reply?.id}$`));
    expect(ownLink(document, reply?.id ?? '')?.textContent).toMatch(/^\d+ (min|tim|d|v)$/);
    expect(document.querySelector('[role="textbox"]')?.getAttribute('aria-label')).toBe(
      'Kommentera som Ekbacka bibliotek',
    );
  });

  it('uses the nodes of a list again for other comments', async () => {
    const document = await draw(`${facebook}/ekbackabibliotek?arrive=off`);
    const idOf = (node: Element) => node.getAttribute('data-commentid');
    const nodes = [...document.querySelectorAll('[data-commentid]')];
    const before = nodes.map(idOf);
    window.demo.recycle();
    const changed = nodes.filter((node, index) => idOf(node) !== before[index]);
    expect(changed.length).toBeGreaterThan(8);
    for (const node of changed) expect(ownLink(document, idOf(node) ?? '')?.closest('[data-commentid]')).toBe(node);
  });

  it('has on the post page replies inside the parent’s article', async () => {
    const reply = commentOfKind('insult-reply');
    const document = await draw(`${facebook}${reply.surfaces[0]}?arrive=off`);
    const article = ownLink(document, reply.id)?.closest('[role="article"]');
    const parent = ownLink(document, reply.parentId ?? '')?.closest('[role="article"]');
    expect(parent?.contains(article ?? null)).toBe(true);
    expect(article).not.toBe(parent);
    expect(parent?.getAttribute('aria-label')).toMatch(/^Kommentar av Rune Granfors för /);
  });

  it('has the permalink as a dialog over other posts, with neither wrapper nor nesting', async () => {
    const reply = commentOfKind('insult-reply');
    const document = await draw(`${facebook}${reply.surfaces[1]}&arrive=off&locale=en`);
    const dialog = document.querySelector('[role="dialog"][aria-modal="true"]');
    const article = ownLink(document, reply.id)?.closest('[role="article"]');
    expect(dialog?.contains(article ?? null)).toBe(true);
    expect(dialog?.querySelector('[data-commentid]')).toBeNull();
    expect(article?.parentElement?.closest('[role="article"]')).toBeNull();
    expect(article?.getAttribute('aria-label')).toMatch(/^Reply by Göran Stubbe to Rune Granfors's comment /);
    expect(document.querySelector('[role="main"] [data-commentid]')).not.toBeNull();
  });

  it('shows hostile names and texts as characters', async () => {
    const hostile = commentOfKind('markup');
    const document = await draw(`${facebook}${hostile.surfaces[0]}?arrive=off`);
    expect(document.querySelector('img[onerror], [role="article"] script')).toBeNull();
    expect(ownLink(document, hostile.id)?.closest('[role="article"]')?.textContent).toContain(hostile.text);
  });
});

describe('Instagram and Business Suite', () => {
  it('anchors each of Instagram’s comments in a link with a datetime', async () => {
    const reply = commentOfKind('own-reply', 'instagram');
    const document = await draw(`https://www.instagram.com${reply.surfaces[0]}?arrive=off`);
    const time = document.querySelector(`a[href$="/c/${reply.parentId}/r/${reply.id}/"] time`);
    expect(time?.getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/);
    expect(document.querySelector('svg[aria-label="Kommentarsalternativ"]')).toBeNull();
  });

  it('gives messages their id and epoch seconds', async () => {
    const document = await draw('https://business.facebook.com/latest/inbox/messenger?arrive=off');
    const message = document.querySelector('[data-message-id^="mid."]');
    expect(message?.closest('[data-utime]')?.getAttribute('data-utime')).toMatch(/^\d{10}\.\d{3}$/);
    expect(document.querySelectorAll('[data-surface*="thread_row"]').length).toBeGreaterThan(5);
  });
});
