import { type Answer, type Ask, type Requests, request } from '../shared/messages.ts';
import { sayTold } from './say-fault.ts';

/**
 * Asks the background, from a page that cannot go on without the answer.
 * @throws Error with the words of the failure, in the language of the page
 */
export async function askBackground<K extends keyof Requests>(type: K, ask: Ask<K>): Promise<Answer<K>> {
  const result = await request(type, ask);
  if (!result.ok) throw new Error(`${sayTold(result.says)} ${sayTold(result.todo)}`);
  return result.value;
}
