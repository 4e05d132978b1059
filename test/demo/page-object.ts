import type { Locator, Page } from 'playwright-core';
import type { DemoControls } from './client/demo-controls.ts';
import { comments, type ListedComment } from './content/comments.ts';

/**
 * A person at the demo pages: points, presses and types as she would. Comments are named by their platform number.
 * On Facebook and Business Suite a comment is its article, on Instagram its row.
 */
export class DemoPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to an address and waits until comments, or messages, are there. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.waitForComments();
  }

  /** Waits until at least one comment, or message, is drawn. */
  async waitForComments(): Promise<void> {
    await this.page
      .locator('[role="article"] a[href*="comment_id="], a[href*="/c/"] time, [data-message-id]')
      .first()
      .waitFor({ state: 'attached' });
  }

  /** Those of a post's comments that links on the page lead to now: the platform leaves some out of its first view. */
  async shownComments(postId: string): Promise<ListedComment[]> {
    const hrefs = await this.page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const isShown = ({ id }: ListedComment) =>
      hrefs.some((href) => new RegExp(`(comment_id=|/c/|/r/)${id}(?!\\d)`).test(href ?? ''));
    return comments.filter((comment) => comment.postId === postId && isShown(comment));
  }

  /** The node of a comment; where it is shown twice, the one in front. */
  comment(id: string): Locator {
    const facebook = `a[href*="reply_comment_id=${id}"], a[href*="comment_id=${id}"]:not([href*="reply_comment_id="])`;
    const instagram = `a[href*="/c/${id}/"]:not([href*="/r/"]), a[href*="/r/${id}/"]`;
    const article = this.page.locator(facebook).locator('xpath=ancestor::*[@role="article"][1]');
    const row = this.page.locator(instagram).locator('xpath=ancestor::*[.//img][1]');
    return article.or(row).last();
  }

  /** True where the comment is in the page now, hidden ones too. */
  async isCommentVisible(id: string): Promise<boolean> {
    return this.comment(id).isVisible();
  }

  /** Waits until the comment is gone, or is back. */
  async waitForComment(id: string, state: 'attached' | 'detached'): Promise<void> {
    await this.comment(id).waitFor({ state });
  }

  private trigger(id: string): Locator {
    return this.comment(id).locator('[aria-haspopup="menu"]').first();
  }

  /** Points at the comment, so that its "…" shows, and presses that. */
  async openCommentMenu(id: string): Promise<void> {
    await this.comment(id).scrollIntoViewIfNeeded();
    await this.comment(id).hover({ position: { x: 60, y: 16 } });
    await this.trigger(id).click();
  }

  /** The same with the keyboard alone. */
  async openCommentMenuByKeyboard(id: string): Promise<void> {
    await this.trigger(id).focus();
    await this.page.keyboard.press('Enter');
  }

  /** Presses an item of the open menu, for example "Ta bort" or "Dölj kommentar". */
  async chooseMenuItem(text: string): Promise<void> {
    await this.page.locator('[role="menu"]').last().getByText(text, { exact: true }).click();
  }

  /** Goes to an item with the arrow key and presses Enter. Throws where the menu has no such item. */
  async chooseMenuItemByKeyboard(text: string): Promise<void> {
    const items = this.page.locator('[role="menu"]').last().locator('[role^="menuitem"]');
    const at = (await items.allInnerTexts()).map((item) => item.trim()).indexOf(text);
    if (at < 0) throw new Error(`The menu has no item "${text}"`);
    await items.first().focus();
    for (let step = 0; step < at; step += 1) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  private confirmation(): Locator {
    return this.page.locator('[role="dialog"][aria-label^="Ta bort"], [role="dialog"][aria-label^="Delete"]').last();
  }

  /** Presses Ta bort in the question whether one is sure. */
  async confirmDialog(): Promise<void> {
    await this.confirmation().locator('[aria-label="Ta bort"], [aria-label="Delete"]').click();
  }

  /** The same with the keyboard: Tab to the button, Enter. */
  async confirmDialogByKeyboard(): Promise<void> {
    await this.confirmation().locator('[aria-label="Avbryt"], [aria-label="No"]').focus();
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.press('Enter');
  }

  async cancelDialog(): Promise<void> {
    await this.confirmation().locator('[aria-label="Avbryt"], [aria-label="No"]').click();
  }

  /** True while the question whether one is sure stands open. */
  async isConfirmOpen(): Promise<boolean> {
    return this.confirmation().isVisible();
  }

  private inlineButton(id: string, text: RegExp): Locator {
    return this.comment(id).locator('ul').first().locator('[role="button"]').filter({ hasText: text });
  }

  /** Presses Dölj in the row under a comment; there is no menu and no question. */
  async pressInlineHide(id: string): Promise<void> {
    await this.inlineButton(id, /^(Dölj|Hide)$/).click();
  }

  async pressInlineHideByKeyboard(id: string): Promise<void> {
    await this.inlineButton(id, /^(Dölj|Hide)$/).focus();
    await this.page.keyboard.press('Enter');
  }

  async pressInlineUnhide(id: string): Promise<void> {
    await this.inlineButton(id, /^(Ta fram|Unhide)$/).click();
  }

  /** Presses "Visa mer" in a comment that is cut off. */
  async showWholeText(id: string): Promise<void> {
    await this.comment(id)
      .getByText(/^(Visa mer|See more)$/)
      .click();
  }

  /** Chooses the order of the comments in front, or of the first post, for example "Alla kommentarer". */
  async sortBy(text: string): Promise<void> {
    const names = /^(Mest relevant|Nyaste|Alla kommentarer|Most relevant|Newest|All comments)$/;
    const inDialog = this.page.locator('[role="dialog"] [aria-haspopup="menu"]').filter({ hasText: names });
    const anywhere = this.page.locator('[role="button"][aria-haspopup="menu"]').filter({ hasText: names });
    await ((await inDialog.count()) > 0 ? inDialog : anywhere).first().click();
    await this.chooseMenuItem(text);
  }

  /** Instagram: points at the row, so that its "…" is made, and presses that. */
  async openInstagramOptions(id: string): Promise<void> {
    await this.comment(id).hover();
    await this.comment(id).locator('svg[aria-label="Kommentarsalternativ"], svg[aria-label="Comment Options"]').click();
  }

  async openInstagramOptionsByKeyboard(id: string): Promise<void> {
    await this.comment(id).locator('a').first().focus();
    await this.comment(id)
      .locator('button:has(svg[aria-label="Kommentarsalternativ"], svg[aria-label="Comment Options"])')
      .focus();
    await this.page.keyboard.press('Enter');
  }

  /** Instagram: presses a button of the options; "Ta bort" deletes at once. */
  async chooseInstagramOption(text: string): Promise<void> {
    await this.page.locator('[role="dialog"]').last().getByText(text, { exact: true }).click();
  }

  /** Business Suite: opens a conversation of the list by its title. */
  async openConversation(title: string): Promise<void> {
    await this.page.locator('[data-surface*="thread_row"]').filter({ hasText: title }).first().click();
  }

  /** Calls a verb of `window.demo`, in the page's own world. */
  async demo<Verb extends keyof DemoControls>(verb: Verb, ...values: Parameters<DemoControls[Verb]>): Promise<void> {
    await this.page.evaluate(
      async ([name, given]) => {
        const call = window.demo[name as keyof DemoControls] as (...all: unknown[]) => unknown;
        await call(...given);
      },
      [verb, values] as [string, unknown[]],
    );
  }
}
