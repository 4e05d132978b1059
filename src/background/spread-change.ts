import browser from 'webextension-polyfill';
import { logFault } from '../shared/log-fault.ts';
import { tellTab } from '../shared/messages.ts';
import { refreshBadge } from './refresh-badge.ts';

/**
 * Something was written: the badge and every open tab of ours show it. Begins when the answer to whoever wrote it is on its
 * way; nothing depends on it.
 */
export function spreadChange(): void {
  setTimeout(spread);
}

function spread(): void {
  refreshBadge().catch(logFault('badge'));
  browser.tabs
    .query({})
    .then((tabs) => Promise.all(tabs.map((tab) => (tab.id === undefined ? false : tellTab(tab.id, 'state-changed')))))
    .catch(logFault('tabs'));
}
