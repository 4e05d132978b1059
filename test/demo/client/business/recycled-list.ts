import { h } from '../build-element.ts';

/** How high a row is, in pixels. */
const rowHeight = 84;

/**
 * A long list of which only the rows in sight have nodes: each node is put elsewhere and filled anew as one scrolls.
 * `fill` draws the thing of a number into a node. `recycle` gives every node another row than it had.
 */
export function recycledList(
  count: number,
  fill: (node: HTMLElement, index: number) => void,
): { node: HTMLElement; recycle(): void } {
  const inner = h('div', { class: 'rows' });
  inner.style.height = `${count * rowHeight}px`;
  const node = h('div', { class: 'scroller' }, inner);
  let pool: HTMLElement[] = [];
  let turn = 0;
  const draw = () => {
    const first = Math.max(0, Math.floor(node.scrollTop / rowHeight) - 1);
    const wanted = Math.min(count, Math.ceil((node.clientHeight || 700) / rowHeight) + 3);
    while (pool.length < wanted) {
      const row = h('span', {});
      pool.push(row);
      inner.append(row);
    }
    for (let index = first; index < Math.min(count, first + pool.length); index += 1) {
      const row = pool[(index + turn) % pool.length];
      if (!row || row.dataset.index === String(index)) continue;
      row.dataset.index = String(index);
      fill(row, index);
      const box = row.firstElementChild;
      if (box instanceof HTMLElement) box.style.transform = `translateY(${index * rowHeight}px)`;
    }
  };
  node.addEventListener('scroll', draw, { passive: true });
  draw();
  return {
    node,
    recycle() {
      turn += 1;
      pool = pool.map((row) => {
        delete row.dataset.index;
        return row;
      });
      draw();
    },
  };
}
