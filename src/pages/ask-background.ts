import { type Answer, type Ask, type Requests, request } from '../shared/messages.ts';
import type { Failure, FailureCode } from '../shared/result.ts';
import { sayTold } from './say-fault.ts';

/** That the background could not do what it was asked, in the language of the page. */
export class AskFailed extends Error {
  readonly code: FailureCode;

  constructor({ code, says, todo }: Failure) {
    super(`${sayTold(says)} ${sayTold(todo)}`.trim());
    this.name = new.target.name;
    this.code = code;
  }
}

/** Asks the background, from a page that cannot go on without the answer. Throws `AskFailed`. */
export async function askBackground<K extends keyof Requests>(type: K, ask: Ask<K>): Promise<Answer<K>> {
  const result = await request(type, ask);
  if (!result.ok) throw new AskFailed(result);
  return result.value;
}
