import { expect, it } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { provisionsOf } from '../../src/policy/secrecy-provisions.ts';

const offered = (allowedSecrecyProvisions?: string[]) =>
  provisionsOf(readSettingsFrom({ allowedSecrecyProvisions }).settings);

it('offers the provisions that IT has set, and the usual ones where IT has set none or an empty list', () => {
  expect(offered(['OSL 26:1'])).toEqual(['OSL 26:1']);
  expect(offered()).toContain('26 kap. 1 § OSL (socialtjänst)');
  expect(offered([])).toEqual(offered());
});
