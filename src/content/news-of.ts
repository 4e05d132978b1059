import type { Item, Outcome } from '../shared/item.ts';

/**
 * What a comment that is on the page tells of the last thing that was done with it, beyond what was seen then: that it has
 * come back, or what nobody could tell at the time. Undefined where it tells nothing new. Pure.
 * @param is how the page shows it now
 * @param wasGreyedHere true where it was seen hidden on this very page: others may show a hidden comment as any other
 */
export function newsOf(
  { action, outcome }: Pick<Item, 'action' | 'outcome'>,
  is: 'greyed' | 'still-there',
  wasGreyedHere: boolean,
): Outcome | undefined {
  if (is === 'still-there' && outcome?.what === 'gone') return 'came-back';
  if (is === 'still-there' && outcome?.what === 'greyed') return wasGreyedHere ? 'came-back' : undefined;
  const isUnknown = !outcome || outcome.what === 'could-not-tell' || (action && action.at > outcome.at);
  if (!isUnknown || action?.how !== 'observed') return undefined;
  if (action.what === 'deleted' && is === 'still-there') return 'still-there';
  return action.what === 'hidden' && is === 'greyed' ? 'greyed' : undefined;
}
