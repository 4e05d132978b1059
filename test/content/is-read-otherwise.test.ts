import { expect, it } from 'vitest';
import { isReadOtherwise } from '../../src/content/is-read-otherwise.ts';
import type { PanelState } from '../../src/shared/panel-state.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { sampleFacts } from '../background/sample-facts.ts';

it('reads the texts of the page anew when the policy, the hints or the closed days have changed, and not for a new name', () => {
  const { settings, policy } = sampleFacts('hallsberg');
  const state = (more: Partial<Settings> = {}): PanelState => ({
    settings: { ...settings, ...more },
    policy,
    items: {},
    notHandedOver: 0,
    todo: [],
    evidenceKey: '',
  });
  const changes: Partial<Settings>[] = [
    { extraClosedDays: ['2026-12-23'] },
    { shortDays: [{ day: '2026-12-23', close: '12:00' }] },
    { hints: { categoriesOff: ['question'] } },
  ];
  for (const more of changes) expect(isReadOtherwise(state(), state(more))).toBe(true);
  expect(isReadOtherwise(state(), { ...state(), policy: undefined })).toBe(true);
  expect(isReadOtherwise(state(), state({ unit: 'Biblioteket', extraClosedDays: undefined }))).toBe(false);
});
