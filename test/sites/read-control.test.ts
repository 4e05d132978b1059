import { describe, expect, it } from 'vitest';
import { openMenus } from '../../src/sites/open-menus.ts';
import { readControl } from '../../src/sites/read-control.ts';
import { readOutcome, readToast } from '../../src/sites/read-outcome.ts';
import { openPage, savedPages } from './saved-pages.ts';

function open(name: string): { document: Document; url: string; firstId: string } {
  const page = savedPages.find((one) => `${one.site}/${one.name}` === name);
  if (!page) throw new Error(`no saved page ${name}`);
  return { document: openPage(page.html, page.url), url: page.url, firstId: page.reading.comments[0]?.id ?? '' };
}

function withText(document: Document, text: string, within = 'body'): Element {
  const found = [...document.querySelectorAll(`${within} *`)].filter(
    (element) => element.textContent === text && element.children.length === 0,
  );
  const [first] = found;
  if (!first) throw new Error(`nothing says ${text}`);
  return first;
}

const commentOf = (document: Document, id: string) =>
  document.querySelector(`[data-commentid="${id}"] [role="article"]`) ?? undefined;

describe('what a click would do', () => {
  it.each([
    ['facebook/timeline-sv-wrapper', 'Dölj', 'Svara'],
    ['facebook/timeline-en-wrapper', 'Hide', 'Reply'],
  ])('knows the inline button on %s', (name, hide, reply) => {
    const { document, url, firstId } = open(name);
    const comment = commentOf(document, firstId);
    expect(readControl(withText(document, hide), url)).toMatchObject({ does: 'hide', place: 'comment', comment });
    expect(readControl(withText(document, reply), url)).toMatchObject({ does: 'reply', place: 'comment', comment });
  });

  it('knows a comment’s menu trigger from the icon in it, and the post’s from that', () => {
    const { document, url, firstId } = open('facebook/timeline-sv-wrapper');
    const icon = document.querySelector('[aria-label^="Ta bort, dölj"] svg');
    expect(icon && readControl(icon, url)).toMatchObject({ does: 'open-menu', comment: commentOf(document, firstId) });
    const post = document.querySelector('[aria-label="Åtgärder för det här inlägget"]');
    const control = post && readControl(post, url);
    expect(control).toMatchObject({ does: 'open-menu' });
    expect(control?.comment).toBeUndefined();
  });

  it('knows the trigger without aria-haspopup and with a label nobody knows', () => {
    const { document, url, firstId } = open('facebook/timeline-sv-wrapper');
    const trigger = document.querySelector('[aria-label^="Ta bort, dölj"]');
    trigger?.removeAttribute('aria-haspopup');
    trigger?.setAttribute('aria-label', 'Poista tai piilota');
    expect(trigger && readControl(trigger, url)).toMatchObject({
      does: 'open-menu',
      comment: commentOf(document, firstId),
    });
  });

  it('tells the items of a comment’s menu apart, and whose menu it is', () => {
    const { document, url } = open('facebook/dialog-en-menu');
    const does = (text: string) => readControl(withText(document, text, '[role="menu"]'), url)?.does;
    expect(['Hide comment', 'Delete', 'Report comment', 'Block X'].map(does)).toEqual([
      'hide',
      'delete',
      'report',
      'block',
    ]);
    const trigger = document.querySelector('[role="dialog"] [aria-label^="Delete, hide"]');
    trigger?.setAttribute('aria-expanded', 'true');
    const control = readControl(withText(document, 'Delete', '[role="menu"]'), url);
    expect(control?.comment).toBe(trigger?.closest('[role="article"]'));
  });

  it('takes what it cannot tell in such a menu for unknown, unless the moderator has taught it', () => {
    const { document, url } = open('facebook/dialog-en-menu');
    const item = withText(document, 'Delete', '[role="menu"]');
    item.textContent = 'Poista';
    expect(readControl(item, url)).toMatchObject({ does: 'unknown', place: 'menu' });
    expect(readControl(item, url, { delete: ['poista'] })).toMatchObject({ does: 'delete', place: 'menu' });
  });

  it('leaves the menu of a post alone', () => {
    const { document, url } = open('facebook/dialog-en-menu');
    document.querySelector('[aria-label="Actions for this post"]')?.setAttribute('aria-expanded', 'true');
    expect(readControl(withText(document, 'Delete', '[role="menu"]'), url)).toBeUndefined();
  });

  it('knows the question before a removal, over a post’s dialog', () => {
    const { document, url } = open('facebook/dialog-sv-confirm');
    const dialog = [...document.querySelectorAll('[role="dialog"]')].at(-1);
    const button = (label: string) => dialog?.querySelector(`[aria-label="${label}"]`) ?? document.body;
    expect(readControl(button('Ta bort'), url)).toMatchObject({ does: 'delete', place: 'dialog' });
    expect(readControl(button('Avbryt'), url)).toMatchObject({ does: 'cancel', place: 'dialog' });
    button('Ta bort').setAttribute('aria-label', 'OK');
    button('OK').textContent = 'OK';
    expect(readControl(button('OK'), url)).toMatchObject({ does: 'delete', place: 'dialog' });
  });

  it('leaves a question about a post alone', () => {
    const { document, url } = open('facebook/dialog-sv-confirm');
    const dialog = [...document.querySelectorAll('[role="dialog"]')].at(-1);
    dialog?.setAttribute('aria-label', 'Ta bort inlägget?');
    for (const text of dialog?.querySelectorAll('h2, :scope > span') ?? []) text.textContent = 'Ta bort inlägget?';
    const button = dialog?.querySelector('[aria-label="Ta bort"]');
    expect(button && readControl(button, url)).toBeUndefined();
  });

  it('knows Instagram’s options, which ask nothing', () => {
    const { document, url } = open('instagram/dialog-sv-options');
    const does = (text: string) => readControl(withText(document, text), url);
    expect(does('Ta bort')).toMatchObject({ does: 'delete', place: 'dialog' });
    expect(does('Anmäl')).toMatchObject({ does: 'report', place: 'dialog' });
    expect(does('Avbryt')).toMatchObject({ does: 'cancel', place: 'dialog' });
    const options = document.querySelector('li svg[aria-label="Kommentarsalternativ"]');
    expect(options && readControl(options, url)).toMatchObject({ does: 'open-menu', place: 'comment' });
  });

  it('knows the buttons of Business Suite', () => {
    const { document, url } = open('business-suite/comments-sv-sparse');
    expect(readControl(withText(document, 'Dölj'), url)).toMatchObject({ does: 'hide', place: 'comment' });
  });

  it('has nothing to say of what is no comment’s', () => {
    const { document, url } = open('facebook/timeline-sv-wrapper');
    for (const selector of [
      'h1',
      '[role="textbox"]',
      '[aria-label="Dela"]',
      '[aria-label="Kommentera"]',
      'li [aria-label="Gilla"]',
      '[lang] div',
    ]) {
      const element = document.querySelector(selector);
      expect(element && readControl(element, url), selector).toBeUndefined();
    }
  });
});

