import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { TestContext } from 'vitest';
import type { Settings } from '../../src/shared/settings.ts';
import { ekbackaPolicy } from '../demo/ekbacka-policy.ts';
import { startDemoPages } from '../demo/start-demo-pages.ts';
import { findBrowser } from '../find-browser.mjs';

export interface OpenBrowser {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** The extension's worker, woken if it sleeps. */
  worker(): Promise<Worker>;
  /** Clicks our icon in the toolbar, with the given tab in front. Grants `activeTab`. */
  clickToolbarIcon(page: Page): Promise<void>;
  /** Opens one of the extension's own pages. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** The settings of the invented municipality, with the channels of the demo pages. */
export const demoSettings: Settings = {
  municipality: 'Ekbacka kommun',
  unit: 'Kultur och fritid',
  operator: { name: 'Sara Demosson', title: 'bibliotekarie' },
  channels: [
    {
      platform: 'facebook',
      name: 'Ekbacka bibliotek',
      url: 'https://www.facebook.com/ekbackabibliotek',
      id: '61550000000001',
      handle: 'ekbackabibliotek',
    },
    {
      platform: 'instagram',
      name: 'Ekbacka bibliotek',
      url: 'https://www.instagram.com/ekbackabibliotek/',
      handle: 'ekbackabibliotek',
    },
  ],
  policyId: 'egen',
  customPolicy: ekbackaPolicy,
  contacts: { registrar: 'registrator@example.se' },
  language: 'sv',
};

export interface OpenOptions {
  /** Folder of the unpacked extension. */
  dist: string;
  settings?: Settings | undefined;
  /** A profile to open again; else a new one that is deleted at the end. */
  profile?: string | undefined;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  scale?: number;
  viewport?: { width: number; height: number } | null;
  /** What to start in place of the browser that is found, for example a script that starts it with policies. */
  executablePath?: string | undefined;
  /** True where a page that is left is kept, to be shown again as it was, as people's browsers do. */
  keepsPages?: boolean;
  /** Other flags for the browser. */
  args?: string[];
}

/** Starts the demo pages and a Chromium with the extension loaded, mapped so that the pages answer under their real names. */
export async function openBrowser(options: OpenOptions): Promise<OpenBrowser> {
  const pages = await startDemoPages();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'modereringsjournalen-'));
  const executablePath = options.executablePath ?? findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found; set CHROME_PATH');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    colorScheme: options.colorScheme ?? 'light',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      '--hide-scrollbars',
      `--disable-extensions-except=${options.dist}`,
      `--load-extension=${options.dist}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${pages.port}, EXCLUDE localhost`,
      '--ignore-certificate-errors',
      ...(options.scale ? [`--force-device-scale-factor=${options.scale}`] : []),
      ...(options.args ?? []),
    ],
    ignoreDefaultArgs: ['--disable-extensions', ...(options.keepsPages ? ['--disable-back-forward-cache'] : [])],
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const extensionId = new URL((await worker()).url()).host;
  if (options.settings) {
    // A new profile waits three seconds for the policies of the computer; one that has been open before knows the last ones.
    const known = options.executablePath ? {} : { 'managed-last': {} };
    await (await worker()).evaluate((stored) => chrome.storage.local.set(stored), {
      settings: options.settings,
      ...known,
    });
  }
  return {
    context,
    extensionId,
    profile,
    worker,
    clickToolbarIcon: (page) => clickToolbarIcon(context, extensionId, page),
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async close() {
      await context.close();
      await pages.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** After a test that failed, a browser with nothing of it: what it left would stand in the way when it is tried again. */
export async function afterFailure(
  task: TestContext['task'],
  browser: OpenBrowser,
  open: () => Promise<OpenBrowser>,
): Promise<OpenBrowser> {
  if (task.result?.state !== 'fail') return browser;
  await browser.close().catch(() => undefined);
  return open();
}

/** There is no toolbar in a headless browser: DevTools has a command for it. */
async function clickToolbarIcon(context: BrowserContext, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const browser = context.browser();
  const session = browser ? await browser.newBrowserCDPSession() : await context.newCDPSession(page);
  const send = session.send.bind(session) as unknown as (
    method: string,
    params?: object,
  ) => Promise<{ targetInfos: { targetId: string; url: string; type: string }[] }>;
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  if (!target) throw new Error(`no tab target for ${page.url()}`);
  await send('Extensions.triggerAction', { id, targetId: target.targetId });
  await session.detach();
}
