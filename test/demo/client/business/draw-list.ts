import { h } from '../build-element.ts';
import { drawAvatar } from '../draw-avatar.ts';
import { shortTime, tick } from '../relative-time.ts';
import { t } from '../words.ts';
import { recycledList } from './recycled-list.ts';
import type { Thread, View } from './threads.ts';

/** An absolute time in epoch seconds with a fraction, as Business Suite writes it. */
export function drawStamp(at: number): HTMLElement {
  const stamp = h('abbr', {
    legacy: 'timestamp',
    class: 'soft',
    'data-utime': (at / 1000).toFixed(3),
    title: new Date(at).toLocaleString('sv-SE'),
  });
  return tick(stamp, () => shortTime(at));
}

function fillRow(span: HTMLElement, thread: Thread, index: number, open: (thread: Thread) => void): void {
  span.setAttribute('data-surface', `/bizweb:inbox/bizweb_inbox:thread_list/thread_row${index}:priority`);
  span.style.display = 'contents';
  const done = h(
    'a',
    {
      role: 'row',
      tabindex: -1,
      class: 'done',
      'aria-label': t('moveToDone'),
      click: (event) => event.stopPropagation(),
    },
    '✓',
  );
  const row = h(
    'div',
    {
      legacy: `_5_n1 _at41 _8gcz ${thread.isUnread ? '_284c' : '_2tms'}`,
      class: thread.isUnread ? 'row unread' : 'row',
    },
    drawAvatar(thread.person, 44),
    h(
      'div',
      { class: 'grow' },
      h(
        'span',
        { 'data-surface': '/bizweb:inbox/thread_title' },
        h('div', { legacy: '_4k8x', class: 'title' }, h('span', { legacy: '_4ik4 _4ik5' }, thread.title)),
      ),
      h('div', { legacy: '_at42', class: 'preview' }, thread.preview),
    ),
    h('div', { legacy: '_at43' }, drawStamp(thread.at)),
    h('div', { role: 'grid', legacy: '_4a51' }, h('div', { role: 'gridcell' }, done)),
  );
  span.replaceChildren(h('div', { role: 'presentation', class: 'place', click: () => open(thread) }, row));
}

/** The list to the left; its rows are used again for others as one scrolls. */
export function drawList(
  view: View,
  threads: Thread[],
  open: (thread: Thread) => void,
): { node: HTMLElement; recycle(): void } {
  const isComments = view === 'facebook' || view === 'instagram';
  const list = recycledList(threads.length, (span, index) => {
    const thread = threads[index];
    if (thread) fillRow(span, thread, index, open);
  });
  const pagelet = isComments ? 'BizP13NInboxCommentListView' : 'BizP13NInboxUinifiedThreadListView';
  const node = h(
    'span',
    { 'data-surface': '/bizweb:inbox/bizweb_inbox:thread_list', class: 'list' },
    h('div', { 'data-pagelet': pagelet, class: 'fill' }, list.node),
  );
  return { node, recycle: list.recycle };
}
