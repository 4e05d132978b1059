import { fail, type Result } from '../shared/result.ts';

/** The answer to what cannot be done before a municipality's guideline is chosen. */
export function notSetUp(): Result<never> {
  return fail('not-set-up', 'Kommunens regelverk är inte valt än.', 'Öppna inställningarna och välj kommun.');
}
