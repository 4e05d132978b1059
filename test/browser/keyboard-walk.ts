import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readFocus } from './read-focus.ts';
import { tabUntil } from './tab-until.ts';

const live = 'output, [role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';

/** How long what comes of a key may take, milliseconds. */
const patience = { timeout: 10_000 };

/** Pages whose questions for a file come to the test. */
const asksUs = new WeakSet<Page>();

/**
 * Somebody who works one page with the keyboard alone. What stands in the way of that is collected on the way: stops without
 * a ring, or out of sight, and a focus that is lost.
 */
export class KeyboardWalk {
  readonly faults: string[] = [];

  constructor(readonly page: Page) {
    // From the beginning: where it is asked for first as the key goes down, the browser may have opened its own window.
    if (!asksUs.has(page)) page.on('filechooser', () => undefined);
    asksUs.add(page);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes there with Tab, where the focus is not there already. */
  async to(name: RegExp, most = 120): Promise<void> {
    if (name.test((await readFocus(this.page)).name)) return;
    this.faults.push(...(await tabUntil(this.page, name, most)));
  }

  async backTo(name: RegExp, most = 120): Promise<void> {
    this.faults.push(...(await tabUntil(this.page, name, most, 'Shift+Tab')));
  }

  /** Goes to a button or a box and presses it. */
  async use(name: RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to(name);
    await this.press(key);
  }

  /** Goes to a field and writes in it, over what stands there. */
  async fill(name: RegExp, text: string): Promise<void> {
    await this.to(name);
    await this.press('Control+a');
    await this.page.keyboard.type(text);
  }

  /** Goes to a list of choices and chooses with the arrow. */
  async choose(name: RegExp, steps = 1): Promise<void> {
    await this.to(name);
    for (let step = 0; step < steps; step += 1) await this.press('ArrowDown');
  }

  /** Presses what saves a file. */
  async saves(name: RegExp): Promise<Download> {
    await this.to(name);
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press('Enter')]);
    return download;
  }

  /** Presses what asks for a file. */
  async gives(name: RegExp, files: Parameters<Page['setInputFiles']>[1]): Promise<void> {
    await this.to(name);
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press('Enter')]);
    await chooser.setFiles(files);
  }

  /** Waits until the page says this where a screen reader tells it by itself. */
  async hears(text: RegExp): Promise<void> {
    await this.page.locator(live).filter({ hasText: text }).first().waitFor({ state: 'attached' });
    await this.keepsFocus();
  }

  /** The focus comes to rest on what has this name. */
  async isAt(name: RegExp): Promise<void> {
    await expect.poll(async () => (await readFocus(this.page)).name, patience).toMatch(name);
    await this.keepsFocus();
  }

  /** Something still has the focus, and it can be seen. */
  async keepsFocus(): Promise<void> {
    await expect.poll(async () => (await readFocus(this.page)).faults, patience).toEqual([]);
  }
}
