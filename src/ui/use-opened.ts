import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusText } from './keep-focus.ts';

/** What has the focus in the document, or shadow root, that the element is in. */
export function focusedIn(element: Element | null): Element | null {
  const root = element?.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}

/**
 * For a part that a button opens: the focus goes to its first field, or to its heading, Esc closes it where nothing has been
 * written, and the focus comes back to the button.
 * @param close what Esc does
 */
export function useOpened<E extends HTMLElement>(
  close: () => void,
  isBegun = false,
): { ref: RefObject<E | null>; onKeyDown: (event: KeyboardEvent) => void } {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const part = ref.current;
    if (!part) return;
    const opener = focusedIn(part);
    const { body } = part.ownerDocument;
    const field = part.querySelector<HTMLElement>('input:enabled, select:enabled, textarea:enabled');
    const heading = part.querySelector<HTMLElement>('h2, h3');
    if (field) field.focus();
    else if (heading) focusText(heading);
    return () => {
      if (part.contains(focusedIn(part)) && opener instanceof HTMLElement && opener !== body) opener.focus();
    };
  }, []);
  return {
    ref,
    onKeyDown(event) {
      if (event.key !== 'Escape' || isBegun || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    },
  };
}
