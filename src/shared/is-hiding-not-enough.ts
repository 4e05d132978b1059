import type { Item } from './item.ts';

/**
 * True where a comment has only been hidden though its ground is a crime or secrecy: its author, and perhaps others, still
 * see it, and lag (1998:112) 5 § asks for it to be gone. Such an item stays open (requirements 0, point 7).
 */
export function isHidingNotEnough({ ground, action, outcome }: Pick<Item, 'ground' | 'action' | 'outcome'>): boolean {
  if (ground?.kind !== 'criminal' && ground?.kind !== 'secret') return false;
  const isHidden = outcome?.what === 'greyed' || action?.what === 'hidden';
  return isHidden && outcome?.what !== 'gone';
}
