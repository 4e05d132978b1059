import { isBefore } from '../shared/is-before.ts';

const focusable =
  'a[href], button, input:not([type="hidden"]):not([hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';
const section = 'section, article, form, fieldset, dialog, main';

/** What a control is called, near enough to know it again. */
function nameOf(element: Element): string {
  const label = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null)?.item(0)?.textContent : '';
  return element.getAttribute('aria-label') ?? (label || element.textContent || '');
}

function isFocusable(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.checkVisibility() && !element.matches(':disabled');
}

/** Everything in the nodes that can have the focus, in their order. */
function stopsIn(nodes: readonly Node[]): HTMLElement[] {
  return nodes
    .filter((node) => node instanceof Element)
    .flatMap((node) => [...(node.matches(focusable) ? [node] : []), ...node.querySelectorAll(focusable)])
    .filter(isFocusable)
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** Gives the focus to what is no control: it can be read from there, and Tab goes on from there. */
export function focusText(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
}

/** The heading of what is around; that of the page at last. */
function headingAround(node: Node): HTMLElement | undefined {
  let around = (node instanceof Element ? node : node.parentElement)?.closest(section);
  for (; around; around = around.parentElement?.closest(section)) {
    const heading = [...around.querySelectorAll('h1, h2, h3')].find(isFocusable);
    if (heading) return heading;
  }
  return undefined;
}

/** Where the focus goes when what had it was taken away. */
function heirOf(lost: Element, changes: readonly MutationRecord[]): HTMLElement | undefined {
  const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.isConnected);
  const told = added.flatMap((node) =>
    node instanceof Element ? [...(node.matches('.notice') ? [node] : []), ...node.querySelectorAll('.notice')] : [],
  );
  const [result] = told.filter(isFocusable);
  if (result) return result;
  const change = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
  if (!change) return undefined;
  const { target: place, nextSibling, previousSibling } = change;
  const instead = stopsIn(added.filter(({ parentNode }) => parentNode === place));
  const same = instead.find((stop) => stop.tagName === lost.tagName && nameOf(stop) === nameOf(lost));
  if (same ?? instead[0]) return same ?? instead[0];
  const gone = [...change.removedNodes].find((node) => node.contains(lost));
  const beside = [nextSibling, previousSibling].filter(
    (node) => node?.isConnected && node.nodeName === gone?.nodeName,
  ) as Node[];
  return stopsIn(beside.slice(0, 1))[0] ?? headingAround(place);
}

/**
 * Nobody who works by keyboard, or has the page read out, is to lose her place. Where the control that has the focus goes
 * away, the focus goes on to what came of it: a notice that is new, what stands in its place, the next row, or the heading
 * around (WCAG 2.4.3). A form that is sent and has faults gives it to the first of them.
 * Parts marked `data-own-focus` see to themselves.
 * @returns stops it
 */
export function keepFocus(root: HTMLElement): () => void {
  const { document } = globalThis;
  let last: Element | undefined;
  const note = ({ target }: FocusEvent) => {
    last = target instanceof Element && !target.closest('[data-own-focus]') ? target : undefined;
  };
  const leave = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      if (target instanceof Node && target.isConnected && document.activeElement === document.body) last = undefined;
    });
  const observer = new MutationObserver((changes) => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const heir = heirOf(last, changes) ?? headingAround(root.querySelector('main') ?? root);
    if (heir?.matches(focusable)) heir.focus();
    else if (heir) focusText(heir);
  });
  const showFault = ({ target }: Event) =>
    requestAnimationFrame(() => {
      const fault = target instanceof Element && target.querySelector('[aria-invalid="true"]');
      if (fault instanceof HTMLElement) fault.focus();
    });
  root.addEventListener('focusin', note);
  root.addEventListener('focusout', leave);
  root.addEventListener('submit', showFault);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', note);
    root.removeEventListener('focusout', leave);
    root.removeEventListener('submit', showFault);
  };
}
