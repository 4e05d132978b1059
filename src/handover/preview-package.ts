import type { Item } from '../shared/item.ts';
import { beginPackageName } from './package-name.ts';
import { picturesForRegistrar } from './pictures-for-registrar.ts';

/** What a package would hold, before it is made. Sizes only of what is known by then. */
export interface PackagePreview {
  folder: string;
  files: { name: string; bytes?: number | undefined }[];
}

/**
 * Says what a package of these items would hold, from what is known of them alone: no picture is read. Several pictures are
 * one row, "02_Skarmbild_01.png – 13.png". The last eight digits of the folder's name come with the making.
 */
export function previewPackage(items: Item[], at: Date): PackagePreview {
  const pictures = items.flatMap((item) => picturesForRegistrar(item.pictures));
  const digits = Math.max(2, String(pictures.length).length);
  const no = (n: number) => String(n).padStart(digits, '0');
  const words = new Set(pictures.map(({ method }) => (method === 'screen' ? 'Skarmbild' : 'Atergivning')));
  const word = words.size === 1 ? [...words][0] : 'bild';
  const range = pictures.length > 1 ? `${no(1)}.png – ${no(pictures.length)}.png` : `${no(1)}.png`;
  const bytes = pictures.reduce((sum, picture) => sum + picture.bytes, 0);
  return {
    folder: `${beginPackageName(items, at)}…`,
    files: [
      { name: 'LAS_MIG.txt' },
      { name: '01_Tjansteanteckning.pdf' },
      ...(pictures.length > 0 ? [{ name: `02_${word}_${range}`, bytes }] : []),
      { name: items.length === 1 ? 'metadata/handling.json' : 'metadata/handlingar.json' },
      { name: 'metadata/journal.csv' },
      { name: 'metadata/ERMS.xml' },
      { name: 'journal.jsonl' },
      { name: 'verifiera.html' },
      { name: 'verify.mjs' },
      { name: 'manifest-sha256.txt' },
    ],
  };
}
