import { expect, it, vi } from 'vitest';
import { answerRequests } from '../../src/background/answer-requests.ts';
import { succeed } from '../../src/shared/result.ts';
import { stored } from './stored.ts';

const { ask } = vi.hoisted(() => ({
  ask: { hears: undefined as ((message: unknown, sender: object) => Promise<unknown> | undefined) | undefined },
}));
vi.mock('webextension-polyfill', async () =>
  (await import('./stored.ts')).storingBrowser({
    runtime: {
      id: 'us',
      getURL: () => 'chrome-extension://us/',
      onMessage: {
        addListener: (listener: typeof ask.hears) => {
          ask.hears = listener;
        },
      },
    },
  }),
);

const own = { id: 'us', url: 'chrome-extension://us/src/pages/settings/settings.html' };
const site = { id: 'us', url: 'https://www.facebook.com/ekbackabibliotek', tab: { id: 1 } };

answerRequests(
  { 'load-panel': () => succeed(null) } as unknown as Parameters<typeof answerRequests>[0],
  { 'sign-checkpoint': () => succeed(null) } as unknown as Parameters<typeof answerRequests>[1],
);
const answered = (type: string, sender: object) => ask.hears?.({ type, ask: null }, sender);

it('answers a page of a platform what pages may ask, and our own pages everything', async () => {
  expect(await answered('load-panel', site)).toEqual({ ok: true, value: null });
  expect(await answered('load-panel', own)).toEqual({ ok: true, value: null });
  expect(await answered('sign-checkpoint', own)).toEqual({ ok: true, value: null });
});

it('refuses the rest, in the language of the interface', async () => {
  const refused = { ok: false, code: 'bad-request', says: 'Tillägget förstod inte frågan.' };
  expect(await answered('sign-checkpoint', site)).toMatchObject(refused);
  expect(await answered('load-panel', { ...site, url: 'https://www.facebook.com.example.com/' })).toMatchObject(
    refused,
  );
  expect(await answered('load-panel', { id: 'us', url: site.url })).toMatchObject(refused);
  expect(await answered('constructor', own)).toMatchObject(refused);
  stored.settings = { language: 'en' };
  expect(await answered('gone', own)).toMatchObject({ says: 'The extension did not understand the question.' });
});

it('leaves alone what another extension says', () => {
  expect(answered('load-panel', { ...own, id: 'them' })).toBeUndefined();
});
