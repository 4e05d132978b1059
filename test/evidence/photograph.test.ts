import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import type { Camera } from '../../src/evidence/camera.ts';
import { type Develop, photograph as photographWith, type Stage } from '../../src/evidence/photograph.ts';
import type { FrameGeometry, FramePart } from '../../src/shared/page-facts.ts';

const url = 'https://www.facebook.com/ekbackabibliotek';
const window = { width: 64, height: 40 };
const png = encode({ ...window, data: new Uint8Array(64 * 40 * 3).fill(90), channels: 3 });
const camera: Camera = {
  capture: () => Promise.resolve({ png, before: { tabId: 7, url }, after: Promise.resolve({ tabId: 7, url }) }),
  inFront: () => Promise.resolve({ tabId: 7, url }),
};

/** Makes one picture of each shot, which says what it is of. */
const develop: Develop = ({ geometry, of }, isHeadingWanted) => {
  const sha256 = `${of} ${geometry.scroll.y} ${isHeadingWanted}`;
  const facts = { sha256, role: 'frame', method: 'screen', mime: 'image/png', bytes: 1, width: 1, height: 1 } as const;
  return Promise.resolve([{ facts, bytes: new Uint8Array(1) }]);
};
const photograph = (by: Camera, stage: Stage, tabId: number) => photographWith(by, stage, tabId, develop);
const namesOf = (result: Awaited<ReturnType<typeof photograph>>) =>
  result.ok ? result.value.pictures.map(({ facts }) => facts.sha256) : [];

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
    expect(namesOf(result)).toEqual(['comment 0 true', 'heading 0 true']);
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
    const result = await photograph(camera, moved.stage, 7);
    expect(result).toMatchObject({ ok: true, value: { isTakenAgain: true } });
    // What was made of the frame that was thrown away is not among them.
    expect(namesOf(result)).toEqual(['comment 0 true', 'heading 0 true']);
  });

  it('is no picture where one that may not be photographed has come into view meanwhile', async () => {
    const { stage } = page(30, (asked) => ({ isForbidden: asked === 2 }));
    expect(await photograph(camera, stage, 7)).toMatchObject({ ok: false, code: 'no-picture-allowed' });
  });

  it.each([
    ['its text was changed meanwhile', { isSameText: false }, 'page-changed'],
    ['another that may not be photographed is on the screen', { isForbidden: true }, 'no-picture-allowed'],
    ['it is gone', undefined, 'page-changed'],
  ])('is no picture where %s', async (_, change, code) => {
    expect(await photograph(camera, page(30, () => change).stage, 7)).toMatchObject({ ok: false, code });
  });
});
