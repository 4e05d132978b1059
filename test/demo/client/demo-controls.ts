import type { DemoComment } from '../content/demo-comment.ts';
import { people } from '../content/people.ts';
import { pageState } from './page-state.ts';
import { addComment, changeComment, failNextRequest, lateComments, loadComments } from './world.ts';

/** What a test, or a person at the console, may do to the page; `window.demo`. */
export interface DemoControls {
  /** Lets `n` new comments come to the post in front, `batch` at a time; resolves when they are there. */
  arrive(n: number, batch?: number): Promise<void>;
  /** Somebody changes the text of a comment. */
  edit(id: string, text: string): void;
  /** The next delete or hide is refused after a while: the comment comes back, with a message. */
  failNextDelete(): void;
  /** A colleague hides, or deletes, the comment elsewhere. */
  hiddenElsewhere(id: string): void;
  deletedElsewhere(id: string): void;
  /** The nodes of the list in front are used again for other comments, as virtual lists do. */
  recycle(): void;
  /** Goes to a path of this site without loading. */
  go(path: string): void;
  /** Lets bench comments arrive on /bench; resolves with milliseconds. */
  runBench(n: number, batch: number): Promise<number>;
  /** Lets boxes that are no comments arrive on Facebook's page; resolves with milliseconds. */
  runBoxes(n: number, batch: number): Promise<number>;
}

declare global {
  interface Window {
    demo: DemoControls;
  }
}

const texts = [
  'Hej, jag undrar samma sak. Är det öppet i kväll?',
  'Tack, då vet jag!',
  'Ni kan dra åt helvete allihop',
];

async function arrive(postId: string, n: number, batch: number): Promise<void> {
  const authors = Object.values(people);
  for (let made = 0; made < n; made += 1) {
    const author = authors[made % authors.length];
    if (!author) return;
    const id = `99${String(Date.now()).slice(-9)}${String(made).padStart(5, '0')}`;
    addComment({
      id,
      postId,
      author,
      text: texts[made % texts.length] ?? '',
      kind: 'arrived',
      lang: 'sv-SE',
      minutesAgo: 0,
    });
    if ((made + 1) % batch === 0) await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** What differs between the sites. */
export interface SiteControls {
  comments: DemoComment[];
  /** The number of the post in front. */
  frontPost(): string;
  go(path: string): void;
  recycle(): void;
  runBench?(n: number, batch: number): Promise<number>;
  runBoxes?(n: number, batch: number): Promise<number>;
}

/** Takes in the comments, gives the page its `window.demo`, and lets the late comments come where that is on. */
export function startDemo(site: SiteControls): void {
  loadComments(site.comments);
  window.demo = {
    arrive: (n, batch = 1) => arrive(site.frontPost(), n, batch),
    edit: (id, text) => changeComment(id, { text }),
    failNextDelete: failNextRequest,
    hiddenElsewhere: (id) => changeComment(id, { isHidden: true }),
    deletedElsewhere: (id) => changeComment(id, { isRemoved: true }),
    recycle: site.recycle,
    go: site.go,
    runBench: (n, batch) => site.runBench?.(n, batch) ?? Promise.reject(new Error('Only on www.facebook.com/bench')),
    runBoxes: (n, batch) => site.runBoxes?.(n, batch) ?? Promise.reject(new Error('Only on www.facebook.com')),
  };
  if (!pageState().arrive) return;
  lateComments().forEach(({ id }, index) => {
    setTimeout(() => changeComment(id, { isArrived: true, postedAt: Date.now() }), 8000 + index * 9000);
  });
}
