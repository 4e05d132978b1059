import type { DemoPost } from '../../content/demo-comment.ts';
import { h } from '../build-element.ts';
import { drawPost } from './draw-post.ts';

/**
 * Posts under each other. What is far from the window is taken out and its place kept, as on the platform: the unit
 * keeps `aria-posinset`, and `data-virtualized` says whether there is anything in it.
 */
export function drawFeed(posts: DemoPost[], pagelet: string): HTMLElement[] {
  const seen = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (target instanceof HTMLElement) drawers.get(target)?.(isIntersecting);
      }
    },
    { rootMargin: '2000px 0px' },
  );
  const drawers = new Map<HTMLElement, (isNear: boolean) => void>();
  return posts.map((post, index) => {
    const slot = h('div', { 'data-virtualized': 'false' });
    const article = h(
      'div',
      { role: 'article', 'aria-posinset': index + 1, 'aria-describedby': `_R_${index}_`, class: 'card' },
      slot,
    );
    const unit = h('div', { 'data-pagelet': `${pagelet}_${index}` }, article);
    drawers.set(unit, (isNear) => {
      if (isNear === slot.childElementCount > 0) return;
      slot.style.minHeight = isNear ? '' : `${slot.offsetHeight}px`;
      slot.setAttribute('data-virtualized', String(!isNear));
      slot.replaceChildren(...(isNear ? drawPost(post, 'wrapped') : []));
    });
    slot.append(...drawPost(post, 'wrapped'));
    seen.observe(unit);
    return unit;
  });
}
