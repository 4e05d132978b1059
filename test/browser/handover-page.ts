import type { Locator, Page } from 'playwright-core';
import type { OpenBrowser } from './open-browser.ts';

export const handoverPath = 'src/pages/handover/handover.html';

/** The page where one hands over, as somebody works it. */
export interface HandoverPage {
  page: Page;
  reopen(): Promise<void>;
  button(name: string | RegExp): Locator;
  /** As a file, by e-mail or into a folder. */
  chooseWay(way: 'file' | 'email' | 'folder'): Promise<void>;
}

/** Opens it. */
export async function openHandover(browser: OpenBrowser): Promise<HandoverPage> {
  const page = await browser.openExtensionPage(handoverPath);
  page.setDefaultTimeout(15_000);
  return {
    page,
    async reopen() {
      await page.reload();
      await page.locator('#receipts').waitFor();
    },
    button: (name) => page.getByRole('button', { name }),
    chooseWay: async (way) => void (await page.getByLabel('Hur').selectOption(way)),
  };
}
