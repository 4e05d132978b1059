// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://localhost/?language=en" }
import { render } from 'preact';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Message, setLanguage, type Words } from '../../src/ui/say.ts';
import { doNow } from '../panel/do-now.ts';
import { pageViews } from './gallery/page-views.tsx';
import { panelViews } from './gallery/panel-views.tsx';
import { viewNames } from './gallery/view-names.ts';

/** Where stands what a municipality, a visitor or the platform has written, and names of laws: Swedish in any language. */
const sources = import.meta.glob<string>(
  [
    './gallery/{sample-*.ts,*-views.tsx}',
    '../../src/policy/presets/*.json',
    '../../src/policy/{secrecy-provisions,law-beside}.ts',
    '../../src/pages/guide/guide-comments.ts',
    '../../src/pages/help/law-rows.ts',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
const given = Object.values(sources)
  .flatMap((source) => [...source.matchAll(/'([^'\n]{2,})'|"([^"\n]{2,})"|`([^`]{2,})`/g)])
  .flatMap(([, one, two, three]) => (one ?? two ?? three ?? '').replaceAll('\\n', '\n').split(/\$\{[^}]*\}/))
  .filter((text) => /[åäö]/i.test(text))
  .sort((a, b) => b.length - a.length);

const withoutGiven = (text: string) =>
  given.some((words) => words.includes(text)) ? '' : given.reduce((left, words) => left.replaceAll(words, ''), text);

/** What we say in Swedish and never in English, without values. */
const lists = import.meta.glob<Record<string, unknown>>('../../src/ui/words/*-words.ts', { eager: true });
const areWords = (value: unknown): value is Words<string> =>
  typeof value === 'object' && value !== null && 'sv' in value;
const areas = Object.values(lists).flatMap((exports) => Object.values(exports).filter(areWords));
const formsIn = (words: Record<string, Message>) =>
  Object.values(words).flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)));
const inEnglish = new Set(areas.flatMap(({ en }) => formsIn(en)));
const onlySwedish = new Set(areas.flatMap(({ sv }) => formsIn(sv)).filter((text) => !inEnglish.has(text)));

const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];

/** Every text that is seen or read aloud, but for what says itself that it is Swedish. */
function shownIn(root: Element): string[] {
  const elements = [...root.querySelectorAll('*')].filter((element) => !element.closest('[lang="sv"]'));
  const texts = elements.flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map((node) => node.textContent),
    ...spoken.map((name) => element.getAttribute(name)),
  ]);
  return [...new Set(texts.map((text) => (text ?? '').trim()).filter(Boolean))];
}

function swedishIn(root: Element): string[] {
  // What the patterns of a signature are called is part of the municipality's own words.
  const isSwedish = (text: string) =>
    /[åäö]/i.test(withoutGiven(text.replace(/\{\p{L}+\}/gu, ''))) || onlySwedish.has(text);
  return shownIn(root).filter(isSwedish);
}

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext() {
        return null;
      }
    },
  );
});
afterEach(() => doNow(() => render(null, document.body)));
// What is put off until the next frame is to find its window still there.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

describe('in English, no Swedish of ours is shown or read aloud', () => {
  // The icons are drawn for the gallery alone; a journal that is long has the words of a short one.
  const others = viewNames.filter((name) => name !== 'badge' && name !== 'journal-100000');
  it.each(others)('on %s', (name) => {
    setLanguage('en');
    const view = panelViews[name] ?? pageViews[name];
    if (!view) throw new Error(`no view ${name}`);
    doNow(() => render(view(), document.body));
    expect(shownIn(document.body).length).toBeGreaterThan(0);
    expect(swedishIn(document.body)).toEqual([]);
  });

  it('which would be found', () => {
    document.body.innerHTML = '<p>Spara</p><p lang="sv">Ärende</p><button aria-label="Stäng">x</button><p>Journal</p>';
    expect(swedishIn(document.body)).toEqual(['Spara', 'Stäng']);
    document.body.innerHTML = '';
  });
});
