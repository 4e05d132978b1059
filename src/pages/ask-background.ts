import { type Answer, type Ask, type Requests, request } from '../shared/messages.ts';

/**
 * Asks the background, from a page that cannot go on without the answer.
 * @throws Error with the Swedish words of the failure
 */
export async function askBackground<K extends keyof Requests>(type: K, ask: Ask<K>): Promise<Answer<K>> {
  const result = await request(type, ask);
  if (!result.ok) throw new Error(`${result.says} ${result.todo}`);
  return result.value;
}
