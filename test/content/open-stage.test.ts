// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../../src/content/open-stage.ts';

const host = document.createElement('div');
const comment = document.createElement('div');
let frames: (() => void)[] = [];
let stage: Stage;
let start = 0;

/** One frame of the page. */
const paint = () => {
  for (const work of frames.splice(0)) work();
};
const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

beforeEach(() => {
  frames = [];
  window.requestAnimationFrame = (work) => frames.push(() => work(0));
  document.elementFromPoint = () => null;
  document.body.append(host, comment);
  const element = () => comment;
  start = performance.now();
  stage = openStage(window, host, { element, text: '', isSameText: () => true, forbidden: () => [], over: () => [] });
});
afterEach(() => {
  stage.close();
  window.devicePixelRatio = 1;
});

describe('before a picture', () => {
  it('waits for a third frame, however long the page takes to paint, with our panel out of the way', async () => {
    let isShown = false;
    const shown = stage.show({ of: 'comment', from: 0 }).then((geometry) => {
      isShown = true;
      return geometry;
    });
    paint();
    paint();
    await rest(60);
    expect(isShown).toBe(false);
    expect(host.style.clipPath).toBe('inset(50%)');
    paint();
    expect(await shown).toMatchObject({ isForbidden: false });
  });

  it('waits for three frames more where the page was zoomed, or moved, while it waited', async () => {
    let isShown = false;
    const shown = stage.show({ of: 'comment', from: 0 }).then((geometry) => {
      isShown = true;
      return geometry;
    });
    paint();
    paint();
    window.devicePixelRatio = 1.5;
    paint();
    await rest(60);
    expect(isShown, 'the screen may still show what it was').toBe(false);
    for (let frame = 0; frame < 3; frame += 1) paint();
    expect(await shown).toMatchObject({ scale: 1.5 });
  });

  it('waits for 30 ms at least, however quickly the page paints', async () => {
    const shown = stage.show({ of: 'comment', from: 0 });
    for (let frame = 0; frame < 3; frame += 1) paint();
    expect(await shown).not.toBeNull();
    expect(performance.now() - start).toBeGreaterThanOrEqual(29);
  });
});
