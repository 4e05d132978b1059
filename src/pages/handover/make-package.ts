import { makeHandover } from '../../handover/make-handover.ts';
import { zipHandover } from '../../handover/zip-handover.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import { sha256Hex } from '../../shared/digest.ts';
import type { Item } from '../../shared/item.ts';
import type { Settings } from '../../shared/settings.ts';
import { askBackground } from '../ask-background.ts';
import { saveFile } from '../save-file.ts';
import { gatherHandover } from './gather-handover.ts';

export interface PackageWish {
  items: Item[];
  caseTitle: string | undefined;
  /** Lagrum, where the items are secret. */
  secrecyProvision: string | undefined;
}

/**
 * Makes one package and hands it to the browser to save, then writes into the journal what was handed over. A checkpoint is
 * signed first, so that the package carries it. Where anything fails nothing is saved and nothing is journaled.
 * @returns the name of the file
 */
export async function makePackage(
  db: JournalDatabase,
  settings: Settings,
  { items, caseTitle, secrecyProvision }: PackageWish,
): Promise<string> {
  await askBackground('sign-checkpoint', null);
  const at = new Date();
  const input = await gatherHandover(db, settings, items, at);
  const { name, files } = await makeHandover({ ...input, caseTitle, secrecyProvision });
  const zip = await zipHandover(files, name, at);
  const sha256 = await sha256Hex(new Uint8Array(await zip.arrayBuffer()));
  await saveFile(zip, `${name}.zip`);
  const numbers = items.map(({ number }) => number);
  await askBackground('record-handover', { numbers, package: name, sha256, how: 'file' });
  return `${name}.zip`;
}
