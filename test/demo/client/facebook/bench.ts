import { people } from '../../content/people.ts';
import { summerBook } from '../../content/posts.ts';
import { h } from '../build-element.ts';
import { pageState } from '../page-state.ts';
import type { LiveComment } from '../world.ts';
import { fillArticle } from './draw-article.ts';

const texts = [
  'Tack för hjälpen i går, ni är bäst!',
  'När öppnar ni på lördag?',
  'Det här är för jäkla dåligt skött, jag har väntat i tre veckor på svar.',
  'Min bror tar gärna emot samtal på 070-1740655.',
  'Rösta på Ekbackapartiet så blir det ordning.',
];

function makeComment(number: number): LiveComment {
  const authors = Object.values(people);
  const author = authors[number % authors.length] ?? summerBook.author;
  return {
    id: String(880000000000000 + number),
    postId: summerBook.id,
    author,
    text: `${texts[number % texts.length]} (${number})`,
    kind: 'bench',
    lang: 'sv-SE',
    minutesAgo: number % 900,
    postedAt: pageState().epoch - (number % 900) * 60_000,
    isHidden: false,
    isRemoved: false,
    isArrived: true,
    isLive: true,
    version: 0,
  };
}

/**
 * `/bench?n=10000&batch=50`: nothing but comments, that come when `demo.runBench()` is called. One batch a task, so
 * that observers run between them; ready articles are made beforehand and only put in.
 */
export function drawBench(): HTMLElement {
  return h(
    'div',
    { role: 'main', class: 'column' },
    h('div', { role: 'article', 'aria-posinset': 1, class: 'card bench', 'data-bench': '' }),
  );
}

/**
 * Calls `add` for so many at a time; resolves with the milliseconds that it took. Each call is a task of its own, without
 * the 4 ms that timers wait: after it come the observers, and nothing of the page's own.
 */
function inBatches(n: number, batch: number, add: (from: number, to: number) => void): Promise<number> {
  const start = performance.now();
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    let at = 0;
    port1.onmessage = () => {
      if (at >= n) {
        resolve(performance.now() - start);
        return;
      }
      add(at, at + batch);
      at += batch;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
  });
}

/** Lets `n` comments arrive, `batch` at a time; resolves with the milliseconds that it took, making them not counted. */
export function runBench(n: number, batch: number): Promise<number> {
  const host = document.querySelector('[data-bench]');
  if (!host) throw new Error('This is not /bench');
  const made = Array.from({ length: n }, (_, number) => {
    const comment = makeComment(number);
    const article = h('div', { role: 'article', tabindex: -1, class: 'article' });
    fillArticle(article, summerBook, comment);
    return h('div', { 'data-commentid': comment.id }, h('div', {}, article));
  });
  let screenful = h('div', {});
  return inBatches(n, batch, (from, to) => {
    if (from % 200 < batch) {
      screenful = h('div', { class: 'screenful' });
      host.append(screenful);
    }
    screenful.append(...made.slice(from, to));
  });
}

/** Lets `n` boxes that are no comments arrive on any page, `batch` at a time; resolves with milliseconds. */
export function runBoxes(n: number, batch: number): Promise<number> {
  return inBatches(n, batch, (from, to) => {
    for (let at = from; at < to; at += 1) document.body.append(h('div', {}, h('span', {}), `Ruta ${at}`));
  });
}
