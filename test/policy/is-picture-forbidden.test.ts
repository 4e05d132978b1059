import { describe, expect, it } from 'vitest';
import { groundChosen } from '../../src/background/ground-chosen.ts';
import { groundById } from '../../src/policy/ground-of.ts';
import { isPictureForbidden } from '../../src/policy/is-picture-forbidden.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { isWithoutPicture } from '../../src/policy/steps-for.ts';
import type { Ground, Policy } from '../../src/shared/policy.ts';

/** The item's ground as the journal has it, chosen under a policy. */
function chosenUnder(policy: Policy, id: string) {
  const ground = groundById(policy, id);
  if (!ground) throw new Error(`no ground ${id}`);
  const { groundId, no, text, kind, isWithoutPicture: forbids } = groundChosen('2026-0001', ground, policy).payload;
  return { ground: { id: groundId, no, text, kind, isWithoutPicture: forbids, chosenAt: '2026-11-02T08:00:00.000Z' } };
}

describe('whether a picture is forbidden', () => {
  const smedjebacken = presetById('smedjebacken');
  const own: Ground = {
    id: 'egen-1',
    no: '1',
    text: 'övergreppsbilder på barn',
    codes: ['bbs_barnpornografi'],
    kind: 'criminal',
    hints: [],
  };
  const withOwn: Policy = { ...smedjebacken, id: 'egen', grounds: [own] };

  it('is so by the ground of the policy in force, and by the way without a picture', () => {
    expect(isPictureForbidden(withOwn, chosenUnder(withOwn, 'egen-1'))).toBe(true);
    expect(isPictureForbidden(smedjebacken, chosenUnder(smedjebacken, 'no-picture'))).toBe(true);
  });

  it('stays so under every other policy, and where none is known', () => {
    const item = chosenUnder(withOwn, 'egen-1');
    for (const id of ['smedjebacken', 'tibro', 'nykoping', 'hallsberg', 'gislaved'] as const) {
      expect(isPictureForbidden(presetById(id), item), id).toBe(true);
    }
    expect(isPictureForbidden(undefined, item)).toBe(true);
  });

  it('is not so of other grounds, nor where none is chosen', () => {
    for (const ground of smedjebacken.grounds.filter((one) => !isWithoutPicture(one))) {
      expect(isPictureForbidden(smedjebacken, chosenUnder(smedjebacken, ground.id)), ground.id).toBe(false);
    }
    expect(isPictureForbidden(smedjebacken, undefined)).toBe(false);
  });
});
