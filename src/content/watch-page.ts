/** What the page did since last time. */
export interface PageChange {
  /** Elements that were added, or whose text was changed. */
  touched: Set<Element>;
  /** Something was taken away. */
  hasRemoved: boolean;
  /** The address is another than before. */
  hasMoved: boolean;
}

export interface PageWatch {
  /** Has the whole page looked at once more. */
  look(): void;
  /** A number that is another when the page has changed. */
  changes(): number;
}

/** With more than this left in a box it is a list. */
const mostLeft = 50;
/** How soon an address that is another is seen where nothing else tells of it: `history.pushState` tells nobody, milliseconds. */
const addressEvery = 500;
/** How long one slice may keep the main thread, milliseconds: less than half a frame. */
const slice = 6;

/**
 * Watches a page as cheaply as can be: the observer only collects what was added; the work is done when the browser is
 * idle, and at the latest after `latest` milliseconds.
 * @param onChange takes the change. What it leaves in `touched` is handed to it again in the next idle moment; it is also
 * called again where it returns true, for there is more to do
 */
export function watchPage(
  window: Window & typeof globalThis,
  onChange: (change: PageChange, isTimeUp: () => boolean) => boolean,
  signal: AbortSignal,
  latest = 250,
): PageWatch {
  const { document } = window;
  let touched = new Set<Element>();
  let address = window.location.href;
  let hasRemoved = false;
  let isScheduled = false;
  let changes = 0;

  const flush = (): void => {
    isScheduled = false;
    if (signal.aborted) return;
    const start = performance.now();
    const hasMoved = window.location.href !== address;
    address = window.location.href;
    const change = { touched, hasMoved, hasRemoved };
    hasRemoved = false;
    touched = new Set();
    const isMoreToDo = onChange(change, () => performance.now() - start > slice);
    const asked = touched;
    touched = change.touched;
    for (const element of asked) touched.add(element);
    if (isMoreToDo || touched.size > 0) schedule();
  };

  const schedule = (): void => {
    if (isScheduled || signal.aborted) return;
    isScheduled = true;
    if (window.requestIdleCallback) window.requestIdleCallback(flush, { timeout: latest });
    else setTimeout(flush, 30);
  };

  const observer = new MutationObserver((records) => {
    changes += 1;
    for (const record of records) {
      if (record.type === 'characterData') {
        if (record.target.parentElement) touched.add(record.target.parentElement);
        continue;
      }
      hasRemoved ||= record.removedNodes.length > 0;
      const { addedNodes } = record;
      const { length } = addedNodes;
      let hasElement = false;
      for (let at = 0; at < length; at += 1) {
        const node = addedNodes[at];
        if (node?.nodeType === 1) {
          touched.add(node as Element);
          hasElement = true;
        }
      }
      if (hasElement) continue;
      // What is left of a long list says what it said.
      if (length === 0 && record.target.childNodes.length > mostLeft) continue;
      if (record.target.nodeType === 1) touched.add(record.target as Element);
    }
    schedule();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, schedule, { signal });
  const timer = window.setInterval(() => {
    if (window.location.href !== address) schedule();
  }, addressEvery);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearInterval(timer);
  });
  const look = () => {
    if (document.documentElement) touched.add(document.documentElement);
    schedule();
  };
  look();
  return { look, changes: () => changes };
}
