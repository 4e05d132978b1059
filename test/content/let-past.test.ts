// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { endLetPast, letPast, letPastFor } from '../../src/content/let-past.ts';
import type { Session } from '../../src/content/session.ts';
import { emptySession, isGateOpenFor } from '../../src/content/session-state.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import type { Item } from '../../src/shared/item.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sampleItem } from './sample-item.ts';

const { id } = sampleComment;
const overridden = { at: '2026-11-20T08:19:00.000Z', reason: 'bråttom nu' };

beforeEach(() => vi.useFakeTimers({ now: new Date(overridden.at) }));
afterEach(() => vi.useRealTimers());

/** A reason has just been written down for letting the sample comment past. */
function sit() {
  const state = emptySession(new Map([[id, { element: document.body, comment: sampleComment }]]));
  const items: Record<string, Item> = { [id]: { ...sampleItem, overridden } };
  const policy = presetById('smedjebacken');
  const settings = readSettingsFrom({}).settings;
  state.panel = { settings, policy, items, notHandedOver: 0, todo: [], evidenceKey: '' };
  const render = vi.fn();
  letPast({ state, window, signal: new AbortController().signal, render } as unknown as Session, id);
  return { state, items, render };
}

describe('a removal that is let past for a reason', () => {
  it('is that of one comment, and once', () => {
    const { state, items } = sit();
    expect(isGateOpenFor(state, id)).toBe(true);
    expect(isGateOpenFor(state, 'another')).toBe(false);
    const action = { what: 'deleted', at: '2026-11-20T08:19:01.000Z', how: 'observed' } as const;
    items[id] = { ...sampleItem, overridden, action };
    expect(isGateOpenFor(state, id)).toBe(false);
    endLetPast(state, id);
    expect(state.problems.size).toBe(0);
  });

  it('ends after a while, and that is told', () => {
    const { state, render } = sit();
    vi.advanceTimersByTime(letPastFor - 1);
    expect(isGateOpenFor(state, id)).toBe(true);
    vi.advanceTimersByTime(1);
    expect(isGateOpenFor(state, id)).toBe(false);
    expect(state.problems.get(id)).toMatchObject({ says: 'Tiden gick ut. Spärren är stängd igen.' });
    expect(render).toHaveBeenCalled();
  });

  it('ends after a while though the computer’s clock is set back meanwhile', () => {
    const { state } = sit();
    vi.setSystemTime(new Date('2026-11-20T07:19:00.000Z'));
    vi.advanceTimersByTime(letPastFor);
    expect(isGateOpenFor(state, id)).toBe(false);
    expect(state.problems.get(id)?.says).toMatch(/^Tiden gick ut/);
  });

  it('ends with its text, and that is told', () => {
    const { state } = sit();
    state.seen.set(id, { element: document.body, comment: { ...sampleComment, text: 'En annan text' } });
    expect(isGateOpenFor(state, id)).toBe(false);
    endLetPast(state, id);
    expect(state.problems.get(id)?.says).toBe(
      'Sidan visar en annan text än när du skrev skälet. Spärren är stängd igen.',
    );
  });

  it('is over where the page is another, whatever the journal says', () => {
    const { state } = sit();
    state.letPast.clear();
    expect(isGateOpenFor(state, id)).toBe(false);
  });
});
