import { sha256Hex } from '../shared/digest.ts';
import type { PictureFacts } from '../shared/item.ts';
import type { Box } from '../shared/page-facts.ts';
import { cropBox, seenPart } from './crop-box.ts';
import { cutPictures } from './cut-picture.ts';
import type { Shot } from './photograph.ts';
import { pngSize } from './png-size.ts';

/** A picture on its way into the journal. */
export interface Picture {
  facts: PictureFacts;
  bytes: Uint8Array;
}

/**
 * The pictures that frames give: each frame as it came, the comment cut out of it, and the heading of the post cut out of
 * the first frame that shows it.
 * @returns in that order, each cut beside the frame that it was cut from
 */
export async function makePictures(shots: Shot[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  let hasHeading = false;
  for (const { frame, geometry, at, of } of shots) {
    const cuts: { role: 'crop' | 'context'; box: Box }[] = [];
    const comment = of === 'comment' ? cropBox(geometry, frame, seenPart(geometry)) : undefined;
    const heading: { box: Box } | undefined =
      hasHeading || !geometry.heading ? undefined : cropBox(geometry, frame, geometry.heading);
    if (comment) cuts.push({ role: 'crop', box: comment.box });
    if (heading) cuts.push({ role: 'context', box: heading.box });
    hasHeading ||= heading !== undefined;
    const whole = await describe(frame.png, frame, { role: 'frame', method: 'screen', at });
    pictures.push(whole);
    const pieces = await cutPictures(
      frame.png,
      cuts.map(({ box }) => box),
    );
    for (const [index, { role, box }] of cuts.entries()) {
      const bytes = pieces[index];
      if (bytes)
        pictures.push(await describe(bytes, box, { role, method: 'screen', at, from: whole.facts.sha256, box }));
    }
  }
  return pictures;
}

/** The picture that was drawn from the page's content, without transparency. */
export async function makeRedrawn(png: Uint8Array, at: string): Promise<Picture[]> {
  const [opaque] = await cutPictures(png);
  const size = opaque && pngSize(opaque);
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
