import type { Policy } from '../shared/policy.ts';

/** The reasons that no guideline has words of its own for (OSL 5:1). */
const general: Record<string, string> = {
  'kept-in-order': 'hålls ordnad i kanalen och har ingen sekretess',
  minor: 'är tillfällig eller av ringa betydelse',
  'registered-elsewhere': 'är redan registrerad i ett annat ärende',
  annat: 'annat skäl',
};

/** Why something is registered or is not, from its code in the journal; the code itself where nobody knows it. */
export function sayReason(code: string, policy: Policy | undefined): string {
  const registration = policy?.registration;
  const own = [...(registration?.notRegistered ?? []), ...(registration?.reasons ?? [])].find(({ id }) => id === code);
  if (own) return own.text;
  if (code === 'kept-in-order' && registration?.usual === 'not-registered') return registration.usualText;
  return general[code] ?? code;
}
