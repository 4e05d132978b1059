import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/shared/settings.ts';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';
import { readStores } from './read-stores.ts';

const day = 86_400_000;
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
  const profile = mkdtempSync(join(tmpdir(), 'modereringsjournalen-'));
  let browser: OpenBrowser;
  let ours: Page;

  const open = async () => {
    browser = await openBrowser({ dist, settings, profile });
    ours = await browser.openExtensionPage('src/pages/unknown-page/unknown-page.html');
    await ours.getByRole('heading').first().waitFor();
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
  /** Lets the one alarm ring now, and waits until what it starts is done. */
  const ring = async () => {
    await ours.evaluate(() =>
      chrome.alarms.create('reminders', {
        when: Date.now(),
        periodInMinutes: 1,
      }),
    );
    await ours.waitForTimeout(1500);
  };
  const duties = () =>
    ours.evaluate(
      async () =>
        (await chrome.storage.local.get('duties')).duties as {
          channels: Record<string, { registeredAt: string; reviewedAt?: string }>;
        },
    );

  beforeAll(open);
  afterAll(async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('has one repeating alarm, and one only, however much happens', async () => {
    for (let n = 0; n < 5; n++) await ask('read-state', { commentIds: [] });
    const alarms = await ours.evaluate(() => chrome.alarms.getAll());
    expect(alarms).toMatchObject([{ periodInMinutes: 1 }]);
  });

  it('shows in the badge at once, and notifies once, of a question that fell due while nobody looked', async () => {
    const long = new Date(Date.now() - 14 * day).toISOString();
    await ask('note-waiting', {
      channel: 'Ekbacka bibliotek',
      comments: [{ id: '700', permalink, from: long, to: long }],
    });
    await expect.poll(badge).toMatch(/^!1 Modereringsjournalen: 1 försenad/);
    await ring();
    expect(await notices()).toContain('answer-700');
    await clear();
    await ring();
    await ring();
    expect(await notices()).not.toContain('answer-700');
  });

  it('tells it no second time when the browser has been closed and is opened again', async () => {
    await browser.close();
    await open();
    await expect.poll(badge).toMatch(/^!1/);
    await ring();
    expect(await notices()).not.toContain('answer-700');
  });

  it('tells of several at once in one notification, without a word of what they say', async () => {
    const long = new Date(Date.now() - 13 * day).toISOString();
    await ask('note-waiting', {
      channel: 'Ekbacka bibliotek',
      comments: ['701', '702', '703', '704', '705'].map((id) => ({ id, from: long, to: long })),
    });
    await ring();
    expect((await notices()).filter((id) => id.startsWith('answer-'))).toHaveLength(1);
    await expect.poll(badge).toMatch(/^!6/);
    await clear();
  });

  it('leads from the notification to the comment', async () => {
    const opened = browser.context.waitForEvent('page');
    await (await browser.worker()).evaluate(() => chrome.notifications.onButtonClicked.dispatch('answer-700', 0));
    const page = await opened;
    await page.waitForURL(/comment_id=700/);
    await page.close();
  });

  it('[TIB-06] asks for the daily review of the channel, and takes the tick in the panel', async () => {
    const before = await duties();
    const registeredAt = new Date(Date.now() - 14 * day).toISOString();
    await ours.evaluate((stored) => chrome.storage.local.set({ duties: stored }), {
      ...before,
      channels: { [library]: { registeredAt } },
    });
    await ring();
    expect(await notices()).toContainEqual(expect.stringMatching(/^daily-review:/));
    expect(await badge()).toContain('Genomgång saknas: Ekbacka bibliotek.');

    const page = await browser.context.newPage();
    await new DemoPage(page).open(`${library}?arrive=off`);
    const panel = new PanelPage(page);
    await panel.waitUntilAwake();
    const review = panel.panel.locator('.row', { hasText: 'Dagens genomgång' });
    await review.getByRole('button', { name: 'Bocka av' }).click();
    await review.waitFor({ state: 'detached' });
    expect((await duties()).channels[library]?.reviewedAt?.slice(0, 10)).toBe(new Date().toISOString().slice(0, 10));
    await expect.poll(badge).not.toContain('Genomgång saknas');
    const { lines } = await readStores(await browser.worker());
    const reviewed = lines.filter(({ entry }) => entry.type === 'reviewed');
    expect(reviewed).toMatchObject([
      { entry: { pub: { what: 'daily-review' } }, payload: { channel: 'Ekbacka bibliotek' } },
    ]);
    await page.close();
  });

  it('is silent when notifications are turned off, and the badge still tells', async () => {
    await clear();
    await ours.evaluate((stored) => chrome.storage.local.set({ settings: stored }), {
      ...settings,
      reminders: { notify: false },
    });
    const long = new Date(Date.now() - 12 * day).toISOString();
    await ask('note-waiting', { channel: 'Ekbacka bibliotek', comments: [{ id: '710', from: long, to: long }] });
    await ring();
    expect(await notices()).toEqual([]);
    await expect.poll(badge).toMatch(/^!7/);
  });
});
