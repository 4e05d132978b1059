import type { Locator, Page } from 'playwright-core';
import type { ListedComment } from '../demo/content/comments.ts';

/** The moderator at our panel: reads it and presses its buttons, as it stands beside the page. Needs a test build. */
export class PanelPage {
  readonly host: Locator;
  readonly panel: Locator;
  readonly gate: Locator;

  constructor(readonly page: Page) {
    this.host = page.locator('modereringsjournalen-panel');
    this.panel = this.host.locator('aside.panel');
    this.gate = this.host.locator('dialog.gate');
  }

  /** Waits until the panel lists comments. */
  async waitUntilAwake(): Promise<void> {
    await this.panel.locator('[data-comment]').first().waitFor({ timeout: 20_000 });
  }

  /** Waits until these are listed, questions with their hint: a row that comes later moves the others from under the hand. */
  async waitUntilListed(comments: ListedComment[]): Promise<void> {
    for (const { id, kind } of comments) {
      const row = this.panel.locator('li.row-item').filter({ has: this.page.locator(`[data-comment="${id}"]`) });
      await (kind === 'question' ? row.getByText(/Fråga,/).first() : row).waitFor();
    }
  }

  row(commentId: string): Locator {
    return this.panel.locator(`[data-comment="${commentId}"]`);
  }

  mark(commentId: string): Locator {
    return this.host.locator(`[data-mark="${commentId}"]`);
  }

  async openComment(commentId: string): Promise<void> {
    await this.row(commentId).scrollIntoViewIfNeeded();
    await this.row(commentId).click();
    const open = this.row(commentId).getByRole('button', { name: /Öppna/ });
    if (await open.isVisible()) await open.click();
    await this.panel.getByRole('button', { name: /^Tillbaka/ }).waitFor();
  }

  /** Goes down the list with J, the focus in the panel, until this comment is the current one. */
  async goDownTo(commentId: string): Promise<void> {
    for (let step = 0; step < 40; step += 1) {
      const current = this.panel.locator('[data-comment][aria-current="true"]');
      const before = (await current.count()) > 0 ? await current.getAttribute('data-comment') : '';
      if (before === commentId) return;
      await this.page.keyboard.press('j');
      await this.panel.locator(`[data-comment][aria-current="true"]:not([data-comment="${before}"])`).waitFor();
    }
    throw new Error(`J does not reach ${commentId}`);
  }

  /** Presses the digit of a ground, with the focus in the panel. */
  async chooseGround(place: number): Promise<void> {
    await this.panel.focus();
    await this.page.keyboard.press(String(place));
    await this.saveButton.waitFor();
  }

  /** Has what was done last written at once, as it is when the page is left, and not after the time to take it back. */
  async writeNow(): Promise<void> {
    const undo = this.panel.locator('.undo-bar button');
    await undo.waitFor();
    await this.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await undo.waitFor({ state: 'detached' });
  }

  /** Waits until the panel says that evidence is saved. */
  async untilSaved(): Promise<void> {
    await this.panel
      .getByText(/Underlag sparat/)
      .first()
      .waitFor();
  }

  /** Waits until the gate says that the comment is gone. */
  async untilGone(): Promise<void> {
    await this.gate
      .getByText(/Borttagen/)
      .first()
      .waitFor({ timeout: 20_000 });
  }

  get saveButton(): Locator {
    return this.panel.getByRole('button', { name: /^Spara underlag/ });
  }
}
