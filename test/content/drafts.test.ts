// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { CommentsOnPage } from '../../src/content/comments-on-page.ts';
import { forgetDraft, keepDraft, recallDraft } from '../../src/content/drafts.ts';
import { reasonDraft } from '../../src/content/reason-draft.ts';
import type { Session } from '../../src/content/session.ts';
import { emptySession } from '../../src/content/session-state.ts';
import { toolActions } from '../../src/content/tool-actions.ts';

/** What lies in the browser's memory. */
const memory = vi.hoisted(() => new Map<string, unknown>());

vi.mock('webextension-polyfill', () => {
  const session = {
    get: async (key: string) => (memory.has(key) ? { [key]: memory.get(key) } : {}),
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) memory.set(key, value);
    },
    remove: async (key: string) => void memory.delete(key),
  };
  const sendMessage = async ({ type, ask }: { type: string; ask: never }) => {
    const { keepDraft: handlers } = await import('../../src/background/keep-draft.ts');
    return handlers[type as keyof typeof handlers](ask, {});
  };
  return { default: { storage: { session }, runtime: { id: 'ours', sendMessage } } };
});

const page = () => ({ drafts: new Map<string, Readonly<Record<string, string>>>() });
const about = reasonDraft('1234567890123456');

beforeEach(() => memory.clear());

it('finds what was written again when the page has been loaded anew', async () => {
  keepDraft(page(), about, { reason: 'Hot mot en' });
  const after = page();
  await expect.poll(() => recallDraft(after, about)).toEqual({ reason: 'Hot mot en' });
  expect(after.drafts.get(about)).toEqual({ reason: 'Hot mot en' });
});

it('lets what is written meanwhile win over what was kept', async () => {
  keepDraft(page(), about, { reason: 'gammalt' });
  await expect.poll(() => memory.size).toBe(1);
  const after = page();
  const recalled = recallDraft(after, about);
  keepDraft(after, about, { reason: 'nytt' });
  expect(await recalled).toEqual({ reason: 'nytt' });
});

it('leaves nothing behind when it has been used', async () => {
  const state = page();
  keepDraft(state, about, { reason: 'Hot mot en namngiven person' });
  await expect.poll(() => memory.size).toBe(1);
  forgetDraft(state, about);
  await expect.poll(() => memory.size).toBe(0);
  expect(await recallDraft(state, about)).toBeUndefined();
});

it('fills the form of a comment that was pointed out again, for that comment alone, until it is in the list', async () => {
  document.body.innerHTML = '<p id="one">Kommentar ett</p><p id="two">Kommentar två</p>';
  const pointAt = (id: string) => {
    const state = emptySession(new Map());
    state.tool = { is: 'pointing', element: document.getElementById(id) ?? undefined };
    const comments = { addPointedOut: () => '1' } as unknown as CommentsOnPage;
    const session = { state, window, render: () => undefined, refreshSoon: () => undefined } as unknown as Session;
    const actions = toolActions(session, comments, () => undefined);
    actions.takePoint();
    return { actions, answers: () => (state.tool?.is === 'filling' ? state.tool.answers : undefined) };
  };
  const before = pointAt('one');
  before.actions.fillPointed({ author: 'Kalle Exempel' });
  before.actions.fillPointed({ link: 'https://www.example.com/1' });
  before.actions.leaveTool();
  await expect.poll(() => memory.size).toBe(1);
  const other = pointAt('two');
  await recallDraft(page(), about);
  expect(other.answers()?.author).toBe('');
  const after = pointAt('one');
  const written = { author: 'Kalle Exempel', text: 'Kommentar ett', link: 'https://www.example.com/1' };
  await expect.poll(() => after.answers()).toEqual(written);
  after.actions.usePointed();
  await expect.poll(() => memory.size).toBe(0);
});
