import { Check, CircleDot, CircleQuestionMark, EyeOff } from 'lucide';
import type { Outcome } from '../shared/item.ts';

/** Sign and tone of what was seen after the click. */
export const outcomeLooks = {
  gone: { icon: Check, tone: 'done' },
  greyed: { icon: EyeOff, tone: 'soon' },
  'still-there': { icon: CircleDot, tone: 'late' },
  'came-back': { icon: CircleDot, tone: 'late' },
  'could-not-tell': { icon: CircleQuestionMark, tone: undefined },
} as const satisfies Record<Outcome, unknown>;
