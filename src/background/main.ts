import browser from 'webextension-polyfill';
import { logFault } from '../shared/log-fault.ts';
import { tellTab } from '../shared/messages.ts';
import { answerRequests } from './answer-requests.ts';
import { checkAtStart } from './check-at-start.ts';
import { handleExtension } from './handle-extension.ts';
import { handleHandover } from './handle-handover.ts';
import { handleItems } from './handle-items.ts';
import { handleJournal } from './handle-journal.ts';
import { handlePage } from './handle-page.ts';
import { handlePanel } from './handle-panel.ts';
import { handleTodo } from './handle-todo.ts';
import { handleWays } from './handle-ways.ts';
import { handleWork } from './handle-work.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { keepDraft } from './keep-draft.ts';
import { mendAfterUpdate, mendAgain } from './mend-after-update.ts';
import { areSettings, readSettings } from './settings.ts';
import { signDaily } from './sign-daily.ts';
import { spreadChange } from './spread-change.ts';
import { answerNotice, tellDue } from './tell-due.ts';

/**
 * The worker. It forgets everything between two events, so every listener is set here, at the top level and at once, and
 * every answer is worked out from the database and the settings.
 */
const reminders = 'reminders';

answerRequests(
  { ...handlePage, ...handleItems, ...handleTodo, ...handleWays, ...handlePanel, ...keepDraft },
  { ...handleExtension, ...handleHandover, ...handleJournal, ...handleWork },
);

browser.action.onClicked.addListener(({ id }) => pressed(id, 'toggle-panel'));

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'save-evidence') pressed(tab?.id, 'save-evidence-pressed');
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === reminders) recompute();
});
browser.runtime.onStartup.addListener(recompute);
browser.runtime.onInstalled.addListener(({ reason }) => {
  recompute();
  if (reason === 'install') browser.runtime.openOptionsPage().catch(logFault('settings'));
  if (reason === 'update') mendAgain().catch(logFault('rows of the list'));
});
browser.storage.onChanged.addListener((changes, area) => {
  if (!areSettings(changes, area)) return;
  recompute();
  spreadChange();
});
// Back at the computer: an alarm may be a minute away, and after a long sleep later still.
browser.windows.onFocusChanged.addListener((windowId) => {
  if (windowId !== browser.windows.WINDOW_ID_NONE) recompute();
});
browser.notifications.onClicked.addListener((id) => notice(id, 'open'));
// Firefox has no buttons on notifications.
browser.notifications.onButtonClicked?.addListener((id, button) => notice(id, button === 1 ? 'tick' : 'open'));

/** One repeating alarm for everything: what is due is worked out from stored instants each time it rings. */
function recompute(): void {
  setAlarm().catch(logFault('alarm'));
  tellDue().catch(logFault('reminders'));
  checkAtStart().catch(logFault('check of the journal'));
  sign().catch(logFault('checkpoint'));
  mendAfterUpdate().catch(logFault('rows of the list'));
}

/** The checkpoint of the working day: one, though this may be called twice at once. */
async function sign(): Promise<void> {
  const settings = await readSettings();
  if (!settings.policyId) return;
  await navigator.locks.request('daily-checkpoint', async () =>
    signDaily(await journalOfProfile(), settings, new Date()),
  );
}

/** Only where there is none: setting it again would put it off, and it would never ring on a busy day. */
async function setAlarm(): Promise<void> {
  if (!(await browser.alarms.get(reminders))) browser.alarms.create(reminders, { periodInMinutes: 1 });
}

function notice(id: string, button: 'open' | 'tick'): void {
  answerNotice(id, button).then(spreadChange).catch(logFault('notification'));
}

/** The icon was clicked, or a key pressed: both grant `activeTab`. */
function pressed(tabId: number | undefined, what: 'toggle-panel' | 'save-evidence-pressed'): void {
  tellOrSay(tabId, what).catch(logFault(what));
}

/** Where no content script of ours listens, a small page says so instead. */
async function tellOrSay(...[tabId, what]: Parameters<typeof pressed>): Promise<void> {
  if (tabId !== undefined && (await tellTab(tabId, what))) return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/pages/unknown-page/unknown-page.html') });
}
