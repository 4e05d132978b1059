import { describe, expect, it } from 'vitest';
import { cropBox } from '../../src/evidence/crop-box.ts';
import type { Box } from '../../src/shared/page-facts.ts';

const frame = (comment: Box, scale = 1) => ({
  url: 'https://www.facebook.com/',
  viewport: { width: 1280, height: 800 },
  scale,
  scroll: { x: 0, y: 0 },
  comment,
});

describe('the place of a comment in a frame', () => {
  it.each([0.8, 1, 1.25, 1.5, 2])('holds all of it, with a margin, in whole pixels at %s', (scale) => {
    const comment = { x: 100.4, y: 200.6, width: 300.3, height: 80.2 };
    const size = { width: Math.round(1280 * scale), height: Math.round(800 * scale) };
    const place = cropBox(frame(comment, scale), size);
    const real = size.width / 1280;
    expect(place?.isClipped).toBe(false);
    expect(place?.box.x).toBeLessThanOrEqual(comment.x * real);
    expect((place?.box.x ?? 0) + (place?.box.width ?? 0)).toBeGreaterThanOrEqual((comment.x + comment.width) * real);
    expect(Object.values(place?.box ?? {}).every(Number.isInteger)).toBe(true);
  });

  it('stays inside the frame and says so when part of the comment is outside the window', () => {
    const place = cropBox(frame({ x: 10, y: 700, width: 300, height: 400 }), { width: 1280, height: 800 });
    expect(place).toEqual({ box: { x: 6, y: 696, width: 308, height: 104 }, isClipped: true });
  });

  it('is nothing when the comment is not in the window', () => {
    expect(cropBox(frame({ x: 10, y: 900, width: 300, height: 40 }), { width: 1280, height: 800 })).toBeUndefined();
  });
});
