import type { Box } from '../shared/page-facts.ts';
import { encodePng } from './encode-png.ts';

/**
 * Cuts pieces out of a frame, pixel for pixel, as RGB PNGs without alpha, so that their bytes can go into a PDF/A-1b as
 * they are. The frame itself is not touched; it is decoded once, and no more of it than the pieces need.
 * @param boxes whole device pixels inside the frame
 */
export async function cutPictures(frame: Uint8Array, boxes: Box[]): Promise<Uint8Array[]> {
  if (boxes.length === 0) return [];
  const { x, y, width, height } = around(boxes);
  const blob = new Blob([frame as BlobPart], { type: 'image/png' });
  const bitmap = await createImageBitmap(blob, x, y, width, height, { colorSpaceConversion: 'none' });
  try {
    const cuts = boxes.map((box) => {
      const canvas = new OffscreenCanvas(box.width, box.height);
      const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
      if (!context) throw new Error('no 2d context');
      context.drawImage(bitmap, x - box.x, y - box.y);
      const rgba = context.getImageData(0, 0, box.width, box.height).data;
      // Else its pixels are held until the browser cares to look.
      canvas.width = 0;
      return encodePng(box.width, box.height, withoutAlpha(rgba));
    });
    return await Promise.all(cuts);
  } finally {
    bitmap.close();
  }
}

/** The smallest box that holds all of them. */
function around(boxes: Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
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
