import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/**
 * Which of many rows are in sight as the page scrolls, so that a journal of 100,000 rows draws some twenty.
 * @param list the element that the rows lie in
 * @param count how many rows there are
 * @param keyOf what a row is, so that its measured height follows it
 */
export function useWindowRows(list: RefObject<HTMLElement | null>, count: number, keyOf: (at: number) => string) {
  const [, redraw] = useReducer((n: number, _: undefined) => n + 1, 0);
  const [rows] = useState(
    () =>
      new Virtualizer<Window, Element>({
        count,
        getScrollElement: () => window,
        estimateSize: () => 58,
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
        scrollToFn: windowScroll,
        initialRect: { width: window.innerWidth, height: window.innerHeight },
        onChange: () => redraw(undefined),
      }),
  );
  rows.setOptions({
    ...rows.options,
    count,
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}
