import { describe, expect, it } from 'vitest';
import { isOver, placeGate } from '../../src/content/place-gate.ts';

const menuSize = { width: 250, height: 168 };
const panelWidth = 380;

/** A comment as a platform lays it out in a window of that size, with its menu open under its button, or over it. */
function around(width: number, height: number, top: number, isLeft = false) {
  const free = isLeft ? { from: panelWidth, to: width } : { from: 0, to: width - panelWidth };
  const room = free.to - free.from;
  const comment = { left: free.from + room * 0.16, top, width: room * 0.68, height: 102 };
  const below = top + 63;
  const holder = {
    left: Math.max(8, comment.left + comment.width - 210),
    top: below + menuSize.height + 8 < height ? below : top + 31 - menuSize.height,
    ...menuSize,
  };
  return { comment, holder, window: { width, height }, free };
}

const windows = [
  [1920, 1080],
  [1366, 768],
  [1280, 800],
  [1024, 768],
] as const;

describe.each(windows)('the gate in a window of %i × %i', (width, height) => {
  const places = [0.02, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85].flatMap((at) => [
    around(width, height, height * at),
    around(width, height, height * at, true),
  ]);

  it('covers neither the open menu nor the comment nor the panel, wherever they stand', () => {
    for (const one of places) {
      const { left, top, maxWidth, maxHeight } = placeGate(one);
      const gate = { left, top, width: maxWidth, height: Math.min(maxHeight, 340) };
      expect([isOver(gate, one.holder), isOver(gate, one.comment)], JSON.stringify({ one, gate })).toEqual([
        false,
        false,
      ]);
      expect(gate.left >= one.free.from && gate.left + gate.width <= one.free.to).toBe(true);
    }
  });

  it('is wholly in the window, with room for what it says', () => {
    for (const one of places) {
      const { left, top, maxWidth, maxHeight } = placeGate(one);
      expect(left >= 0 && top >= 0 && left + maxWidth <= width && top + maxHeight <= height).toBe(true);
      expect(maxWidth).toBe(384);
      expect(maxHeight).toBeGreaterThanOrEqual(232);
    }
  });
});

it.each([
  [640, 400, 14, 219],
  [640, 400, 14, 76],
  [683, 384, 90, 120],
  [512, 384, 8, 211],
])('leaves the menu free at 200 %% too, in %i × %i', (width, height, left, top) => {
  const holder = { left, top, ...menuSize };
  const comment = { left: 36, top: 10, width: 188, height: 261 };
  const window = { width, height };
  const place = placeGate({ comment, holder, window, free: { from: 0, to: width - panelWidth } });
  const gate = { left: place.left, top: place.top, width: place.maxWidth, height: place.maxHeight };
  expect(isOver(gate, holder)).toBe(false);
  expect([gate.width >= 300, gate.height >= 160]).toEqual([true, true]);
  expect(gate.left >= 0 && gate.top >= 0 && gate.left + gate.width <= width && gate.top + gate.height <= height).toBe(
    true,
  );
});

it('is read first where the window has room for nothing beside the menu', () => {
  const window = { width: 280, height: 300 };
  const holder = { left: 8, top: 70, ...menuSize };
  const place = placeGate({ comment: undefined, holder, window, free: { from: 0, to: 0 } });
  expect(place).toEqual({ left: 0, top: 0, maxWidth: 280, maxHeight: 292 });
});