describe('what became of a comment', () => {
  it('sees it gone, greyed, or still there', () => {
    const { document, url, firstId } = open('facebook/timeline-sv-wrapper');
    expect(readOutcome(document, url, firstId)).toBe('still-there');
    withText(document, 'Dölj').textContent = 'Ta fram';
    expect(readOutcome(document, url, firstId)).toBe('greyed');
    document.querySelector(`[data-commentid="${firstId}"]`)?.remove();
    expect(readOutcome(document, url, firstId)).toBe('gone');
  });

  it('sees a comment that only grew pale, in a language nobody knows', () => {
    const { document, url, firstId } = open('facebook/timeline-sv-wrapper');
    withText(document, 'Dölj').textContent = 'Näytä';
    commentOf(document, firstId)?.setAttribute('style', 'opacity: 0.5');
    expect(readOutcome(document, url, firstId)).toBe('greyed');
  });

  it('does not call a parent gone because a reply names it, nor there', () => {
    const { document, url } = open('facebook/timeline-en-sibling');
    const parent = '900000000000031';
    for (const link of document.querySelectorAll(`a[href*="comment_id=${parent}"]`)) {
      if (!link.getAttribute('href')?.includes('reply_comment_id')) link.closest('[role="article"]')?.remove();
    }
    expect(readOutcome(document, url, parent)).toBe('gone');
  });

  it.each([
    ['Det gick inte att ta bort kommentaren. Försök igen.', 'failed'],
    ['Kommentaren har tagits bort', 'deleted'],
    ['Comment hidden', 'hidden'],
    ['3 nya aviseringar', undefined],
  ])('understands the notice %s', (text, said) => {
    const { document, url } = open('facebook/timeline-sv-wrapper');
    const toast = document.createElement('div');
    toast.setAttribute('role', 'alert');
    toast.textContent = text;
    document.body.append(toast);
    expect(readToast(document, url)).toBe(said);
  });
});

it('finds the menu that is open on a page, and none where there is none', () => {
  const withMenu = open('facebook/dialog-en-menu');
  expect(openMenus(withMenu.document, withMenu.url)).toEqual([withMenu.document.querySelector('[role="menu"]')]);
  const without = open('facebook/timeline-sv-wrapper');
  expect(openMenus(without.document, without.url)).toEqual([]);
});
