import type { PayloadOf, PubOf } from '../journal/payloads.ts';
import { isWithoutPicture } from '../policy/steps-for.ts';
import type { Ground, Policy } from '../shared/policy.ts';

interface GroundChosen {
  type: 'ground-chosen';
  item: string;
  pub: PubOf<'ground-chosen'>;
  payload: PayloadOf<'ground-chosen'>;
}

/** The entry that says which ground was chosen for an item, in the policy's own words as they stand that day. */
export function groundChosen(item: string, ground: Ground, policy: Policy): GroundChosen {
  const { id, no, text, kind } = ground;
  return {
    type: 'ground-chosen',
    item,
    pub: { ground: id, policy: policy.id, policyVersion: policy.version },
    payload: {
      groundId: id,
      no,
      text,
      policyId: policy.id,
      policyVersion: policy.version,
      kind,
      ...(isWithoutPicture(ground) ? { isWithoutPicture: true } : {}),
    },
  };
}
