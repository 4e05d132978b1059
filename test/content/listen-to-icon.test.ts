// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { describePanel } from '../../src/content/describe-panel.ts';
import { listenToIcon } from '../../src/content/listen-to-icon.ts';
import { panelActions } from '../../src/content/panel-actions.ts';
import { emptySession, isPanelShown } from '../../src/content/session-state.ts';
import { sessionOf } from './session-of.ts';

const tell = vi.hoisted(() => vi.fn<(message: { type: string }) => unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'ours', onMessage: { addListener: (listener: typeof tell) => tell.mockImplementation(listener) } },
  },
}));

/** A page that is no channel of ours, where the panel was folded when it was seen last. */
function sleepFolded() {
  const state = emptySession(new Map());
  state.isFolded = true;
  const session = sessionOf(state);
  listenToIcon(session, panelActions(session), { now: async () => undefined, later: () => undefined });
  return () => ({ isShown: isPanelShown(state), isFolded: describePanel(state, new Date()).isFolded });
}

it.each(['toggle-panel', 'save-evidence-pressed'])('unfolds the panel to say why it is asleep: %s', (type) => {
  const seen = sleepFolded();
  expect(seen()).toEqual({ isShown: false, isFolded: true });
  tell({ type });
  expect(seen()).toEqual({ isShown: true, isFolded: false });
});

it('puts it away again at the next click on the icon', () => {
  const seen = sleepFolded();
  tell({ type: 'toggle-panel' });
  tell({ type: 'toggle-panel' });
  expect(seen().isShown).toBe(false);
});
