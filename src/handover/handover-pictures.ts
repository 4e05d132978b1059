import { sha256Hex } from '../shared/digest.ts';
import type { HandoverItem, Picture } from './handover-input.ts';
import { HandoverRefused } from './handover-refused.ts';

/** A picture with its name in the package. */
export interface NamedPicture extends Picture {
  path: string;
}

/**
 * Which of an item's pictures go to the registrar: the crop and its context, for a frame shows other people too (DESIGN 6).
 * Where nothing was cropped the frames go, for a removal without its picture would be worse.
 */
function pick(pictures: Picture[]): Picture[] {
  const cut = pictures.filter(({ facts }) => facts.role !== 'frame');
  return cut.length > 0 ? cut : pictures;
}

/**
 * Names the pictures of a package and checks every byte against the digest in the journal.
 * A drawing of the page is never called a screenshot (DESIGN 6).
 * @returns one list an item, in the order of the items
 * @throws HandoverRefused `picture-changed` where the bytes are not those that were saved
 */
export async function namePictures(items: HandoverItem[]): Promise<NamedPicture[][]> {
  const chosen = items.map(({ pictures }) => pick(pictures));
  const digits = Math.max(2, String(chosen.flat().length).length);
  let no = 0;
  const named = chosen.map((pictures) =>
    pictures.map((picture) => {
      no += 1;
      const word = picture.facts.method === 'screen' ? 'Skarmbild' : 'Atergivning';
      return { ...picture, path: `02_${word}_${String(no).padStart(digits, '0')}.png` };
    }),
  );
  for (const { facts, bytes, path } of named.flat()) {
    if ((await sha256Hex(bytes)) !== facts.sha256) {
      throw new HandoverRefused(
        'picture-changed',
        `Bilden ${path} är inte densamma som när den sparades. Inget paket gjordes. Kontrollera journalen.`,
      );
    }
  }
  return named;
}
