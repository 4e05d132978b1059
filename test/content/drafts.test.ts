import { beforeEach, expect, it, vi } from 'vitest';
import { forgetDraft, keepDraft, reasonDraft, recallDraft } from '../../src/content/drafts.ts';

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
