import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { type Camera, CameraRefused } from '../../src/evidence/camera.ts';
import { takeFrame as takeFrameWith } from '../../src/evidence/take-frame.ts';
import type { FrameGeometry } from '../../src/shared/page-facts.ts';

const url = 'https://www.facebook.com/ekbackabibliotek';
const geometry = (scale: number, width = 64, height = 40): FrameGeometry => ({
  url,
  viewport: { width, height },
  scale,
  scroll: { x: 0, y: 0 },
  comment: { x: 4, y: 4, width: 20, height: 10 },
});
const png = (width: number, height: number) =>
  encode({ width, height, data: new Uint8Array(width * height * 3).fill(90), channels: 3 });

/** A camera that gives these pictures one after the other, with the tab in front as told. */
function camera(pictures: (Uint8Array | Error)[], fronts: { tabId: number; url: string }[]): Camera {
  let [shot, look] = [0, 0];
  const inFront = () => fronts[Math.min(look++, fronts.length - 1)] ?? { tabId: undefined, url: undefined };
  return {
    capture: () => {
      const before = inFront();
      const picture = pictures[Math.min(shot++, pictures.length - 1)];
      if (!(picture instanceof Uint8Array)) return Promise.reject(picture);
      return Promise.resolve({ png: picture, before, after: Promise.resolve(inFront()) });
    },
    inFront: () => Promise.resolve(inFront()),
  };
}

const takeFrame = (by: Camera, tabId: number, is: FrameGeometry) =>
  takeFrameWith(by, tabId, is, () => Promise.resolve('made'));

describe('a frame', () => {
  it.each([1, 1.25, 1.5, 2])('is kept byte for byte when it has the size of the window at %s', async (scale) => {
    const picture = png(Math.round(64 * scale), Math.round(40 * scale));
    const result = await takeFrame(camera([picture], [{ tabId: 7, url }]), 7, geometry(scale));
    expect(result).toMatchObject({ ok: true, value: { frame: { width: Math.round(64 * scale) }, made: 'made' } });
    expect(result.ok && result.value.frame.png).toBe(picture);
  });

  it('is taken again when it came out in the wrong size, and given up with a plain word', async () => {
    const wrong = png(32, 20);
    const right = png(64, 40);
    expect(await takeFrame(camera([wrong, wrong, right], [{ tabId: 7, url }]), 7, geometry(1))).toMatchObject({
      ok: true,
    });
    expect(await takeFrame(camera([wrong], [{ tabId: 7, url }]), 7, geometry(1))).toMatchObject({
      ok: false,
      code: 'wrong-size',
    });
  });

  it('is thrown away when another tab came in front before or after', async () => {
    const right = png(64, 40);
    const other = { tabId: 8, url: 'https://www.facebook.com/privat' };
    for (const fronts of [[other], [{ tabId: 7, url }, other]]) {
      expect(await takeFrame(camera([right], fronts), 7, geometry(1))).toMatchObject({ code: 'tab-not-in-front' });
    }
  });

  it('is thrown away when the tab went to another address meanwhile', async () => {
    const moved = { tabId: 7, url: 'https://www.facebook.com/ekbackabibliotek/posts/2' };
    const result = await takeFrame(camera([png(64, 40)], [{ tabId: 7, url }, moved]), 7, geometry(1));
    expect(result).toMatchObject({ ok: false, code: 'tab-not-in-front' });
  });

  it('says that another tab is in front rather than that the gesture is missing there', async () => {
    const noGrant = new CameraRefused('no-grant', new Error('activeTab'));
    const other = { tabId: 8, url: 'https://www.facebook.com/privat' };
    expect(await takeFrame(camera([noGrant], [other]), 7, geometry(1))).toMatchObject({ code: 'tab-not-in-front' });
  });

  it('has nothing made of it where it is of another tab or of the wrong size', async () => {
    const other = { tabId: 8, url };
    for (const [picture, front] of [[png(64, 40), other] as const, [png(32, 20), { tabId: 7, url }] as const]) {
      const made: Uint8Array[] = [];
      await takeFrameWith(camera([picture], [front]), 7, geometry(1), (frame) => Promise.resolve(made.push(frame.png)));
      expect(made).toEqual([]);
    }
  });

  it('tells a missing gesture from a browser that refuses', async () => {
    const front = [{ tabId: 7, url }];
    const noGrant = new CameraRefused('no-grant', new Error('activeTab'));
    expect(await takeFrame(camera([noGrant], front), 7, geometry(1))).toMatchObject({ code: 'no-grant' });
    const other = new CameraRefused('other', new Error('view is invisible'));
    expect(await takeFrame(camera([other], front), 7, geometry(1))).toMatchObject({ code: 'capture-refused' });
  });

  it('is refused when the browser gives something that is no PNG', async () => {
    const result = await takeFrame(camera([new Uint8Array([1, 2, 3])], [{ tabId: 7, url }]), 7, geometry(1));
    expect(result).toMatchObject({ ok: false, code: 'wrong-size' });
  });
});
