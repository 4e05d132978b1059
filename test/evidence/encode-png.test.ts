import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../src/evidence/encode-png.ts';
import { pngSize } from '../../src/evidence/png-size.ts';

const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7919 + (at >> 3) * 31) & 0xff);

describe('a picture that is cut out', () => {
  it.each([
    [1, 1],
    [3, 2],
    [356, 110],
    [700, 403],
  ])('%i × %i comes out as it went in, without alpha', async (width, height) => {
    const rgb = noise(width * height * 3);
    const png = await encodePng(width, height, rgb);
    expect(pngSize(png)).toEqual({ width, height });
    const read = decode(png, { checkCrc: true });
    expect(read).toMatchObject({ width, height, channels: 3, depth: 8 });
    expect(Buffer.compare(Buffer.from(read.data as Uint8Array), Buffer.from(rgb))).toBe(0);
  });
});
