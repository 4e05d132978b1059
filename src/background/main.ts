import browser from 'webextension-polyfill';
import { tellTab } from '../shared/messages.ts';
import { answerRequests } from './answer-requests.ts';
import { handleExtension } from './handle-extension.ts';
import { handleItems } from './handle-items.ts';
import { handlePage } from './handle-page.ts';
import { refreshBadge } from './refresh-badge.ts';

/**
 * The worker. It forgets everything between two events, so every listener is set here, at the top level and at once, and
 * every answer is worked out from the database and the settings.
 */
const reminders = 'reminders';

answerRequests({ ...handlePage, ...handleItems }, handleExtension);

browser.action.onClicked.addListener((tab) => {
  void clicked(tab.id);
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'save-evidence' && tab?.id !== undefined) void tellTab(tab.id, 'save-evidence-pressed');
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === reminders) recompute();
});
browser.runtime.onStartup.addListener(recompute);
browser.runtime.onInstalled.addListener(({ reason }) => {
  recompute();
  if (reason === 'install') void browser.runtime.openOptionsPage();
});
browser.storage.onChanged.addListener(recompute);

/** One repeating alarm for everything: what is due is worked out from stored instants each time it rings. */
function recompute(): void {
  browser.alarms.create(reminders, { periodInMinutes: 2 });
  refreshBadge().catch((error: unknown) => console.error('modereringsjournalen: badge', error));
}

/** The click grants `activeTab`. Where no content script of ours listens, a small page says so instead. */
async function clicked(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined && (await tellTab(tabId, 'toggle-panel'))) return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/pages/unknown-page/unknown-page.html') });
}
