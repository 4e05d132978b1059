import browser from 'webextension-polyfill';

/** The key that saves evidence, as the browser names it; empty where it has none. */
export async function readCommandKey(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'save-evidence')?.shortcut ?? '';
}
