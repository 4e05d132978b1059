import { sha256Hex } from '../shared/digest.ts';
import { crc32 } from './crc-32.ts';
import type { HandoverFile } from './handover-file.ts';
import type { HandoverItem, Picture } from './handover-input.ts';
import { HandoverRefused } from './handover-refused.ts';
import { picturesForRegistrar } from './pictures-for-registrar.ts';

/** A picture with its name in the package. */
export interface NamedPicture extends Picture {
  path: string;
  /** Once it has been read. */
  crc32?: number | undefined;
}

/** A picture that has been read, and is what was saved. */
export interface OpenPicture extends NamedPicture {
  bytes: Uint8Array;
}

/**
 * Names the pictures of a package. A drawing of the page is never called a screenshot (DESIGN 6).
 * @returns one list an item, in the order of the items
 */
export function namePictures(items: HandoverItem[]): NamedPicture[][] {
  const chosen = items.map(({ pictures }) => {
    const kept = new Set(picturesForRegistrar(pictures.map(({ facts }) => facts)));
    return pictures.filter(({ facts }) => kept.has(facts));
  });
  const digits = Math.max(2, String(chosen.flat().length).length);
  let no = 0;
  return chosen.map((pictures) =>
    pictures.map((picture) => {
      no += 1;
      const word = picture.facts.method === 'screen' ? 'Skarmbild' : 'Atergivning';
      return { ...picture, path: `02_${word}_${String(no).padStart(digits, '0')}.png` };
    }),
  );
}

/**
 * Reads the pictures and checks every byte against the digests in the journal; leaves the CRC-32 of each with it.
 * @param number the item that they are of, to be told where one is wrong
 * @throws HandoverRefused where the bytes are not those that were saved
 */
export function openPictures(pictures: NamedPicture[], number?: string): Promise<OpenPicture[]> {
  return Promise.all(
    pictures.map(async (picture) => {
      const { facts, path, blob } = picture;
      const bytes = new Uint8Array(await blob.arrayBuffer());
      if ((await sha256Hex(bytes)) !== facts.sha256) {
        throw new HandoverRefused(
          number === undefined
            ? `Bilden ${path} är inte densamma som när den sparades. Inget paket gjordes. Kontrollera journalen.`
            : `En bild i fall ${number} är inte densamma som när den sparades. Inget paket gjordes. Kontrollera journalen, eller välj bort fallet.`,
        );
      }
      picture.crc32 = crc32(bytes);
      return { ...picture, bytes };
    }),
  );
}

/** The picture as a file of the package: the same Blob, not read once more. */
export function toPictureFile({ facts, path, blob, crc32: checksum }: NamedPicture): HandoverFile {
  return { path, mime: facts.mime, blob, sha256: facts.sha256, crc32: checksum };
}
