import type { DemoPerson } from '../content/demo-comment.ts';
import { h } from './build-element.ts';

let masks = 0;

/** The address of a person's picture on one of the picture hosts. */
export function avatarUrl(person: DemoPerson, host = 'scontent.xx.fbcdn.net'): string {
  const initials = person.name
    .toUpperCase()
    .split(/\s+/)
    .flatMap((word) => word.match(/^[A-ZÅÄÖ]/) ?? [])
    .slice(0, 2)
    .join('');
  const hue = (Number(person.id.slice(-4) || 7) * 47) % 360;
  return `https://${host}/v/t39.30808-1/${encodeURIComponent(`avatar-${initials || 'X'}-${hue}_n.jpg`)}`;
}

/** A round picture as Facebook draws it: an svg with a mask and an image, not an img. */
export function drawAvatar(person: DemoPerson, size = 32): HTMLElement {
  masks += 1;
  const id = `_r_${masks.toString(36)}_`;
  const half = size / 2;
  const image = h('image', {
    x: 0,
    y: 0,
    height: '100%',
    width: '100%',
    preserveAspectRatio: 'xMidYMid slice',
    'xlink:href': avatarUrl(person),
  });
  return h(
    'svg',
    {
      role: 'none',
      'aria-hidden': 'true',
      'data-visualcompletion': 'ignore-dynamic',
      width: size,
      height: size,
      class: 'avatar',
    },
    h('mask', { id }, h('circle', { cx: half, cy: half, r: half, fill: 'white' })),
    h('g', { mask: `url(#${id})` }, image),
  );
}
