import { isRemoval } from '../shared/is-removal.ts';
import type { Item } from '../shared/item.ts';

/** True where it was marked as secret when the registrar had it already, among what is open to anyone. */
function isSecretSince({ secret, done, handedOver, receipt }: Item): boolean {
  const markedAt = done?.['secrecy-marked']?.at;
  const hadAt = handedOver?.at ?? receipt?.at;
  return secret && markedAt !== undefined && hadAt !== undefined && markedAt > hadAt;
}

/**
 * True for what the registrar has not had yet and nobody has decided that she is not to have: what was removed or hidden,
 * what evidence was saved of, and what it was decided to register, such as a message with nothing to remove. What is secret
 * is always registered (OSL 5:1), whatever was decided before it was marked; and it comes to her as that.
 */
export function isForRegistrar(item: Item): boolean {
  if (item.registeredNot && !item.secret) return false;
  if ((item.handedOver || item.receipt) && !item.isNewSinceHandover && !isSecretSince(item)) return false;
  return isRemoval(item.action) || item.evidenceSavedAt !== undefined || item.registration !== undefined;
}
