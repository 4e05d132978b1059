import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hashClassNames } from './class-names.ts';
import type { PageState } from './client/page-state.ts';
import { changeStore, type DemoRequest, type DemoStore } from './demo-store.ts';
import { drawPicture } from './draw-picture.ts';
import { pageShell } from './page-shell.ts';
import { securityHeaders } from './security-headers.ts';

const sites: Record<string, PageState['site']> = {
  'www.facebook.com': 'facebook',
  'business.facebook.com': 'business',
  'www.instagram.com': 'instagram',
};

const scripts = new Map<string, string>();

/** A module of the demo pages as JavaScript: its types taken away, nothing else changed. */
async function readScript(path: string): Promise<string> {
  const known = scripts.get(path);
  if (known !== undefined) return known;
  const [{ transformWithOxc }, source] = await Promise.all([
    import('vite'),
    readFile(join(import.meta.dirname, path), 'utf8'),
  ]);
  const { code } = await transformWithOxc(source, path, { sourcemap: false });
  scripts.set(path, code);
  return code;
}

/** Our own scripts and style sheets, below /rsrc.php/. */
async function answerResource(url: URL, response: ServerResponse): Promise<void> {
  const script = /^\/rsrc\.php\/((?:client|content)\/[a-z/-]+\.ts|class-names\.ts)$/.exec(url.pathname)?.[1];
  const style = /^\/rsrc\.php\/(style\/[a-z]+\.css)$/.exec(url.pathname)?.[1];
  if (script) {
    const code = await readScript(script);
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(code);
  } else if (style) {
    const css = await readFile(join(import.meta.dirname, style), 'utf8');
    const hashed = hashClassNames(css, url.searchParams.get('v') ?? '');
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(hashed);
  } else response.writeHead(404).end();
}

/** The platform's own interface: deletes and hides, or refuses after a while. */
async function answerChange(store: DemoStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const asked = JSON.parse(Buffer.concat(chunks).toString('utf8')) as DemoRequest;
  await wait(asked.fail ? 1200 : 80);
  const isDone = changeStore(store, asked);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ isDone }));
}

/** The value of a switch: in the address, else in the cookie of that name. */
function readSwitch(url: URL, request: IncomingMessage, name: string): string | undefined {
  const cookie = new RegExp(`(?:^|; )${name}=([^;]*)`).exec(request.headers.cookie ?? '')?.[1];
  return url.searchParams.get(name) ?? cookie;
}

function answerPage(store: DemoStore, site: PageState['site'], url: URL, request: IncomingMessage): [string, string] {
  if (url.searchParams.has('reset')) {
    store.removed.clear();
    store.hidden.clear();
  }
  const nonce = randomBytes(12).toString('base64url');
  const state: PageState = {
    site,
    locale: readSwitch(url, request, 'locale') === 'en' ? 'en' : 'sv',
    seed: randomBytes(6).toString('hex'),
    epoch: store.epoch,
    arrive: readSwitch(url, request, 'arrive') !== 'off',
    removed: [...store.removed],
    hidden: [...store.hidden],
  };
  return [pageShell(state, nonce), nonce];
}

/** Answers one request as the host that its Host header names. */
export async function answerRequest(
  store: DemoStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const host = request.headers.host?.split(':')[0] ?? '';
  const url = new URL(request.url ?? '/', `https://${host}`);
  const site = sites[host];
  if (!site) {
    const picture = /\.(fbcdn\.net|cdninstagram\.com)$/.test(host) ? drawPicture(url.pathname) : undefined;
    const headers = {
      'content-type': 'image/svg+xml',
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=3600',
    };
    response.writeHead(picture ? 200 : 404, headers).end(picture);
  } else if (request.method === 'POST') await answerChange(store, request, response);
  else if (url.pathname.startsWith('/rsrc.php/')) await answerResource(url, response);
  else {
    const [html, nonce] = answerPage(store, site, url, request);
    const cookies = ['locale', 'arrive'].flatMap((name) => {
      const value = url.searchParams.get(name);
      return value && /^[a-z]+$/.test(value) ? [`${name}=${value}; Path=/; Secure`] : [];
    });
    response.writeHead(200, {
      ...securityHeaders(nonce),
      'content-type': 'text/html; charset=utf-8',
      ...(cookies.length ? { 'set-cookie': cookies } : {}),
    });
    response.end(html);
  }
}
