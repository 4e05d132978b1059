import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { answerRequest } from './answer-request.ts';
import { emptyStore } from './demo-store.ts';

/** The hosts that the demo pages answer as; map every host to the port, EXCLUDE localhost. */
const hosts = [
  'www.facebook.com',
  'business.facebook.com',
  'www.instagram.com',
  'scontent.xx.fbcdn.net',
  'static.xx.fbcdn.net',
  'scontent.cdninstagram.com',
];

export interface DemoPages {
  port: number;
  hosts: string[];
  close(): Promise<void>;
}

/**
 * The pages, beside those in `content/comments.ts`: on www.facebook.com `/` (feed), `/ekbackabibliotek`,
 * `/grannbykommun` (another municipality), `/kim.testlund` (a private profile), `/help` (nothing to read) and `/bench`;
 * on www.instagram.com `/ekbackabibliotek/`; on business.facebook.com `/latest/inbox/{all,messenger,instagram_direct}`.
 * Switches, in the address or as a cookie: `locale=sv|en`, `arrive=off` (no comment comes by itself).
 *
 * Starts the pages that play Facebook, Business Suite and Instagram on 127.0.0.1, over https with a certificate of
 * its own. `port` 0 (the default) takes a free one. What is deleted or hidden stays so until `close`, or until a page
 * is asked for with `?reset`. Rejects where the port is taken.
 */
export async function startDemoPages(options: { port?: number } = {}): Promise<DemoPages> {
  const names = hosts.map((value) => ({ type: 2 as const, value }));
  const pems = await generate([{ name: 'commonName', value: 'Demo pages' }], {
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  const store = emptyStore();
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    answerRequest(store, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, hosts, close };
}
