import { describe, expect, it } from 'vitest';
import { agedWordsIn, laws, lawsBeside } from '../../src/policy/law-beside.ts';
import { presetById, presetIds } from '../../src/policy/preset-by-id.ts';
import { isWithoutPicture, stepsFor } from '../../src/policy/steps-for.ts';
import type { Ground, Policy } from '../../src/shared/policy.ts';

function groundOf(policy: Policy, id: string): Ground {
  const ground = policy.grounds.find((one) => one.id === id);
  if (!ground) throw new Error(`no ground ${id}`);
  return ground;
}

const hallsberg = presetById('hallsberg');
const childImages = groundOf(hallsberg, 'hal-k05');

describe('the steps for a ground', () => {
  it.each(presetIds)('are those of its kind, in the order of the guideline: %s', (id) => {
    const policy = presetById(id);
    for (const ground of policy.grounds.filter((one) => !isWithoutPicture(one))) {
      expect(stepsFor(policy, ground)).toEqual(policy.steps[ground.kind]);
    }
  });

  it('[HAL-18] never ask for a picture of child sexual abuse, though the guideline does', () => {
    const steps = stepsFor(hallsberg, childImages);
    expect(steps.map(({ id }) => id)).not.toContain('save-evidence');
    expect(steps[0]).toMatchObject({ id: 'record-without-picture', need: 'required', before: ['remove'] });
    expect(hallsberg.grounds.filter(isWithoutPicture).map(({ no, text }) => [no, text])).toEqual([
      ['e', 'barnpornografibrott'],
    ]);
  });

  it('go the way without a picture for that code in every policy', () => {
    const ground = { codes: childImages.codes, kind: 'unsuitable' as const };
    for (const id of presetIds) expect(stepsFor(presetById(id), ground)).toEqual(stepsFor(hallsberg, childImages));
  });
});

describe('the law beside the words', () => {
  it('[HAL-17] stands beside Hallsberg’s g, whose own words stay', () => {
    const ground = groundOf(hallsberg, 'hal-k07');
    expect(ground.text).toContain('3 § i lagen om straff för offentlig uppmaning');
    expect(ground.lawBeside).toContain('7 § terroristbrottslagen (2022:666)');
    expect(agedWordsIn(hallsberg, ground.text).map(({ since }) => since)).toEqual(['2022-07-01']);
  });

  it('[HAL-17] names the section of brottsbalken for a to f', () => {
    const letters = hallsberg.grounds.filter(({ no }) => /^[a-f]$/.test(no));
    const sections = letters.map(({ lawBeside }) => /\d+ kap\. \d+(?: [ac])? §/.exec(lawBeside ?? '')?.[0]);
    expect(sections).toEqual([
      '4 kap. 5 §',
      '4 kap. 6 c §',
      '16 kap. 5 §',
      '16 kap. 8 §',
      '16 kap. 10 a §',
      '16 kap. 10 c §',
    ]);
  });

  it('stands beside PUL and Datainspektionen', () => {
    const smedjebacken = presetById('smedjebacken');
    expect(groundOf(smedjebacken, 'sme-k07')).toMatchObject({ text: 'brott mot PUL' });
    expect(groundOf(smedjebacken, 'sme-k07').lawBeside).toContain('(2018:218)');
    expect(agedWordsIn(smedjebacken, 'brott mot PUL')).toMatchObject([{ since: '2018-05-25' }]);
    expect(agedWordsIn(hallsberg, 'Datainspektionen om dataskyddsförordningen')[0]?.now).toContain('IMY');
    expect(agedWordsIn(hallsberg, 'olaga hot')).toEqual([]);
  });

  it('says first that no picture is taken, and that hiding is not enough', () => {
    expect(lawsBeside(childImages)).toEqual([laws.noPicture, laws.hidingIsNotEnough, laws.removalDuty]);
    const secret = groundOf(presetById('tibro'), 'tib-k05');
    expect(lawsBeside(secret)).toEqual([laws.hidingLeavesSecrets, laws.secrecyIsRegistered]);
  });

  it('reminds that criticism is not party politics, where political messages are removed', () => {
    expect(lawsBeside(groundOf(hallsberg, 'hal-k11'))).toEqual([laws.criticism]);
    expect(lawsBeside(groundOf(hallsberg, 'hal-k10'))).toEqual([]);
  });
});
