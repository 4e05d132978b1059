// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { problemOf, shownSinceSaved } from '../../src/content/compare-texts.ts';
import { digestTexts } from '../../src/content/digest-texts.ts';
import { emptySession, isGateOpenFor, type SeenComment } from '../../src/content/session-state.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { sha256Hex } from '../../src/shared/digest.ts';
import type { Item } from '../../src/shared/item.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sampleItem } from './sample-item.ts';

/** What the background was asked; it does as it is told. */
const asked = vi.hoisted((): { type: string; ask: { why: string } }[] => []);

vi.mock('webextension-polyfill', () => {
  const sendMessage = async (message: { type: string; ask: { why: string } }) => {
    asked.push(message);
    return { ok: true, value: { ...sampleItem, gate: 'closed' } };
  };
  return { default: { runtime: { id: 'ours', sendMessage } } };
});

const { id } = sampleComment;
const savedAt = '2026-11-20T08:00:00.000Z';
const saved = { ...sampleComment, text: 'Hej hopp. Nu är det nog.' };

beforeEach(() => {
  asked.length = 0;
});

/** A page that shows the comment, of which evidence was saved a while ago. */
async function open(seen: Partial<SeenComment>, before: Partial<Item> = {}) {
  const element = document.body.appendChild(document.createElement('article'));
  const state = emptySession(new Map([[id, { element, comment: saved, ...seen }]]));
  const textDigest = await sha256Hex((before.comment ?? saved).text);
  state.panel = {
    settings: readSettingsFrom({}).settings,
    policy: presetById('smedjebacken'),
    items: { [id]: { ...sampleItem, comment: saved, evidenceSavedAt: savedAt, gate: 'open', textDigest, ...before } },
    notHandedOver: 0,
    todo: [],
    evidenceKey: '',
  };
  await digestTexts(state);
  return { state, says: problemOf(state, id)?.says, why: asked.map(({ ask }) => ask.why) };
}

const after = Date.parse(savedAt) + 1;
const changed = { ...saved, text: 'Jag menade inget illa.' };
const cut = { ...saved, text: 'Hej hopp. …', truncated: true };

it('leaves the gate open for the text that was saved', async () => {
  const { state, says, why } = await open({ since: 0 });
  expect([says, why]).toEqual([undefined, []]);
  expect(isGateOpenFor(state, id)).toBe(true);
});

it('closes the gate for a text that was changed after the evidence was saved', async () => {
  const { state, says, why } = await open({ since: after, comment: changed });
  expect(says).toMatch(/^Texten har ändrats/);
  expect(why).toEqual(['text-changed']);
  expect(isGateOpenFor(state, id)).toBe(false);
});

it('says that all of a text is shown only now, where its beginning was saved', async () => {
  const { says, why } = await open({ since: after }, { comment: cut });
  expect(says).toMatch(/^Hela texten visas först nu/);
  expect(why).toEqual(['text-unfolded']);
});

it('shuts the gate as long as a text is folded, and no longer', async () => {
  const { state, says, why } = await open({ since: after, comment: cut });
  expect(says).toMatch(/^Sidan visar bara början/);
  expect(why).toEqual([]);
  expect(isGateOpenFor(state, id)).toBe(false);
  state.seen.set(id, { element: document.body, comment: saved });
  await digestTexts(state);
  expect(problemOf(state, id)).toBeUndefined();
  expect(isGateOpenFor(state, id)).toBe(true);
});

it('shuts the gate as long as the browser shows a translation, and writes of no change', async () => {
  const element = document.body.appendChild(document.createElement('article'));
  element.innerHTML = '<div><font style="vertical-align: inherit;"><font>Hey ho. Now it is enough.</font></font></div>';
  const english = { ...saved, text: 'Hey ho. Now it is enough.' };
  const { state, says, why } = await open({ since: after, element, comment: english });
  expect(says).toMatch(/^Webbläsaren har översatt sidan/);
  expect(why).toEqual([]);
  expect(isGateOpenFor(state, id)).toBe(false);
  expect(shownSinceSaved(state, id), 'nothing is to be saved of it').toBeUndefined();
  element.textContent = saved.text;
  state.seen.set(id, { element, comment: saved });
  await digestTexts(state);
  expect(isGateOpenFor(state, id)).toBe(true);
});

it('does not say that the writer has changed the text where the evidence has a translation of it', async () => {
  const { state } = await open({ since: after, comment: changed }, { isTranslated: true });
  await digestTexts(state);
  expect(asked).toEqual([]);
  expect(isGateOpenFor(state, id)).toBe(false);
  expect(problemOf(state, id)?.says).toMatch(/^Underlaget har webbläsarens översättning/);
});

it('says of each that was changed that its gate is shut', async () => {
  const { state } = await open({ since: after, comment: changed });
  const element = document.body.appendChild(document.createElement('article'));
  state.seen.set('other', { element, comment: { ...changed, id: 'other' }, since: after });
  if (state.panel)
    state.panel.items.other = {
      ...sampleItem,
      number: '2026-0002',
      comment: saved,
      evidenceSavedAt: savedAt,
      gate: 'open',
      textDigest: await sha256Hex(saved.text),
    };
  await digestTexts(state);
  for (const one of [id, 'other']) expect(problemOf(state, one)?.says).toMatch(/^Texten har ändrats/);
});

it('says it beside the comment that is folded, and nothing in place of what is said of another', async () => {
  const { state } = await open({ since: after, comment: cut });
  state.problems.set('another', { says: 'Disken är full.', whatToDo: '' });
  await digestTexts(state);
  expect(problemOf(state, 'another')?.says).toBe('Disken är full.');
  expect(problemOf(state, id)?.says).toMatch(/^Sidan visar bara början/);
});

it('shuts the gate of its own page alone where that has an older text than another tab saved', async () => {
  const { state, says, why } = await open({ since: after - 2, comment: changed });
  expect(says).toMatch(/^Underlaget har en annan text/);
  expect(why).toEqual([]);
  expect(isGateOpenFor(state, id)).toBe(false);
});

describe('the picture of a comment', () => {
  const host = 'https://scontent.xx.fbcdn.net/v/t39.30808-6';
  const cat = { kind: 'image', url: `${host}/480000001_920000001_770000001_n.jpg?oh=1` } as const;
  const dog = { kind: 'image', url: `${host}/480000002_920000002_770000002_n.jpg?oh=1` } as const;

  it.each([
    ['the one that was saved, with a new token', [cat], [{ ...cat, url: `${cat.url}2` }], true, undefined],
    ['another', [cat], [dog], false, /är en annan/],
    ['not there, or not yet', [cat], [], true, /kan inte avgöra/],
    ['there, where none was saved', [], [cat], true, /kan inte avgöra/],
    ['there, where nobody knows what was saved', undefined, [cat], true, undefined],
  ])('is %s', async (_, attachments, shown, isOpen, told) => {
    const { state, says, why } = await open({ comment: { ...saved, attachments: shown } }, { attachments });
    expect(isGateOpenFor(state, id)).toBe(isOpen);
    expect(why, 'the page alone is shut, for what it shows may be back in a moment').toEqual([]);
    if (told) expect(says).toMatch(told);
    else expect(says).toBeUndefined();
  });
});
