import { describe, expect, it } from 'vitest';
import managedSchema from '../../public/managed-schema.json' with { type: 'json' };
import { notForIt, readManaged } from '../../src/background/read-managed.ts';
import { readSettingsFrom, settingNames } from '../../src/background/settings-schema.ts';
import { ownPolicyFrom } from '../../src/policy/own-policy.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { writePolicyFile } from '../../src/policy/write-policy-file.ts';

describe('what IT has set', () => {
  it('names in the managed schema only what the settings know, and all but what is the moderator’s own', () => {
    expect(Object.keys(managedSchema.properties).sort()).toEqual(
      settingNames.filter((name) => !notForIt.includes(name)).sort(),
    );
  });

  it('reads an own policy from the text of a policy file', () => {
    const { text } = writePolicyFile(ownPolicyFrom(presetById('hallsberg')));
    const { values, names } = readManaged({ policyId: 'custom', customPolicy: text }, false);
    expect(values.policyId).toBe('egen');
    expect(values.customPolicy?.municipality).toBe(presetById('hallsberg').municipality);
    expect(names.sort()).toEqual(['customPolicy', 'policyId']);
  });

  it.each(['inte json', '{}', '{"id":"egen"}'])('leaves out an own policy that is none: %s', (customPolicy) => {
    const { values, wrong, names } = readManaged({ customPolicy, municipality: 'Ekbacka kommun' }, false);
    expect({ values, wrong, names }).toEqual({
      values: { municipality: 'Ekbacka kommun' },
      wrong: ['customPolicy'],
      names: ['municipality'],
    });
  });

  it('does not choose an own policy that is not there: nothing would be in force, and nobody here could choose', () => {
    const broken = { policyId: 'custom', customPolicy: '{"schemaVersion":2}', lockPolicy: true };
    const { values, names, wrong } = readManaged(broken, false);
    expect([values.policyId, names, wrong.sort()]).toEqual([undefined, ['lockPolicy'], ['customPolicy', 'policyId']]);
    expect(readManaged({ policyId: 'custom' }, true).values.policyId).toBeUndefined();
    expect(readManaged({ policyId: 'custom' }, true, true).values.policyId).toBe('egen');
  });

  it('takes a policy with lockPolicy false as a suggestion, until the moderator has chosen', () => {
    const raw = { policyId: 'tibro', lockPolicy: false };
    const before = readManaged(raw, false);
    expect([before.values.policyId, before.names.includes('policyId')]).toEqual(['tibro', false]);
    expect(readManaged(raw, true).values.policyId).toBeUndefined();
  });

  it('lets IT set neither who the moderator is nor whether this computer is quiet', () => {
    const raw = { operator: { name: 'Någon annan', title: '' }, reminders: { notify: false } };
    expect(readManaged(raw, false).values).toEqual({});
  });
});

describe('reading settings', () => {
  it('keeps the other values where one is wrong', () => {
    const { settings, wrong } = readSettingsFrom({
      municipality: 'Ekbacka kommun',
      policyId: 'tibro',
      channels: [{ platform: 'facebook', name: 'Bibliotek', url: 'javascript:alert(1)' }],
      extraClosedDays: ['2026-12-23', 'i morgon'],
    });
    expect(wrong.sort()).toEqual(['channels', 'extraClosedDays']);
    expect([settings.municipality, settings.policyId, settings.channels]).toEqual(['Ekbacka kommun', 'tibro', []]);
  });

  it('refuses hours that close before they open', () => {
    expect(readSettingsFrom({ watch: { open: '17:00', close: '08:00' } }).wrong).toEqual(['watch']);
  });

  it('refuses an own policy that a policy file could not hold', () => {
    const policy = { ...ownPolicyFrom(presetById('tibro')), grounds: [] };
    expect(readSettingsFrom({ policyId: 'egen', customPolicy: policy }).wrong).toEqual(['customPolicy']);
  });
});
