import { describe, expect, it } from 'vitest';
import { isRemovalAsked } from '../../src/sites/is-removal-asked.ts';
import { openPage, savedPages } from './saved-pages.ts';

function open(name: string): { document: Document; url: string; pressed: Element } {
  const page = savedPages.find((one) => `${one.site}/${one.name}` === name);
  if (!page) throw new Error(`no saved page ${name}`);
  const document = openPage(page.html, page.url);
  return { document, url: page.url, pressed: document.createElement('div') };
}

describe('whether the page asks before it removes', () => {
  it('sees the question over a post’s dialog, in words that it knows or about words that it knows', () => {
    const { document, url, pressed } = open('facebook/dialog-sv-confirm');
    expect(isRemovalAsked(document, url, pressed)).toBe(true);
    const button = document.querySelector('[role="dialog"]:not(:has([role="article"])) [aria-label="Ta bort"]');
    button?.setAttribute('aria-label', 'OK');
    if (button) button.textContent = 'OK';
    expect(isRemovalAsked(document, url, pressed)).toBe(true);
    expect(isRemovalAsked(document, 'https://www.example.org/', pressed), 'on another site').toBe(false);
    const dialog = button?.closest('[role="dialog"]');
    button?.remove();
    expect(isRemovalAsked(document, url, pressed), 'with nothing to say yes with').toBe(false);
    dialog?.remove();
    expect(isRemovalAsked(document, url, pressed)).toBe(false);
  });

  it.each(['facebook/dialog-sv-plain', 'facebook/dialog-en-menu', 'facebook/timeline-sv-under-message'])(
    'sees none on %s, where a dialog shows something else',
    (name) => {
      const { document, url, pressed } = open(name);
      expect(isRemovalAsked(document, url, pressed)).toBe(false);
    },
  );

  it('does not take the dialog for one that the press itself was made in', () => {
    const { document, url, pressed } = open('instagram/dialog-sv-options');
    expect(isRemovalAsked(document, url, pressed)).toBe(true);
    const button = [...document.querySelectorAll('[role="dialog"] button')].find(
      ({ textContent }) => textContent === 'Ta bort',
    );
    expect(button && isRemovalAsked(document, url, button)).toBe(false);
  });
});
