import { describe, expect, it } from 'vitest';
import { chosenFrom } from '../../src/background/chosen-settings.ts';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import type { Settings } from '../../src/shared/settings.ts';

const settings = (change: Partial<Settings>): Settings => ({ ...readSettingsFrom({}).settings, ...change });
const operator = { name: 'Sara', title: '' };

describe('what is stored of changed settings', () => {
  it('is what the moderator had below what IT manages', () => {
    const before = settings({ municipality: 'Grannby kommun', managed: ['municipality'] });
    const chosen = chosenFrom({ ...before, operator }, { municipality: 'Ekbacka kommun' }, before);
    expect(chosen).toMatchObject({ municipality: 'Ekbacka kommun', operator });
    expect(chosen).not.toHaveProperty('managed');
  });

  it('is no choice of the policy that IT suggests: another suggestion takes its place, until she chooses', () => {
    const before = settings({ policyId: 'tibro', lockPolicy: false, managed: ['lockPolicy'] });
    expect(chosenFrom({ ...before, operator }, {}, before).policyId).toBeUndefined();
    expect(chosenFrom({ ...before, policyId: 'nykoping' }, {}, before).policyId).toBe('nykoping');
    expect(chosenFrom({ ...before, policyId: 'tibro' }, { policyId: 'nykoping' }, before).policyId).toBe('tibro');
  });

  it('is the policy that was chosen where IT has locked it', () => {
    const before = settings({ policyId: 'tibro', lockPolicy: true, managed: ['lockPolicy'] });
    expect(chosenFrom({ ...before, policyId: 'nykoping' }, { policyId: 'tibro' }, before).policyId).toBe('tibro');
    // None was chosen: the first choice stands.
    const none = settings({ lockPolicy: true, managed: ['lockPolicy'] });
    expect(chosenFrom({ ...none, policyId: 'nykoping' }, {}, none).policyId).toBe('nykoping');
  });

  it('is each contact that IT has not set, and below the others what the moderator had', () => {
    const before = settings({
      contacts: { registrar: 'registrator@example.se', manager: 'Lo Chefsson' },
      managedContacts: ['registrar'],
    });
    const sent = { ...before, contacts: { ...before.contacts, manager: 'Kim Chefsson' } };
    const stored = { contacts: { registrar: 'min@example.se', manager: 'Lo Chefsson' } };
    expect(chosenFrom(sent, stored, before).contacts).toEqual({ registrar: 'min@example.se', manager: 'Kim Chefsson' });
    expect(chosenFrom(sent, {}, before).contacts).toEqual({ manager: 'Kim Chefsson' });
  });

  it('leaves out what was worked out at reading', () => {
    const before = settings({
      managedFaults: [{ path: ['municipality'], reason: 'wrong', instead: 'nothing' }],
      ownFaults: [{ path: ['mailLimitMb'], instead: 'nothing' }],
    });
    for (const name of ['managedFaults', 'ownFaults']) expect(chosenFrom(before, {}, before)).not.toHaveProperty(name);
  });
});
