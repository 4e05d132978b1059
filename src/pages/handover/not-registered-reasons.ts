import type { Policy } from '../../shared/policy.ts';

/**
 * Why something need not be registered. The codes stay in the journal; the words are the guideline's own where it has any,
 * and else those of the act (OSL 5:1 third paragraph and 5:1 fourth: kept in order; of minor importance).
 */
const general = [
  { id: 'kept-in-order', text: 'Hålls ordnad i kanalen och har ingen sekretess (5 kap. 1 § tredje stycket OSL)' },
  { id: 'minor', text: 'Är tillfällig eller av ringa betydelse' },
  { id: 'registered-elsewhere', text: 'Är redan registrerad i ett annat ärende' },
];

/** The reasons that this municipality's moderators choose among. */
export function notRegisteredReasons(policy: Policy | undefined): { id: string; text: string }[] {
  const own = (policy?.registration.notRegistered ?? []).map(({ id, text }) => ({ id, text }));
  const usual =
    policy?.registration.usual === 'not-registered'
      ? [{ id: 'kept-in-order', text: policy.registration.usualText }]
      : [];
  const first = [...usual, ...own];
  return [...first, ...general.filter(({ id }) => !first.some((one) => one.id === id))];
}
