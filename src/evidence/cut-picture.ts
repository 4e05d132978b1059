import { encode } from 'fast-png';
import type { Box } from '../shared/page-facts.ts';

/**
 * Cuts pieces out of a frame, pixel for pixel, as RGB PNGs without alpha, so that their bytes can go into a PDF/A-1b as
 * they are. The frame itself is not touched; it is decoded once.
 * @param boxes whole device pixels inside the frame; the whole of it where left out
 */
export async function cutPictures(frame: Uint8Array, boxes?: Box[]): Promise<Uint8Array[]> {
  const blob = new Blob([frame as BlobPart], { type: 'image/png' });
  const bitmap = await createImageBitmap(blob, { colorSpaceConversion: 'none' });
  try {
    const { width, height } = bitmap;
    return (boxes ?? [{ x: 0, y: 0, width, height }]).map((box) => {
      const canvas = new OffscreenCanvas(box.width, box.height);
      const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
      if (!context) throw new Error('no 2d context');
      context.drawImage(bitmap, -box.x, -box.y);
      const rgba = context.getImageData(0, 0, box.width, box.height).data;
      return encode({ width: box.width, height: box.height, data: withoutAlpha(rgba), channels: 3, depth: 8 });
    });
  } finally {
    bitmap.close();
  }
}

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] ?? 0;
    rgb[to + 1] = rgba[from + 1] ?? 0;
    rgb[to + 2] = rgba[from + 2] ?? 0;
  }
  return rgb;
}
