import { makeDraftEmail } from '../../handover/draft-email.ts';
import { forFolder } from '../../handover/folder-paths.ts';
import { hashFile } from '../../handover/hash-file.ts';
import { makeHandover } from '../../handover/make-handover.ts';
import { zipHandover } from '../../handover/zip-handover.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import { isSame } from '../../shared/is-same.ts';
import type { Item } from '../../shared/item.ts';
import type { Settings } from '../../shared/settings.ts';
import { sayHandoverFault } from '../../ui/words/handover-fault-words.ts';
import { askBackground } from '../ask-background.ts';
import { Stopped } from '../explain-fault.ts';
import type { WorkOptions } from '../long-work.ts';
import { saveFile } from '../save-file.ts';
import { sayFault } from '../say-fault.ts';
import { type FolderHandle, mayWriteInto } from './chosen-folder.ts';
import { gatherHandover } from './gather-handover.ts';
import type { DeliveryWay } from './handover-data.ts';
import { writeFolder } from './write-folder.ts';

interface PackageWish {
  items: Item[];
  caseTitle: string | undefined;
  /** Lagrum, where the items are secret. */
  secrecyProvision: string | undefined;
  way: DeliveryWay;
  /** True where the moderator has been told that pictures are lost, and wants it without them. */
  isLossKnown: boolean;
  /** Where to, for the way `folder`. */
  folder: FolderHandle | undefined;
}

/** Pictures that were saved cannot be read: of these items. */
export class PicturesLost extends Error {
  readonly numbers: string[];

  constructor(numbers: string[]) {
    super(`pictures lost: ${numbers.join(', ')}`);
    this.name = 'PicturesLost';
    this.numbers = numbers;
  }
}

/** A package that has left. */
export interface LeftPackage {
  name: string;
  /** Hands the same files to the browser once more; undefined where they lie in a folder. */
  saveAgain?: (() => Promise<void>) | undefined;
}

/**
 * Makes one package, delivers it in the way that was chosen, then writes into the journal what was handed over. A checkpoint
 * is signed first, so that the package carries it. Everything is made before anything is saved: where it fails or is
 * cancelled nothing is saved and no hand-over is journaled, nor where an item changed meanwhile: here or in another tab.
 * @returns the file or folder
 * @throws PicturesLost where pictures cannot be read and the moderator has not been told
 */
export async function makePackage(
  db: JournalDatabase,
  settings: Settings,
  wish: PackageWish,
  { signal, onProgress }: WorkOptions,
): Promise<LeftPackage> {
  const { items, way, folder, caseTitle, secrecyProvision, isLossKnown } = wish;
  // First, while the click still counts as the moderator's.
  if (way === 'folder' && !(folder && (await mayWriteInto(folder)))) {
    throw new DOMException('no folder', 'NotAllowedError');
  }
  await askBackground('sign-checkpoint', null);
  signal.throwIfAborted();
  const at = new Date();
  const input = { ...(await gatherHandover(db, settings, items, at)), caseTitle, secrecyProvision };
  const lost = input.items.filter((handed) => handed.lost).map(({ item }) => item.number);
  if (lost.length > 0 && !isLossKnown) throw new PicturesLost(lost);
  const handover = await makeHandover(input, onProgress, signal);
  const numbers = items.map(({ number }) => number);
  if (way === 'folder' && folder) {
    const unpacked = await forFolder(handover);
    const sha256 = unpacked.files.at(-1)?.sha256 ?? '';
    await writeFolder(folder, unpacked, { signal, onProgress });
    try {
      await refuseChanged(db, items);
      await askBackground('record-handover', { numbers, package: handover.name, sha256, how: way });
    } catch (error) {
      const isGone = await folder.removeEntry(handover.name, { recursive: true }).then(
        () => true,
        () => false,
      );
      throw isGone ? error : notJournaled(handover.name, error);
    }
    return { name: handover.name };
  }
  const zip = await zipHandover(handover.files, handover.name, at, signal);
  const email = way === 'email' ? await makeDraftEmail(input, handover, zip, mailLimit(settings)) : undefined;
  const sha256 = await hashFile(zip, signal);
  signal.throwIfAborted();
  await refuseChanged(db, items);
  const save = async (): Promise<void> => {
    await saveFile(zip, `${handover.name}.zip`);
    if (email) await saveFile(email, `${handover.name}.eml`);
  };
  await save();
  try {
    await askBackground('record-handover', { numbers, package: handover.name, sha256, how: way });
  } catch (error) {
    throw notJournaled(`${handover.name}.zip`, error);
  }
  return { name: `${handover.name}.zip`, saveAgain: save };
}

/** A package lies where the registrar may find it, and the journal knows nothing of it. */
function notJournaled(name: string, error: unknown): Stopped {
  const says = sayHandoverFault('notJournaled', { name, why: sayFault(error) });
  return new Stopped(says, sayHandoverFault('notJournaledText'));
}

/** @throws Stopped where an item is no longer what the package says of it */
async function refuseChanged(db: JournalDatabase, items: Item[]): Promise<void> {
  const now = await Promise.all(items.map(({ number }) => db.get('items', number)));
  const changed = items.filter((item, at) => !isSame(item, now[at]));
  if (changed.length === 0) return;
  const numbers = changed.map(({ number }) => number).join(', ');
  throw new Stopped(sayHandoverFault('changed', { numbers }), sayHandoverFault('changedText'));
}

/** What the municipality's mail takes, bytes; undefined where nothing is set. */
function mailLimit({ mailLimitMb }: Settings): number | undefined {
  return mailLimitMb === undefined ? undefined : mailLimitMb * 1_000_000;
}
