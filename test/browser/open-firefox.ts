import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../src/shared/settings.ts';
import { startDemoPages } from '../demo/start-demo-pages.ts';
import { findBrowser } from '../find-browser.mjs';
import { connectMarionette, type Marionette } from './marionette.ts';

/** The id that Firefox gives the extension's pages, fixed so that a test can open them. */
const uuid = '5b3f5f0c-9a2e-4f5e-8c1d-0d6f0e2b7a11';

export interface OpenFirefox {
  firefox: Marionette;
  goTo(url: string): Promise<void>;
  /** Goes to one of the extension's own pages. */
  goToExtension(path: string): Promise<void>;
  /** Closes the tab in front and goes back to the one before. */
  closeTab(): Promise<void>;
  /** Runs until what it returns is true; throws with `what` after ten seconds. */
  waitFor(body: string, what: string): Promise<void>;
  /** Clicks an element of the page as a person does; `expression` gives it. */
  click(expression: string): Promise<void>;
  /** Our keyboard command, as the browser runs it when its keys are pressed. Grants `activeTab`. */
  pressCommand(): Promise<void>;
  /** Clicks our icon in the toolbar. Grants `activeTab`. */
  clickToolbarIcon(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the demo pages and a headless Firefox with the extension in it.
 * @param executablePath what to start in place of the Firefox that is found, for example a script that sets policies
 */
export async function openFirefox(dist: string, settings: Settings, executablePath?: string): Promise<OpenFirefox> {
  const executable = executablePath ?? findBrowser('firefox');
  if (!executable) throw new Error('no Firefox found; set FIREFOX_PATH');
  const pages = await startDemoPages();
  const profile = mkdtempSync(join(tmpdir(), 'modereringsjournalen-firefox-'));
  const port = await freePort();
  const prefs = {
    'marionette.port': port,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${pages.port}`,
    'extensions.webextensions.uuids': JSON.stringify({ 'modereringsjournalen@example.org': uuid }),
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const process = spawn(
    executable,
    ['-headless', '-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile],
    {
      stdio: 'ignore',
    },
  );
  const ended = new Promise((resolve) => process.once('exit', resolve));
  const firefox = await connectMarionette(port);
  await firefox.send('Addon:Install', { path: dist, temporary: true });
  await firefox.send('WebDriver:SetWindowRect', { width: 1280, height: 880 });
  const goTo = async (url: string): Promise<void> => {
    await firefox.send('WebDriver:Navigate', { url });
  };
  /** Runs a script on the browser's own side. */
  const runInBrowser = async (script: string): Promise<void> => {
    await firefox.send('Marionette:SetContext', { value: 'chrome' });
    try {
      await firefox.send('WebDriver:ExecuteScript', { script });
    } finally {
      await firefox.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const switchTo = (handles: string[]) => firefox.send('WebDriver:SwitchToWindow', { handle: handles.at(-1) ?? '' });
  /** WebDriver goes to no page of an extension; the browser itself does, asked from its own side. */
  const goToExtension = async (path: string): Promise<void> => {
    const url = JSON.stringify(`moz-extension://${uuid}/${path}`);
    await runInBrowser(`gBrowser.selectedTab = gBrowser.addTab(${url}, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });`);
    const handles = (await firefox.send('WebDriver:GetWindowHandles')) as string[];
    await switchTo(handles);
    await waitFor(`return location.href.startsWith(${url}) && document.readyState === 'complete'`, path);
  };
  const waitFor = async (body: string, what: string): Promise<void> => {
    const end = Date.now() + 10_000;
    while ((await firefox.run(body)) !== true) {
      if (Date.now() > end) throw new Error(`not within ten seconds: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  const click = async (expression: string): Promise<void> => {
    const script = `const element = ${expression}; element.scrollIntoView({ block: 'nearest' }); return element;`;
    const found = (await firefox.send('WebDriver:ExecuteScript', { script })) as { value: Record<string, string> };
    await firefox.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
  };
  await goToExtension('src/pages/unknown-page/unknown-page.html');
  await firefox.run(
    'await browser.storage.local.set({ settings: arguments[0] });'.replace('arguments[0]', JSON.stringify(settings)),
  );
  return {
    firefox,
    goTo,
    goToExtension,
    async closeTab() {
      await switchTo((await firefox.send('WebDriver:CloseWindow')) as string[]);
    },
    waitFor,
    click,
    pressCommand: () => runInBrowser(`document.querySelector('keyset[id*="ext-keyset"] key[key="S" i]').doCommand();`),
    clickToolbarIcon: () =>
      runInBrowser(`const { extension } = WebExtensionPolicy.getByID('modereringsjournalen@example.org');
        extension.apiManager.global.browserActionFor(extension).triggerAction(window);`),
    async close() {
      process.kill();
      await ended;
      firefox.close();
      await pages.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 2828));
    });
  });
}
