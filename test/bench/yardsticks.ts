import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Nothing but the worker that every extension in the test browser has. */
const none = '';

/** A bare MutationObserver that only collects added nodes. */
const collect = `
const kept = [];
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) kept.push(node);
}).observe(document, { childList: true, subtree: true });
`;

/** The cheapest watcher that is of use: reads only added nodes, finds the comments in them, takes number and text. */
const takeText = `
const texts = new Map();
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node.nodeType !== 1) continue;
      const found = node.matches('[data-commentid]') ? [node] : node.querySelectorAll('[data-commentid]');
      for (const comment of found) {
        texts.set(comment.getAttribute('data-commentid'), comment.querySelector('[lang]')?.textContent ?? '');
      }
    }
  }
}).observe(document, { childList: true, subtree: true });
`;

/**
 * The same where comments have no such wrapper, as in dialogs: articles that hold a link to a comment, its number out of
 * the link.
 */
const takeTextOfArticles = `
const texts = new Map();
const read = (article) => {
  const link = article.querySelector('li a[href*="comment_id="]');
  const number = link && /comment_id=(\\d+)/.exec(link.getAttribute('href'));
  if (number) texts.set(number[1], article.querySelector('[lang]')?.textContent ?? '');
};
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node.nodeType !== 1) continue;
      if (node.matches('[role="article"]')) read(node);
      else for (const article of node.querySelectorAll('[role="article"]')) read(article);
    }
  }
}).observe(document, { childList: true, subtree: true });
`;

const scripts = { none, collect, takeText, takeTextOfArticles };
export type Yardstick = keyof typeof scripts;

/** Writes an unpacked extension with nothing but the yardstick's content script. Returns its folder. */
export function writeYardstick(name: Yardstick): string {
  const folder = mkdtempSync(join(tmpdir(), `yardstick-${name}-`));
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['https://www.facebook.com/*'], js: ['content.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'content.js'), scripts[name]);
  return folder;
}
