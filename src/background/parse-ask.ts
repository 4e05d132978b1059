import * as v from 'valibot';
import type { Ask, Requests } from '../shared/messages.ts';
import { fail } from '../shared/result.ts';
import type { Handler } from './answer-requests.ts';

/**
 * A handler that only runs on an ask that has the right shape. What does not fit is refused, and nothing of it is used.
 * @param schema what the ask must look like
 */
export function checked<K extends keyof Requests, S extends v.GenericSchema<unknown, Ask<K>>>(
  schema: S,
  handle: Handler<K>,
): Handler<K> {
  return (ask, sender) => {
    const result = v.safeParse(schema, ask);
    if (result.success) return handle(result.output, sender);
    const place = v.getDotPath(result.issues[0]) ?? '';
    console.warn('modereringsjournalen: refused an ask at', place);
    return fail(
      'bad-request',
      'Det som lästes på sidan gick inte att spara som det är.',
      `Läs om sidan och försök igen. Felet gäller: ${place || 'frågan'}.`,
    );
  };
}
