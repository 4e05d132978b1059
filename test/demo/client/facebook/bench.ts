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

/** The next task, without the 4 ms that timers wait. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}

/** Lets `n` comments arrive, `batch` at a time; resolves with the milliseconds that it took, making them not counted. */
export async function runBench(n: number, batch: number): Promise<number> {
  const host = document.querySelector('[data-bench]');
  if (!host) throw new Error('This is not /bench');
  const made = Array.from({ length: n }, (_, number) => {
    const comment = makeComment(number);
    const article = h('div', { role: 'article', tabindex: -1, class: 'article' });
    fillArticle(article, summerBook, comment);
    return h('div', { 'data-commentid': comment.id }, h('div', {}, article));
  });
  const start = performance.now();
  let screenful = h('div', {});
  for (let at = 0; at < n; at += batch) {
    if (at % 200 < batch) {
      screenful = h('div', { class: 'screenful' });
      host.append(screenful);
    }
    screenful.append(...made.slice(at, at + batch));
    await nextTask();
  }
  return performance.now() - start;
}
