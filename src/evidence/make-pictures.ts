import { sha256Hex } from '../shared/digest.ts';
import type { PictureFacts } from '../shared/item.ts';
import type { Box } from '../shared/page-facts.ts';
import { cropBox, seenPart } from './crop-box.ts';
import { cutPictures } from './cut-picture.ts';
import type { Develop } from './photograph.ts';
import { pngSize } from './png-size.ts';

/** A picture on its way into the journal. */
export interface Picture {
  facts: PictureFacts;
  bytes: Uint8Array;
}

/**
 * The pictures that one shot gives: the frame as it came, the comment cut out of it, and, where it is still wanted, the
 * heading of the post.
 * @returns in that order
 */
export const makePictures: Develop = async ({ frame, geometry, at, of }, isHeadingWanted) => {
  const cuts: { role: 'crop' | 'context'; box: Box }[] = [];
  const comment = of === 'comment' ? cropBox(geometry, frame, seenPart(geometry)) : undefined;
  const heading = isHeadingWanted && geometry.heading ? cropBox(geometry, frame, geometry.heading) : undefined;
  if (comment) cuts.push({ role: 'crop', box: comment.box });
  if (heading) cuts.push({ role: 'context', box: heading.box });
  const cutting = cutPictures(
    frame.png,
    cuts.map(({ box }) => box),
  );
  const [whole, pieces] = await Promise.all([
    describe(frame.png, frame, { role: 'frame', method: 'screen', at }),
    cutting,
  ]);
  const from = whole.facts.sha256;
  const described = cuts.flatMap(({ role, box }, index) => {
    const bytes = pieces[index];
    return bytes ? [describe(bytes, box, { role, method: 'screen', at, from, box })] : [];
  });
  return [whole, ...(await Promise.all(described))];
};

/** The picture that was drawn from the page's content, without transparency. */
export async function makeRedrawn(png: Uint8Array, at: string): Promise<Picture[]> {
  const size = pngSize(png);
  const [opaque] = size ? await cutPictures(png, [{ x: 0, y: 0, ...size }]) : [];
  return opaque && size ? [await describe(opaque, size, { role: 'crop', method: 'redrawn', at })] : [];
}

async function describe(
  bytes: Uint8Array,
  { width, height }: { width: number; height: number },
  rest: Pick<PictureFacts, 'role' | 'method' | 'at' | 'from' | 'box'>,
): Promise<Picture> {
  const sha256 = await sha256Hex(bytes);
  return { facts: { sha256, mime: 'image/png', bytes: bytes.length, width, height, ...rest }, bytes };
}
