// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { WorkView } from '../../src/pages/work/WorkView.tsx';
import * as sample from '../ui/gallery/sample-pages.ts';

afterEach(() => document.body.replaceChildren());

/** The page for handing over work, and its button. */
function show(change: Partial<typeof sample.work>) {
  const host = document.body.appendChild(document.createElement('div'));
  const give = vi.fn();
  render(<WorkView data={{ ...sample.work, ...change }} actions={{ ...sample.workActions, give }} />, host);
  const button = [...host.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Spara'));
  button?.click();
  return { host, given: give.mock.calls.length };
}

it('[SMB-15] says what is missing before the work can be handed over, and hands nothing over until then', () => {
  const none = show({ items: sample.work.items.map((item) => ({ ...item, isChosen: false })) });
  expect(none.host.textContent).toContain('Välj minst ett fall.');
  const nobody = show({ to: ' ' });
  expect(nobody.host.textContent).toContain('Skriv vem som tar vid.');
  expect([none.given, nobody.given, show({}).given]).toEqual([0, 0, 1]);
});

it('says of a comment without text that it is only a picture', () => {
  const [item] = sample.work.items;
  expect(show({ items: item ? [{ ...item, text: '' }] : [] }).host.textContent).toContain('Bara en bild');
});

it('[SMB-15] gives back what went to somebody else by mistake, one item at a time', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const takeBack = vi.fn();
  render(<WorkView data={sample.work} actions={{ ...sample.workActions, takeBack }} />, host);
  expect(host.textContent).toContain('hos Kim Vikarie');
  host.querySelector<HTMLElement>('[aria-label="Ta tillbaka fall 2026-0031"]')?.click();
  expect(takeBack.mock.calls).toEqual([['2026-0031']]);
  expect(show({ given: [] }).host.textContent).not.toContain('Ta tillbaka');
});
