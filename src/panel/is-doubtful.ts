import type { EvidenceShown } from './open-data.ts';

/** True where evidence may not show all, or not what is there now: it is to be looked at, and saved again where it does not. */
export function isDoubtful({ isTextHidden, isMenuShown, isTextCut, nowShown }: EvidenceShown): boolean {
  return isTextHidden === true || isMenuShown === true || isTextCut === true || nowShown !== undefined;
}
