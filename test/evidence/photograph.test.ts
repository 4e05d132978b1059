import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import type { Camera } from '../../src/evidence/camera.ts';
import { photograph, type Stage } from '../../src/evidence/photograph.ts';
import type { FrameGeometry, FramePart } from '../../src/shared/page-facts.ts';

const url = 'https://www.facebook.com/ekbackabibliotek';
const window = { width: 64, height: 40 };
const png = encode({ ...window, data: new Uint8Array(64 * 40 * 3).fill(90), channels: 3 });
const camera: Camera = {
  capture: () => Promise.resolve(png),
  inFront: () => Promise.resolve({ tabId: 7, url }),
};

/** A page with one comment of some height; it shows as much of it as goes into the window. */
function page(height: number, change: (asked: number) => Partial<FrameGeometry> | undefined = () => ({})) {
  const parts: (FramePart | undefined)[] = [];
  let from = 0;
  const stage: Stage = {
    show(part) {
      parts.push(part);
      if (part?.of === 'comment') from = part.from;
      const geometry: FrameGeometry = {
        url,
        viewport: window,
        scale: 1,
        scroll: { x: 0, y: from },
        comment: { x: 0, y: -from, width: 60, height },
        seen: { from, to: Math.min(height, from + window.height) },
        heading: part?.of === 'heading' ? { x: 0, y: 0, width: 60, height: 10 } : undefined,
      };
      const changed = change(parts.length);
      return Promise.resolve(changed && { ...geometry, ...changed });
    },
  };
  return { stage, asked: () => parts.filter((part) => part !== undefined) };
}

describe('one comment in front of the camera', () => {
  it('is one frame, and one with the heading of its post', async () => {
    const { stage, asked } = page(30);
    const result = await photograph(camera, stage, 7);
    expect(result).toMatchObject({ ok: true, value: { isTooTall: false, isTakenAgain: false } });
    expect(asked()).toEqual([{ of: 'comment', from: 0 }, { of: 'heading' }]);
  });

  it('needs no second frame where the first shows the heading', async () => {
    const { stage, asked } = page(30, () => ({ heading: { x: 0, y: 0, width: 60, height: 8 } }));
    await photograph(camera, stage, 7);
    expect(asked()).toEqual([{ of: 'comment', from: 0 }]);
  });

  it('is several frames that overlap where it is taller than the window', async () => {
    const { stage, asked } = page(100);
    await photograph(camera, stage, 7);
    const froms = asked().flatMap((part) => (part.of === 'comment' ? [part.from] : []));
    expect(froms.length).toBeGreaterThan(2);
    for (const [at, from] of froms.entries()) {
      const next = froms[at + 1];
      if (next !== undefined) expect(next).toBeLessThan(from + window.height);
    }
    expect((froms.at(-1) ?? 0) + window.height).toBeGreaterThanOrEqual(100);
  });

  it('ends at some length, and says so', async () => {
    expect(await photograph(camera, page(10_000).stage, 7)).toMatchObject({ ok: true, value: { isTooTall: true } });
  });

  it('is taken again where it moved meanwhile', async () => {
    const moved = page(30, (asked) => (asked === 2 ? { comment: { x: 0, y: 12, width: 60, height: 30 } } : {}));
    expect(await photograph(camera, moved.stage, 7)).toMatchObject({ ok: true, value: { isTakenAgain: true } });
  });

  it.each([
    ['its text was changed meanwhile', { isSameText: false }, 'page-changed'],
    ['another that may not be photographed is on the screen', { isForbidden: true }, 'no-picture-allowed'],
    ['it is gone', undefined, 'page-changed'],
  ])('is no picture where %s', async (_, change, code) => {
    expect(await photograph(camera, page(30, () => change).stage, 7)).toMatchObject({ ok: false, code });
  });
});
