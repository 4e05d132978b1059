import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import type { OpenBrowser } from './open-browser.ts';

/** Our settings, which open by themselves when the extension is installed, in the empty tab that the browser starts with. */
export function untilSettingsOpen({ context }: OpenBrowser): Promise<Page> {
  const find = (): Page => {
    const opened = context.pages().find((one) => one.url().endsWith('/settings.html'));
    if (!opened) throw new Error('no settings page has opened');
    return opened;
  };
  return vi.waitFor(find, { timeout: 15_000 });
}
