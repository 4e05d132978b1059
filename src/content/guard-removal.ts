import { logFault } from '../shared/log-fault.ts';
import type { Control } from '../sites/read-control.ts';

/** What a click would do to a comment, as far as the gate cares. */
export type Removal = 'delete' | 'hide' | 'unknown';

/** A removal of one comment, on its way. */
export interface Attempt {
  /** The comment that the press was meant for; undefined where it cannot be read. */
  id: string | undefined;
  does: Removal;
  control: Control;
}

export interface Guard {
  /** False where the extension has been updated or taken away under us: then everything is let through. */
  isAlive(): boolean;
  readControl(target: Element): Control | undefined;
  /** The comment that an element stands in. */
  commentAt(target: Element): Element | undefined;
  /** Which comment an element shows now. */
  idOf(comment: Element): string | undefined;
  /** True where this comment may be removed now. Asked while the click is on its way, so it must answer at once. */
  isOpen(attempt: Attempt): boolean;
  /** The click was stopped; nothing has happened on the platform. */
  onHeld(attempt: Attempt): void;
  /** The click was let through. */
  onPassed(attempt: Attempt): void;
  /** The moderator chose to report a comment or to block its sender; whether she goes through with it is not known yet. */
  onOtherDeed(id: string | undefined, does: 'report' | 'block'): void;
}

/**
 * A comment whose menu was opened. Which one its element showed then is kept, for a list may use the element again for another
 * while the menu stands open.
 */
interface Opened {
  comment: Element;
  id: string | undefined;
}

/** Keys that open a menu where the focus is on its button, beside those that press it. */
const opensMenus: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'F10', 'ContextMenu']);
const presses: ReadonlySet<string> = new Set(['pointerdown', 'mousedown', 'touchstart']);
/** A finger's own end, `touchend`, is told to what it was laid on. */
const releases: ReadonlySet<string> = new Set(['pointerup', 'mouseup']);

/**
 * Holds removals that have no evidence: listens before the page does (capture phase on window, from document_start), in
 * menus, dialogs and action rows, for mouse, touch and keyboard. A held click is never replayed by us.
 * If anything in here goes wrong the click is let through: the page is never blocked by a bug of ours (DESIGN 5).
 */
export function guardRemoval(window: Window, guard: Guard, signal: AbortSignal): void {
  /** The comment whose menu was opened last: the menu itself is drawn elsewhere in the page. */
  let armed: Opened | undefined;
  /** The menus that took the focus when they opened. */
  let menus: { holder: Element; of: Opened }[] = [];
  /** What the mouse or finger was pressed on last. */
  let pressed: Element | undefined;
  const arm = (comment: Element | undefined): void => {
    const id = comment && guard.idOf(comment);
    // The same one stays the same: of one press the page tells several times.
    if (armed?.comment !== comment || armed?.id !== id) armed = comment && { comment, id };
    menus = menus.filter(({ holder }) => isShown(holder));
  };

  /** Whose menu a control stands in: of the one that was opened last, where that is not known to be another one. */
  const openedOf = ({ holder }: Control): Opened | undefined => {
    const isOtherLast = menus.some((menu) => menu.of === armed && menu.holder !== holder && isShown(menu.holder));
    return (isOtherLast && menus.find((menu) => menu.holder === holder)?.of) || armed;
  };

  /** The comment that a control is about: what only hints at whose menu is open counts less than whose was opened last. */
  const commentOf = ({ comment, place, isGuess }: Control, opened: Opened | undefined): Element | undefined => {
    if (place === 'comment') return comment;
    return isGuess ? (opened?.comment ?? comment) : (comment ?? opened?.comment);
  };

  const attemptOf = (event: Event, isDecisive: boolean): Attempt | undefined => {
    const target = targetOf(event);
    const control = target && guard.readControl(target);
    if (!control) return undefined;
    if (control.does === 'open-menu') {
      arm(control.comment);
      return undefined;
    }
    const opened = openedOf(control);
    const comment = commentOf(control, opened);
    const isOpened = control.place !== 'comment' && comment === opened?.comment;
    // What is asked next is about this one, if anything is. An answer that is begun in another asks nothing.
    if (isDecisive && isOpened) armed = opened;
    else if (isDecisive && control.does !== 'reply') arm(comment);
    if (!comment) return undefined;
    const id = isOpened ? opened?.id : guard.idOf(comment);
    if (isDecisive && (control.does === 'report' || control.does === 'block')) guard.onOtherDeed(id, control.does);
    if (control.does === 'delete' || control.does === 'hide') return { id, does: control.does, control };
    if (control.does === 'unknown' && control.place === 'menu') return { id, does: 'unknown', control };
    return undefined;
  };

  const onEvent = (event: Event): void => {
    try {
      if (event.type === 'contextmenu') {
        // A press that is held long, or the other button, may open the menu of what it is held on.
        const target = guard.isAlive() && targetOf(event);
        const comment = target && guard.commentAt(target);
        if (comment) arm(comment);
        return;
      }
      const isKey = event instanceof KeyboardEvent;
      const isPress = !isKey || event.key === 'Enter' || event.key === ' ';
      if (!isPress && !opensMenus.has(event.key)) return;
      if (!guard.isAlive()) return;
      if (presses.has(event.type)) pressed = targetOf(event);
      const isDecisive = isPress && (event.type === 'click' || event.type === 'keydown');
      const attempt = attemptOf(event, isDecisive);
      if (!attempt || !isPress) return;
      if (guard.isOpen(attempt)) {
        if (isDecisive && !(isKey && event.repeat)) guard.onPassed(attempt);
        return;
      }
      // Pressed elsewhere and let go here, as a text that is marked or a slider that is drawn ends: no click comes of it.
      const isDraggedHere = releases.has(event.type) && !attempt.control.element.contains(pressed ?? null);
      if (isDraggedHere && attempt.control.place === 'comment') return;
      event.stopImmediatePropagation();
      if (event.type === 'click' || isKey) event.preventDefault();
      // In a menu a press may be drawn from one item to another.
      if (isDecisive || (isDraggedHere && event.type === 'pointerup')) guard.onHeld(attempt);
    } catch (error) {
      logFault('guard')(error);
    }
  };

  const onFocus = (event: Event): void => {
    try {
      // Of what is known already, nothing is asked again.
      if (!armed || menus.some(({ of }) => of === armed) || !guard.isAlive()) return;
      const target = targetOf(event);
      const holder = target && guard.readControl(target)?.holder;
      if (holder) menus = [...menus.filter((menu) => menu.holder !== holder), { holder, of: armed }];
    } catch (error) {
      logFault('guard')(error);
    }
  };

  const options = { capture: true, signal };
  window.addEventListener('focusin', onFocus, options);
  for (const type of [...presses, ...releases, 'touchend', 'click', 'contextmenu', 'keydown', 'keyup'])
    window.addEventListener(type, onEvent, options);
}

/** What an event is about: in a menu that keeps the focus itself, the item that it says is the current one. */
function targetOf(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return undefined;
  const current = event instanceof KeyboardEvent && target.getAttribute('aria-activedescendant');
  return (current && target.ownerDocument.getElementById(current)) || target;
}

function isShown(element: Element): boolean {
  return element.isConnected && (element.checkVisibility?.() ?? true);
}
