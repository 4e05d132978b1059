import type { Item } from '../shared/item.ts';

/**
 * True for what the registrar has not had yet and nobody has decided that she is not to have: what was removed or hidden,
 * what evidence was saved of, and what it was decided to register, such as a message with nothing to remove.
 */
export function isForRegistrar(item: Item): boolean {
  if (item.registeredNot) return false;
  if ((item.handedOver || item.receipt) && !item.isNewSinceHandover) return false;
  const isRemoved = item.action?.what === 'deleted' || item.action?.what === 'hidden';
  return isRemoved || item.evidenceSavedAt !== undefined || item.registration !== undefined;
}
