import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusText, keepFocus } from '../ui/keep-focus.ts';
import { focusedIn } from '../ui/use-opened.ts';
import type { PanelData } from './panel-data.ts';

/** The row of a comment. Found by comparing, for an id comes from a page and is no selector. */
export function findRow(root: HTMLElement, id: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('[data-comment]')].find((row) => row.dataset.comment === id);
}

/** How the list is scrolled by hand. */
const byHand = ['wheel', 'touchmove', 'pointerdown'];

/**
 * Keeps the focus where the moderator is: on the row that she moves to, and back on the row when she leaves a comment.
 * The focus is never taken from the page: only moved within the panel, and to the panel itself where it would be lost.
 */
export function useRowFocus(root: RefObject<HTMLElement | null>, data: PanelData): void {
  const { selectedId, isFolded } = data;
  const openId = data.open?.comment.id;
  const wayId = data.way?.sheet.way;
  const lastWay = useRef(wayId);
  const hadFocus = useRef(false);
  const isScrolled = useRef(false);
  const wasOpen = useRef(openId);
  const wasSelected = useRef(selectedId);
  useLayoutEffect(() => {
    const panel = root.current;
    const note = () => {
      hadFocus.current = true;
      isScrolled.current = false;
    };
    const noteScroll = () => {
      isScrolled.current = true;
    };
    const forget = (event: FocusEvent) => {
      const { target } = event;
      queueMicrotask(() => {
        // Out of sight while a picture is taken, the focus is only away for a moment.
        const isSeen = panel?.checkVisibility?.({ visibilityProperty: true }) ?? true;
        const isLeft = isSeen && target instanceof Node && target.isConnected && !panel?.matches(':focus-within');
        if (isLeft) hadFocus.current = false;
      });
    };
    panel?.addEventListener('focusin', note);
    for (const type of byHand) panel?.addEventListener(type, noteScroll, { passive: true });
    panel?.addEventListener('focusout', forget);
    // What a part draws anew by itself, such as ways that unfold.
    const stop = panel && keepFocus(panel);
    return () => {
      stop?.();
      panel?.removeEventListener('focusin', note);
      for (const type of byHand) panel?.removeEventListener(type, noteScroll);
      panel?.removeEventListener('focusout', forget);
    };
  }, [root, isFolded]);
  useLayoutEffect(() => {
    const left = wasOpen.current;
    const isNew = left !== openId || wasSelected.current !== selectedId;
    wasOpen.current = openId;
    wasSelected.current = selectedId;
    const id = openId || !isNew ? undefined : (selectedId ?? left);
    const row = id && root.current ? findRow(root.current, id) : undefined;
    // With the buttons that stand below the current row.
    row?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
    if (hadFocus.current) row?.focus({ preventScroll: true });
  }, [root, openId, selectedId]);
  // What comes above the row that has the focus must not push it out of sight, unless she has scrolled away from it.
  useLayoutEffect(() => {
    if (!hadFocus.current || isScrolled.current) return;
    const focused = focusedIn(root.current);
    if (focused && root.current?.contains(focused))
      focused.closest('li.row-item')?.scrollIntoView?.({ block: 'nearest' });
  });
  useLayoutEffect(() => {
    const left = wayId ? undefined : lastWay.current;
    lastWay.current = wayId;
    // What had the focus is gone with what was drawn before: without this the next key would go to the platform.
    const panel = root.current;
    if (hadFocus.current && panel && panel.ownerDocument.activeElement === panel.ownerDocument.body) {
      // A way that is left gives it back to its button; in an open comment the step that is now comes of the one that was done.
      const button = left && panel.querySelector<HTMLElement>(`[data-way="${left}"], .more-ways`);
      const step = wayId ? undefined : panel.querySelector<HTMLElement>('[aria-current="step"]');
      if (button) button.focus();
      else if (step) focusText(step);
      else panel.focus({ preventScroll: true });
    }
  });
}
