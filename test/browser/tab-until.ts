import type { Page } from 'playwright-core';
import { readFocus } from './read-focus.ts';

/**
 * Presses Tab until what has this name has the focus, as one does who has no mouse.
 * @param key Shift+Tab goes the other way
 * @returns what was wrong at the stops on the way: a ring that does not show, something out of sight
 * @throws Error where it is not among the next stops
 */
export async function tabUntil(page: Page, name: RegExp, most = 80, key = 'Tab'): Promise<string[]> {
  const faults: string[] = [];
  const seen: string[] = [];
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press(key);
    let focus = await readFocus(page);
    // What is drawn anew just now is looked at again.
    for (let look = 0; look < 10 && focus.faults.length > 0; look += 1) {
      await page.waitForTimeout(20);
      focus = await readFocus(page);
    }
    seen.push(focus.name.slice(0, 30));
    // Past the last stop the browser itself has the focus.
    if (focus.name) faults.push(...focus.faults.map((fault) => `"${focus.name.slice(0, 60)}" ${fault}`));
    if (name.test(focus.name)) return faults;
  }
  throw new Error(`no way to ${String(name)} with ${key}, only to ${seen.join(' | ')}`);
}
