import type { PictureFacts } from '../shared/item.ts';

/**
 * Which of an item's pictures go to the registrar: the crop and its context, for a frame shows other people too (DESIGN 6).
 * Where nothing was cropped the frames go, for a removal without its picture would be worse.
 */
export function picturesForRegistrar(pictures: readonly PictureFacts[]): PictureFacts[] {
  const cut = pictures.filter(({ role }) => role !== 'frame');
  return cut.length > 0 ? cut : [...pictures];
}
