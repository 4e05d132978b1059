import type { Page } from 'playwright-core';

/** The name of what has the focus, in our panel's shadow root too: its label, or its words. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const host = document.activeElement;
    const inside = host?.shadowRoot?.activeElement ?? host;
    const labels = inside && 'labels' in inside ? [...((inside.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const label = labels.map(({ textContent }) => textContent).join(' ');
    return (inside?.getAttribute('aria-label') ?? (label || (inside?.textContent ?? ''))).trim();
  });

/**
 * Presses Tab until what has this name has the focus, as one does who has no mouse.
 * @throws Error where it is not among the next stops
 */
export async function tabUntil(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`no way to ${String(name)} with Tab`);
}
