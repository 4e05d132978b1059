import { beforeEach, expect, it, vi } from 'vitest';
import { profileIds } from '../../src/background/profile-ids.ts';
import { readSettings, writeSettings } from '../../src/background/settings.ts';
import { stored } from './stored.ts';

vi.mock('webextension-polyfill', async () => (await import('./stored.ts')).storingBrowser());

beforeEach(() => {
  for (const name of Object.keys(stored)) delete stored[name];
});

const changeName = async (name: string) =>
  writeSettings({ ...(await readSettings()), operator: { name, title: 'bibliotekarie' } });

it('gives each who works here an id of her own, and keeps no name of those who have left', async () => {
  await changeName('Sara Exempel');
  const [sara, again] = [await profileIds(), await profileIds()];
  expect(again).toEqual(sara);
  await changeName('Lo Testlund');
  expect(JSON.stringify(stored)).not.toContain('Sara');
  const lo = await profileIds();
  expect(lo.device).toBe(sara.device);
  expect(lo.operator).toMatch(/^op-[0-9a-f]{12}$/);
  expect(lo.operator).not.toBe(sara.operator);
  expect(JSON.stringify(stored.ids)).not.toContain('Lo');
});

it('draws one id where two ask for it at once', async () => {
  const [one, other] = await Promise.all([profileIds(), profileIds()]);
  expect(other).toEqual(one);
});

it('stays who she is when she changes something else', async () => {
  await changeName('Sara Exempel');
  const { operator } = await profileIds();
  await writeSettings({ ...(await readSettings()), municipality: 'Ekbacka kommun' });
  expect((await profileIds()).operator).toBe(operator);
});

it('takes away the names that an earlier version kept', async () => {
  stored.ids = { device: 'device-0123456789ab', operators: { 'Kim Testlund': 'op-0123456789ab' } };
  expect((await profileIds()).device).toBe('device-0123456789ab');
  expect(JSON.stringify(stored)).not.toContain('Kim');
});
