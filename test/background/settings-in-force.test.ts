import { describe, expect, it } from 'vitest';
import { settingsInForce } from '../../src/background/settings-in-force.ts';
import { ownPolicyFrom } from '../../src/policy/own-policy.ts';
import { policyInForce } from '../../src/policy/policy-in-force.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';

const right = { platform: 'facebook', name: 'Biblioteket', url: 'https://www.facebook.com/ekbackabibliotek' };
const wrong = { platform: 'facebook', name: 'Simhallen', url: 'www.facebook.com/ekbackasim' };

describe('what the moderator chose and an update no longer takes', () => {
  it('is told with what it was and what is used instead, and takes nothing else with it', () => {
    const settings = settingsInForce(
      { municipality: 'Ekbacka kommun', policyId: 'tibro', channels: [wrong, right], mailLimitMb: '20' },
      {},
    );
    expect(settings.channels).toEqual([right]);
    expect(settings.ownFaults).toEqual([
      {
        path: ['channels', 0, 'url'],
        instead: 'rest',
        was: 'facebook · Simhallen · www.facebook.com/ekbackasim',
      },
      { path: ['mailLimitMb'], instead: 'nothing', was: '20' },
    ]);
  });

  it('says what is wrong in an own policy, of which none is then in force', () => {
    const customPolicy = { ...ownPolicyFrom(presetById('tibro')), grounds: [] };
    const settings = settingsInForce({ policyId: 'egen', customPolicy }, {});
    expect(policyInForce(settings)).toBeUndefined();
    expect(settings.ownFaults).toEqual([
      { path: ['customPolicy'], instead: 'nothing', why: { place: expect.any(String), reason: expect.any(String) } },
    ]);
  });

  it('is not told where IT has set another value above it', () => {
    const settings = settingsInForce(
      { mailLimitMb: '20', contacts: { registrar: 7, manager: 8 } },
      { mailLimitMb: 10, contacts: { registrar: 'registrator@example.se' } },
    );
    expect(settings.mailLimitMb).toBe(10);
    expect(settings.ownFaults?.map(({ path }) => path.join('.'))).toEqual(['contacts.manager']);
  });

  it('gives way to the contact that IT has set, and stays where IT has set none', () => {
    const own = { registrar: 'jag@example.se', manager: 'Lo Chefsson' };
    const { contacts, managedContacts } = settingsInForce(
      { contacts: own },
      { contacts: { registrar: 'registrator@example.se', manager: '' } },
    );
    expect(contacts).toEqual({ registrar: 'registrator@example.se', manager: 'Lo Chefsson' });
    expect(managedContacts).toEqual(['registrar']);
  });

  it('is no stand-in for what IT has set wrong', () => {
    const instead = (mailLimitMb: unknown) =>
      settingsInForce({ mailLimitMb }, { mailLimitMb: 'mycket' }).managedFaults?.map((fault) => fault.instead);
    expect([instead(10), instead('20'), instead(undefined)]).toEqual([['own'], ['nothing'], ['nothing']]);
  });

  it('is nothing where all can be used', () => {
    expect(settingsInForce({ policyId: 'tibro', channels: [right] }, {})).not.toHaveProperty('ownFaults');
  });
});
