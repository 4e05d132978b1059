import { decode } from 'fast-png';
import type { Worker } from 'playwright-core';
import { expect } from 'vitest';
import type { PictureFacts } from '../../src/shared/item.ts';
import { lastOf, readPictureBytes, readStores } from './read-stores.ts';

type Image = ReturnType<typeof decode>;

/** The pictures of the newest evidence, with their pixels. */
export async function newestPictures(worker: Worker): Promise<(PictureFacts & { image: Image })[]> {
  const facts = (lastOf(await readStores(worker), 'evidence-saved').payload?.pictures ??
    []) as unknown as PictureFacts[];
  return Promise.all(
    facts.map(async (picture) => ({ ...picture, image: decode(await readPictureBytes(worker, picture.sha256)) })),
  );
}

/** How many pixels differ between two pictures of the same size, whatever their channels. */
export function countDifferent(a: Image, b: Image): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let different = 0;
  for (let pixel = 0; pixel < a.width * a.height; pixel += 1) {
    const isSame = [0, 1, 2].every((c) => a.data[pixel * a.channels + c] === b.data[pixel * b.channels + c]);
    if (!isSame) different += 1;
  }
  return different;
}

/** A piece of a picture. */
export function cut(image: Image, box: { x: number; y: number; width: number; height: number }) {
  const data = new Uint8Array(box.width * box.height * image.channels);
  for (let row = 0; row < box.height; row += 1) {
    const from = ((box.y + row) * image.width + box.x) * image.channels;
    data.set(image.data.slice(from, from + box.width * image.channels) as Uint8Array, row * box.width * image.channels);
  }
  return { ...image, width: box.width, height: box.height, data };
}

/** How many rows the lower end of one picture and the upper end of the next have in common; 0 for none. */
export function findOverlap(upper: Image, lower: Image): number {
  const row = (image: Image, y: number) =>
    image.data.slice(y * image.width * image.channels, (y + 1) * image.width * image.channels).join();
  for (let rows = Math.min(100, upper.height, lower.height); rows > 8; rows -= 1) {
    let isSame = true;
    // The first rows of the lower one may be of the header that lay over the comment.
    for (let y = 8; y < rows && isSame; y += 1) isSame = row(upper, upper.height - rows + y) === row(lower, y);
    if (isSame) return rows;
  }
  return 0;
}
