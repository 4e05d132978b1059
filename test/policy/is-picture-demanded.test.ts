import { describe, expect, it } from 'vitest';
import { isPictureDemanded } from '../../src/policy/is-picture-demanded.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import type { GroundCode, GroundKind } from '../../src/shared/policy.ts';

const ground = (kind: GroundKind, codes: GroundCode[] = []) => ({ kind, codes });

describe('whether a picture is demanded', () => {
  it('[HAL-18] is what the guideline says of the kind, in Hällsberg of what is criminal or secret', () => {
    const hallsberg = presetById('hallsberg');
    expect(isPictureDemanded(hallsberg, ground('criminal'))).toBe(true);
    expect(isPictureDemanded(hallsberg, ground('unsuitable'))).toBe(false);
  });

  it('is never so where the law forbids it', () => {
    expect(isPictureDemanded(presetById('hallsberg'), ground('criminal', ['bbs_barnpornografi']))).toBe(false);
  });

  it('is so where no ground is known yet, if some ground may want one', () => {
    expect(isPictureDemanded(presetById('hallsberg'), undefined)).toBe(true);
    expect(isPictureDemanded(presetById('smedjebacken'), undefined)).toBe(false);
  });
});
