import { fail, type Result } from '../shared/result.ts';

/** The answer to what is asked of an item that is not in the journal. */
export function noSuchItem(): Result<never> {
  return fail('no-such-item', 'Fallet finns inte i journalen.', 'Ladda om sidan. Det kan vara gallrat.');
}
