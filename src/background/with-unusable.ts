import { isRecord } from '../shared/is-record.ts';
import { isSame } from '../shared/is-same.ts';

/**
 * What is stored after a change: with what of the earlier value could not be used, where the change says nothing of it.
 * Nothing that was saved is lost by writing something else beside it.
 * @param stored the value as it lay in storage
 * @param usable what of it could be used, which is what the change was made of
 * @param changed the value after the change
 */
export function withUnusable(stored: unknown, usable: unknown, changed: unknown): unknown {
  if (Array.isArray(stored) && Array.isArray(usable) && Array.isArray(changed)) {
    const isOnlyLonger = usable.every((one, at) => isSame(one, changed[at]));
    return isOnlyLonger ? [...stored, ...changed.slice(usable.length)] : changed;
  }
  if (!isRecord(stored) || !isRecord(changed)) return changed;
  const before = isRecord(usable) ? usable : {};
  const lost = Object.entries(stored).filter(([name]) => !(name in before) && !(name in changed));
  const kept = Object.entries(changed).map(([name, value]) => [name, withUnusable(stored[name], before[name], value)]);
  return Object.fromEntries([...lost, ...kept]);
}
