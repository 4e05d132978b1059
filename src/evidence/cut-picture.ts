import { encode } from 'fast-png';
import type { Box } from '../shared/page-facts.ts';

/**
 * Cuts a piece out of a frame, pixel for pixel, as an RGB PNG without alpha, so that its bytes can go into a PDF/A-1b as
 * they are. The frame itself is not touched.
 * @param box whole device pixels inside the frame
 */
export async function cutPicture(frame: Uint8Array, box: Box): Promise<Uint8Array> {
  const blob = new Blob([frame as BlobPart], { type: 'image/png' });
  const bitmap = await createImageBitmap(blob, box.x, box.y, box.width, box.height, { colorSpaceConversion: 'none' });
  try {
    const canvas = new OffscreenCanvas(box.width, box.height);
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (!context) throw new Error('no 2d context');
    context.drawImage(bitmap, 0, 0);
    const rgba = context.getImageData(0, 0, box.width, box.height).data;
    return encode({ width: box.width, height: box.height, data: withoutAlpha(rgba), channels: 3, depth: 8 });
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
