// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { settingsFromAnswers } from '../../src/pages/settings/change-policy.ts';
import { FirstRun } from '../../src/pages/settings/FirstRun.tsx';
import type { FirstAnswers, SettingsData } from '../../src/pages/settings/settings-data.ts';
import { ownPolicyFrom } from '../../src/policy/own-policy.ts';
import { presetById, presetIds } from '../../src/policy/preset-by-id.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { doNow } from '../panel/do-now.ts';
import * as sample from '../ui/gallery/sample-pages.ts';

afterEach(() => doNow(() => render(null, document.body)));

/** Runs it with what IT has set, and gives what it would change. */
function run(byIt: Partial<Settings>, locked: SettingsData['locked'], choose?: string): Partial<Settings> | undefined {
  const settings = { ...readSettingsFrom({}).settings, ...byIt };
  const own = settings.customPolicy;
  const policies = presetIds.map((id) => ({ id, municipality: presetById(id).municipality }));
  const data: SettingsData = {
    ...sample.settings,
    settings,
    locked,
    policy: undefined,
    policies: own ? [...policies, { id: own.id, municipality: own.municipality }] : policies,
  };
  const finishFirstRun = vi.fn<(answers: FirstAnswers) => void>();
  doNow(() => render(<FirstRun data={data} actions={{ ...sample.settingsActions, finishFirstRun }} />, document.body));
  const [select, name] = [
    document.querySelector('select'),
    document.querySelector<HTMLInputElement>('input:not([readonly])'),
  ];
  doNow(() => {
    if (select && choose) {
      select.value = choose;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (name) name.value = 'Sara';
    name?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  doNow(() => document.querySelector('button')?.click());
  const [answers] = finishFirstRun.mock.calls[0] ?? [];
  return answers && settingsFromAnswers(settings, answers);
}

const operator = { name: 'Sara', title: '' };

it('follows what is chosen over what IT only suggests', () => {
  expect(run({ policyId: 'tibro', lockPolicy: false }, ['lockPolicy'], 'nykoping')).toMatchObject({
    policyId: 'nykoping',
    municipality: presetById('nykoping').municipality,
    operator,
  });
});

it('has what IT suggests chosen, an own policy of the municipality too', () => {
  expect(run({ policyId: 'tibro', lockPolicy: false }, ['lockPolicy'])?.policyId).toBe('tibro');
  const customPolicy = { ...ownPolicyFrom(presetById('tibro')), municipality: 'Grannby kommun' };
  expect(run({ policyId: 'egen', customPolicy, lockPolicy: false }, ['lockPolicy', 'customPolicy'])).toEqual({
    policyId: 'egen',
    municipality: 'Grannby kommun',
    operator,
  });
});

it('asks only for a name where IT has decided, and has the municipality of the policy', () => {
  expect(run({ policyId: 'hallsberg' }, ['policyId'])).toEqual({
    policyId: 'hallsberg',
    municipality: presetById('hallsberg').municipality,
    operator,
  });
});

it('asks for both where nothing is known', () => {
  expect(run({}, [])).toBeUndefined();
  expect(document.querySelector('.error')?.textContent).toContain('Välj vems riktlinjer du följer.');
});
