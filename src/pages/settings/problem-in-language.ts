import { policyProblemInEnglish } from '../../policy/faults-in-english.ts';
import type { PolicyProblem } from '../../policy/read-policy-file.ts';
import { language } from '../../ui/say.ts';

/** What is wrong in a policy, in the language of the page. */
export function problemInLanguage(problem: PolicyProblem): PolicyProblem {
  return language() === 'en' ? policyProblemInEnglish(problem) : problem;
}
