import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/shared/settings.ts';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import { afterFailure, demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';
import { forgetWaiting, readStores } from './read-stores.ts';

const day = 86_400_000;
/** How long what is asked for again and again may take. */
const patience = { timeout: 15_000 };
const library = 'https://www.facebook.com/ekbackabibliotek';
const permalink = `${library}/posts/1?comment_id=700`;
/** Tibro's rules: the daily review, 48 hours on weekdays. One channel, never quiet. */
const settings: Settings = {
  ...demoSettings,
  channels: demoSettings.channels.slice(0, 1),
  policyId: 'tibro',
  customPolicy: undefined,
};

describe('reminders', () => {
  const dist = buildExtension('chrome');
  const profiles: string[] = [];
  let browser: OpenBrowser;
  let ours: Page;

  /** Opens a profile: a new one, or one that has been open before. */
  const open = async (profile = mkdtempSync(join(tmpdir(), 'modereringsjournalen-'))): Promise<OpenBrowser> => {
    profiles.push(profile);
    browser = await openBrowser({ dist, settings, profile });
    ours = await browser.openExtensionPage('src/pages/unknown-page/unknown-page.html');
    await ours.getByRole('heading').first().waitFor();
    return browser;
  };
  const ask = (type: string, what: object) =>
    ours.evaluate((message) => chrome.runtime.sendMessage<object, { ok: boolean }>(message), {
      type,
      ask: what,
    });
  const notices = () => ours.evaluate(async () => Object.keys(await chrome.notifications.getAll()).sort());
  const clear = () =>
    ours.evaluate(async () => {
      const { notifications } = chrome;
      for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
    });
  const badge = () =>
    ours.evaluate(async () => {
      const { action } = chrome;
      return `${await action.getBadgeText({})} ${await action.getTitle({})}`;
    });
  /** Lets the one alarm ring now. */
  const ring = async () => {
    const asked = Date.now();
    await ours.evaluate((when) => chrome.alarms.create('reminders', { when, periodInMinutes: 1 }), asked);
    const next = () => ours.evaluate(async () => (await chrome.alarms.get('reminders'))?.scheduledTime ?? 0);
    await expect.poll(next, patience).toBeGreaterThan(asked);
  };
  /** A comment that has waited for an answer for so many days. */
  const noteWaiting = async (id: string, days: number, permalink?: string) => {
    const long = new Date(Date.now() - days * day).toISOString();
    await ask('note-waiting', {
      channel: 'Ekbacka bibliotek',
      comments: [{ id, permalink, from: long, to: long }],
    });
  };
  const answerNotices = async () => (await notices()).filter((id) => id.startsWith('answer-'));
  const duties = () =>
    ours.evaluate(
      async () =>
        (await chrome.storage.local.get('duties')).duties as {
          channels: Record<string, { registeredAt: string; reviewedAt?: string }>;
        },
    );

  /** Nothing waits and nothing has been told: what another test did, or this one before, tells nothing. */
  const forgetAll = async () => {
    // Whoever asks has the journal laid, where it is not.
    await ask('read-state', { commentIds: [] });
    await forgetWaiting(await browser.worker());
    await ours.evaluate(async (stored) => {
      await chrome.storage.local.remove('duties');
      await chrome.storage.local.set({ settings: stored });
    }, settings);
    await clear();
  };

  beforeAll(() => open());
  beforeEach(forgetAll);
  afterEach(async ({ task }) => {
    await afterFailure(task, browser, open);
  });
  afterAll(async () => {
    await browser.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
  });

  it('has one repeating alarm, and one only, however much happens', async () => {
    for (let n = 0; n < 5; n++) await ask('read-state', { commentIds: [] });
    const alarms = await ours.evaluate(() => chrome.alarms.getAll());
    expect(alarms).toMatchObject([{ periodInMinutes: 1 }]);
  });

  it('shows in the badge at once, and notifies once, of a question that fell due while nobody looked', async () => {
    await noteWaiting('700', 14, permalink);
    await expect.poll(badge, patience).toMatch(/^!1 Modereringsjournalen: 1 försenad/);
    await ring();
    await expect.poll(answerNotices, patience).toEqual(['answer-700']);
    await clear();
    // What tells of the next one has looked at the first one too.
    await noteWaiting('701', 14);
    await ring();
    await expect.poll(answerNotices, patience).toEqual(['answer-701']);
  });

  it('tells it no second time when the browser has been closed and is opened again', async () => {
    await noteWaiting('700', 14);
    await ring();
    await expect.poll(answerNotices, patience).toEqual(['answer-700']);
    await clear();
    await browser.close();
    await open(browser.profile);
    await expect.poll(badge, patience).toMatch(/^!1/);
    await noteWaiting('702', 13);
    await ring();
    await expect.poll(answerNotices, patience).toEqual(['answer-702']);
  });

  it('tells of several at once in one notification, without a word of what they say', async () => {
    const long = new Date(Date.now() - 13 * day).toISOString();
    await ask('note-waiting', {
      channel: 'Ekbacka bibliotek',
      comments: ['703', '704', '705', '706', '707'].map((id) => ({ id, from: long, to: long })),
    });
    await ring();
    await expect.poll(answerNotices, patience).toHaveLength(1);
    await expect.poll(badge, patience).toMatch(/^!5/);
  });

  it('leads from the notification to the comment', async () => {
    await noteWaiting('700', 14, permalink);
    const opened = browser.context.waitForEvent('page');
    await (await browser.worker()).evaluate(() => chrome.notifications.onButtonClicked.dispatch('answer-700', 0));
    const page = await opened;
    await page.waitForURL(/comment_id=700/);
    await page.close();
  });

  it('[TIB-06] asks for the daily review of the channel, and takes the tick in the panel', async () => {
    const written = (await readStores(await browser.worker())).lines.length;
    const before = await duties();
    const registeredAt = new Date(Date.now() - 14 * day).toISOString();
    await ours.evaluate((stored) => chrome.storage.local.set({ duties: stored }), {
      ...before,
      channels: { [library]: { registeredAt } },
    });
    await ring();
    await expect.poll(notices, patience).toContainEqual(expect.stringMatching(/^daily-review:/));
    expect(await badge()).toContain('Genomgång saknas: Ekbacka bibliotek.');

    const page = await browser.context.newPage();
    await new DemoPage(page).open(`${library}?arrive=off`);
    const panel = new PanelPage(page);
    await panel.waitUntilAwake();
    const review = panel.panel.locator('.row', { hasText: 'Dagens genomgång' });
    await review.getByRole('button', { name: 'Bocka av' }).click();
    await review.waitFor({ state: 'detached' });
    expect((await duties()).channels[library]?.reviewedAt?.slice(0, 10)).toBe(new Date().toISOString().slice(0, 10));
    await expect.poll(badge, patience).not.toContain('Genomgång saknas');
    const { lines } = await readStores(await browser.worker());
    const reviewed = lines.slice(written).filter(({ entry }) => entry.type === 'reviewed');
    expect(reviewed).toMatchObject([
      { entry: { pub: { what: 'daily-review' } }, payload: { channel: 'Ekbacka bibliotek' } },
    ]);
    await page.close();
  });

  it('is silent when notifications are turned off, and the badge still tells', async () => {
    await ours.evaluate((stored) => chrome.storage.local.set({ settings: stored }), {
      ...settings,
      reminders: { notify: false },
    });
    await noteWaiting('710', 12);
    await ring();
    await expect.poll(badge, patience).toMatch(/^!1/);
    expect(await notices()).toEqual([]);
    // Four at once are told in one, under the oldest; where that one had been told by itself, there would be more.
    for (const id of ['711', '712', '713']) await noteWaiting(id, 13);
    await ours.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);
    await expect.poll(answerNotices, patience).toEqual(['answer-711']);
  });
});
