import { isWithoutPicture } from '../policy/steps-for.ts';
import type { Policy } from '../shared/policy.ts';

/** True for a ground on which no picture may be taken: the policy's own for it, or the way without a picture. */
export function isPictureForbidden(policy: Policy | undefined, groundId: string | undefined): boolean {
  const ground = policy?.grounds.find(({ id }) => id === groundId);
  return groundId === 'no-picture' || (ground !== undefined && isWithoutPicture(ground));
}
