import browser from 'webextension-polyfill';
import { isRecord } from '../shared/is-record.ts';
import type { Answer, Ask, ExtensionRequests, PageRequests, Requests, Sender } from '../shared/messages.ts';
import { fail, type Result } from '../shared/result.ts';
import { explainFailure } from './explain-failure.ts';
import { sayFailure } from './failures-in-english.ts';
import { isOfSite } from './is-of-site.ts';
import { readSettings } from './settings.ts';

/** Answers one kind of request. `ask` has come from outside and is not believed before it has been checked. */
export type Handler<K extends keyof Requests> = (
  ask: Ask<K>,
  sender: Sender,
) => Promise<Result<Answer<K>>> | Result<Answer<K>>;

export type Handlers<R extends keyof Requests> = { [K in R]: Handler<K> };

/**
 * Listens for requests, from the moment the worker starts. A content script, which lives in a page that is not ours, may
 * only ask what is in `fromPages`; only our own pages may ask what is in `fromExtension`.
 */
export function answerRequests(
  fromPages: Handlers<keyof PageRequests>,
  fromExtension: Handlers<keyof ExtensionRequests>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isRequest(message)) return undefined;
    const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    const isSite = sender.tab?.id !== undefined && isOfSite(sender.url);
    const open = { ...(isOwnPage || isSite ? fromPages : {}), ...(isOwnPage ? fromExtension : {}) };
    const handler = Object.hasOwn(open, message.type) ? open[message.type as keyof Requests] : notUnderstood;
    return answer(handler as Handler<keyof Requests>, message, sender);
  });
}

const notUnderstood = (): Result<never> =>
  fail('bad-request', 'Tillägget förstod inte frågan.', 'Ladda om sidan och försök igen.');

interface Request {
  type: string;
  ask: unknown;
}

async function answer(handler: Handler<keyof Requests>, request: Request, sender: Sender): Promise<unknown> {
  let result: Result<unknown>;
  try {
    result = await handler(request.ask as never, sender);
  } catch (error) {
    result = explainFailure(error, request.type);
  }
  if (result.ok) return result;
  // Where even the settings cannot be read the failure is told as it is.
  const language = await readSettings().then(
    (settings) => settings.language,
    () => 'sv' as const,
  );
  return sayFailure(result, language);
}

function isRequest(message: unknown): message is Request {
  return isRecord(message) && typeof message.type === 'string';
}
