import { sayHandoverFault } from '../../ui/words/handover-fault-words.ts';
import { explainFault, type Trouble } from '../explain-fault.ts';

const byName = {
  NotFoundError: 'folderGone',
  NotAllowedError: 'folderShut',
  NoModificationAllowedError: 'folderReadOnly',
  QuotaExceededError: 'folderFull',
} as const;

/** What to tell of a fault where a folder is written into: the browser's names for it translated. */
export function explainFolderFault(error: unknown): Trouble {
  if (error instanceof DOMException && Object.hasOwn(byName, error.name)) {
    const what = byName[error.name as keyof typeof byName];
    return { says: sayHandoverFault(what), whatToDo: sayHandoverFault(`text.${what}`) };
  }
  return explainFault(error, sayHandoverFault('notHanded'));
}
