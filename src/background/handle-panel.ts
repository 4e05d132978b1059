/// <reference types="@crxjs/vite-plugin/client" />
import browser from 'webextension-polyfill';
import panelScript from '../content/panel.iife.ts?script';
import type { PageRequests } from '../shared/messages.ts';
import { fail, succeed } from '../shared/result.ts';
import type { Handlers } from './answer-requests.ts';

/** Puts the script that draws the panel beside the content script that asks for it. */
export const handlePanel = {
  'load-panel': async (_ask, { tab, frameId }) => {
    if (tab?.id === undefined) return fail('bad-request', 'Panelen kan bara visas i en flik.', 'Ladda om sidan.');
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId ?? 0] },
      files: [panelScript],
    });
    return succeed(null);
  },
} satisfies Partial<Handlers<keyof PageRequests>>;
