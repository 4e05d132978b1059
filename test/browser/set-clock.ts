import type { BrowserContext, Page } from 'playwright-core';
import type { OpenBrowser } from './open-browser.ts';

/** Makes a world believe that it is another time: everything that asks for the date gets it so much later. */
const tellTime = (offset: number): string => `(() => {
  const Real = globalThis.RealDate ?? Date;
  globalThis.RealDate = Real;
  globalThis.Date = class Date extends Real {
    constructor(...parts) { if (parts.length > 0) super(...parts); else super(Real.now() + ${offset}); }
    static now() { return Real.now() + ${offset}; }
  };
})()`;

export interface SetClock {
  /** Sets the clock everywhere: in pages, in the content script's own world, in the worker. */
  set(iso: string): Promise<void>;
}

/** One clock for the whole browser, so that a day can be played in a minute. */
export async function setClock({ context, worker }: OpenBrowser): Promise<SetClock> {
  let offset = 0;
  const told: (() => Promise<void>)[] = [];
  const follow = async (page: Page): Promise<void> => {
    const session = await newSession(context, page);
    const worlds = new Set<number>();
    session.on('Runtime.executionContextCreated', ({ context: { id } }) => {
      worlds.add(id);
      void tell(id);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
    const tell = async (contextId: number): Promise<void> => {
      await session.send('Runtime.evaluate', { expression: tellTime(offset), contextId }).catch(() => undefined);
    };
    await session.send('Runtime.enable');
    told.push(async () => void (await Promise.all([...worlds].map(tell))));
  };
  for (const page of context.pages()) await follow(page);
  context.on('page', (page) => void follow(page));
  return {
    async set(iso) {
      offset = new Date(iso).getTime() - Date.now();
      await (await worker()).evaluate(tellTime(offset));
      await Promise.all(told.map((tell) => tell()));
    },
  };
}

function newSession(context: BrowserContext, page: Page): ReturnType<BrowserContext['newCDPSession']> {
  return context.newCDPSession(page);
}
