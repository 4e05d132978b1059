import { describe, expect, it } from 'vitest';
import { whatGateWaitsFor } from '../../src/evidence/what-gate-waits-for.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import type { PictureFacts } from '../../src/shared/item.ts';
import type { GroundKind } from '../../src/shared/policy.ts';

const picture = { role: 'crop' } as PictureFacts;
const ground = (kind: GroundKind) => ({ kind, codes: [] });

describe('what saved evidence still waits for', () => {
  it.each(['tibro', 'nykoping', 'hallsberg'] as const)(
    '[TIB-36] [NYK-16] [HAL-18] is a picture of what is criminal, in %s',
    (id) => {
      const policy = presetById(id);
      const handedOver = { at: '2026-11-20T08:00:00.000Z', package: 'p' };
      expect(whatGateWaitsFor(policy, ground('criminal'), { pictures: [], handedOver })).toBe('picture');
      expect(whatGateWaitsFor(policy, ground('criminal'), { pictures: [picture], handedOver })).toBeUndefined();
    },
  );

  it('is a picture of the text that was saved last, not of one that stood there before', () => {
    const handedOver = { at: '2026-11-20T08:00:00.000Z', package: 'p' };
    const item = { pictures: [picture], isTextAlone: true, handedOver };
    expect(whatGateWaitsFor(presetById('tibro'), ground('criminal'), item)).toBe('picture');
  });

  it('[TIB-36] is another hand-over where another text was saved since the last', () => {
    const item = { pictures: [picture], handedOver: { at: '', package: 'p' }, isNewSinceHandover: true };
    expect(whatGateWaitsFor(presetById('tibro'), ground('unsuitable'), item)).toBe('handover');
  });

  it('[SMB-25] is nothing where the guideline asks for content and sender alone', () => {
    expect(whatGateWaitsFor(presetById('smedjebacken'), ground('criminal'), { pictures: [] })).toBeUndefined();
  });

  it('is a picture where the ground is none of the guideline in force, if some ground there may want one', () => {
    const handedOver = { at: '2026-11-20T08:00:00.000Z', package: 'p' };
    expect(whatGateWaitsFor(presetById('tibro'), undefined, { pictures: [], handedOver })).toBe('picture');
    expect(whatGateWaitsFor(presetById('smedjebacken'), undefined, { pictures: [] })).toBeUndefined();
  });

  it('is never a picture that the law forbids', () => {
    const forbidden = { kind: 'criminal', codes: ['bbs_barnpornografi'] } as const;
    const asked = whatGateWaitsFor(
      presetById('hallsberg'),
      { ...forbidden, codes: [...forbidden.codes] },
      { pictures: [] },
    );
    expect(asked).toBeUndefined();
  });

  it('[TIB-36] is the hand-over where registration comes before removal', () => {
    expect(whatGateWaitsFor(presetById('tibro'), ground('unsuitable'), { pictures: [picture] })).toBe('handover');
  });
});
