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

  it('lets every wrong value through to us: what Chromium drops by the schema nobody could tell the moderator of', () => {
    expect(JSON.stringify(managedSchema)).not.toMatch(/"(enum|minimum|maximum|pattern|required)"/);
  });

  it.each(['inte json', '{}', '{"id":"egen"}'])(
    'leaves out an own policy that is none, and says why: %s',
    (customPolicy) => {
      const { values, faults, names } = readManaged({ customPolicy, municipality: 'Ekbacka kommun' }, false);
      expect({ values, names }).toEqual({ values: { municipality: 'Ekbacka kommun' }, names: ['municipality'] });
      expect(faults).toEqual([
        { path: ['customPolicy'], reason: 'wrong', why: { place: expect.any(String), reason: expect.any(String) } },
      ]);
    },
  );

  it('does not choose an own policy that is not there: nothing would be in force, and nobody here could choose', () => {
    const broken = { policyId: 'custom', customPolicy: '{"schemaVersion":2}', lockPolicy: true };
    const { values, names, faults } = readManaged(broken, false);
    expect([values.policyId, names]).toEqual([undefined, ['lockPolicy']]);
    expect(faults.map(({ path, reason }) => [path[0], reason])).toEqual([
      ['customPolicy', 'wrong'],
      ['policyId', 'no-policy'],
    ]);
    expect(readManaged({ policyId: 'custom' }, true).values.policyId).toBeUndefined();
    expect(readManaged({ policyId: 'custom' }, true, true).values.policyId).toBe('egen');
  });

  it('keeps the right channels where one is wrong: without them the panel would sleep on all', () => {
    const right = { platform: 'facebook', name: 'Biblioteket', url: 'https://www.facebook.com/ekbackabibliotek' };
    const { values, names, faults } = readManaged(
      {
        channels: [
          { ...right, platform: 'Facebook', url: 'http://www.facebook.com/ekbackasim' },
          { ...right, monitoringHours: { open: '8', close: '17:00' }, colour: 'grön' },
          { platform: 'instagram', name: 'Simhallen' },
          right,
        ],
      },
      false,
    );
    expect(values.channels).toEqual([right, right]);
    expect(names).toEqual(['channels']);
    expect(faults.map(({ path, reason }) => `${path.join('.')} ${reason}`)).toEqual([
      'channels.0.platform wrong',
      'channels.0.url wrong',
      'channels.1.monitoringHours.open wrong',
      'channels.2.url wrong',
      'channels.1.colour unknown',
    ]);
    // Nothing right is no list: the moderator keeps hers.
    const none = readManaged({ channels: [{ ...right, platform: 'x' }] }, false);
    expect(none).toEqual({ values: {}, names: [], faults: [{ path: ['channels', 0, 'platform'], reason: 'wrong' }] });
    expect(readManaged({ channels: [] }, false).names).toEqual(['channels']);
  });

  it.each([
    ['facebook', 'https://ekbacka.example.se/bibliotek'],
    ['instagram', 'https://www.facebook.com/ekbackabibliotek'],
    ['facebook', 'https://www.facebook.com/'],
    ['facebook', 'https://www.facebook.com.example.org/ekbacka'],
  ])('leaves out a channel on %s whose address is %s: no page would ever be it', (platform, url) => {
    const { values, faults } = readManaged({ channels: [{ platform, name: 'Biblioteket', url }] }, false);
    expect([values, faults]).toEqual([{}, [{ path: ['channels', 0, 'url'], reason: 'wrong' }]]);
  });

  it('keeps a crisis that is on where one field of it is wrong, and the days that are days', () => {
    const { values } = readManaged(
      { crisis: { active: true, url: 'ekbacka.example.se', watch: { open: '22:00', close: '06:00' } } },
      false,
    );
    expect(values.crisis).toEqual({ active: true, text: '' });
    expect(readManaged({ extraClosedDays: ['2026-12-23', 'i morgon', 5] }, false).values).toEqual({
      extraClosedDays: ['2026-12-23'],
    });
  });

  it.each([
    ['municipality', 5],
    ['municipality', null],
    ['language', 'svenska'],
    ['policyId', 'Tibro'],
    ['lockPolicy', 'true'],
    ['disableCapture', 1],
    ['localImageRetentionDays', '30'],
    ['localImageRetentionDays', 0],
    ['exportReminderDays', 3.5],
    ['contacts', ['registrator@example.se']],
    ['contacts', { registrator: 'registrator@example.se' }],
    ['shortDays', { '2026-12-30': '12:00' }],
    ['crisis', { text: 'Se webbplatsen' }],
  ])('leaves out a %s that is %j, and all else stays', (name, value) => {
    const { values, names, faults } = readManaged({ unit: 'Biblioteket', [name]: value }, false);
    expect([values, names, faults.map(({ path }) => path[0])]).toEqual([{ unit: 'Biblioteket' }, ['unit'], [name]]);
  });

  it('tells of names that are no settings, deeper down too', () => {
    const raw = {
      munincipality: 'Ekbacka kommun',
      toString: 'x',
      contacts: { registrator: 'registrator@example.se', dpo: 'dso@example.se' },
    };
    const { values, faults } = readManaged(raw, false);
    expect(values).toEqual({ contacts: { dpo: 'dso@example.se' } });
    expect(faults).toEqual([
      { path: ['munincipality'], reason: 'unknown' },
      { path: ['toString'], reason: 'unknown' },
      { path: ['contacts', 'registrator'], reason: 'unknown' },
    ]);
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
    expect(wrong).toEqual([
      { path: ['channels', 0, 'url'], instead: 'nothing' },
      { path: ['extraClosedDays', 1], instead: 'rest' },
    ]);
    expect([settings.municipality, settings.policyId, settings.channels]).toEqual(['Ekbacka kommun', 'tibro', []]);
    expect(settings.extraClosedDays).toEqual(['2026-12-23']);
  });

  it('refuses hours that close before they open', () => {
    expect(readSettingsFrom({ watch: { open: '17:00', close: '08:00' } }).wrong).toEqual([
      { path: ['watch'], instead: 'nothing' },
    ]);
  });

  it('refuses an own policy that a policy file could not hold', () => {
    const policy = { ...ownPolicyFrom(presetById('tibro')), grounds: [] };
    const { wrong } = readSettingsFrom({ policyId: 'egen', customPolicy: policy });
    expect(wrong).toEqual([{ path: ['customPolicy'], instead: 'nothing' }]);
  });
});
