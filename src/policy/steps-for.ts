import type { Ground, Policy, Step } from '../shared/policy.ts';

/**
 * True for child sexual abuse images: no picture may be taken, since to hold one is a crime (16 kap. 10 a § brottsbalken,
 * requirements 3.9).
 */
export function isWithoutPicture(ground: Pick<Ground, 'codes'>): boolean {
  return ground.codes.includes('bbs_barnpornografi');
}

/** The way without a picture, the same for every municipality, since the law stands above the guideline. */
export const stepsWithoutPicture: readonly Step[] = [
  { id: 'record-without-picture', need: 'required', before: ['remove'] },
  { id: 'report-police', need: 'required' },
  { id: 'remove', need: 'required' },
  { id: 'tell-manager', need: 'optional' },
  { id: 'hand-over', need: 'required' },
];

/** What to do with an item on this ground, in the order of the municipality's guideline. */
export function stepsFor(policy: Policy, ground: Pick<Ground, 'codes' | 'kind'>): Step[] {
  return isWithoutPicture(ground) ? [...stepsWithoutPicture] : policy.steps[ground.kind];
}
