import { sha256Hex } from '../shared/digest.ts';
import type { HandoverItem, Picture } from './handover-input.ts';
import { HandoverRefused } from './handover-refused.ts';
import { picturesForRegistrar } from './pictures-for-registrar.ts';

/** A picture with its name in the package. */
export interface NamedPicture extends Picture {
  path: string;
}

/**
 * Names the pictures of a package and checks every byte against the digest in the journal.
 * A drawing of the page is never called a screenshot (DESIGN 6).
 * @returns one list an item, in the order of the items
 * @throws HandoverRefused `picture-changed` where the bytes are not those that were saved
 */
export async function namePictures(items: HandoverItem[]): Promise<NamedPicture[][]> {
  const chosen = items.map(({ pictures }) => {
    const kept = new Set(picturesForRegistrar(pictures.map(({ facts }) => facts)));
    return pictures.filter(({ facts }) => kept.has(facts));
  });
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
