import type { Policy } from '../../shared/policy.ts';
import { sayReasonWord } from '../../ui/words/reason-words.ts';

/**
 * Why something need not be registered. The codes stay in the journal; the words are the guideline's own where it has any,
 * and else those of the act, in the language of the page.
 */
const general = ['kept-in-order', 'minor', 'registered-elsewhere'] as const;

/** The reasons that this municipality's moderators choose among. */
export function notRegisteredReasons(policy: Policy | undefined): { id: string; text: string }[] {
  const own = (policy?.registration.notRegistered ?? []).map(({ id, text }) => ({ id, text }));
  const usual =
    policy?.registration.usual === 'not-registered'
      ? [{ id: 'kept-in-order', text: policy.registration.usualText }]
      : [];
  const first = [...usual, ...own];
  const others = general.filter((id) => !first.some((one) => one.id === id));
  return [...first, ...others.map((id) => ({ id, text: sayReasonWord(id) }))];
}
