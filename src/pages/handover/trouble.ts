import { sayHandoverFault } from '../../ui/words/handover-fault-words.ts';
import type { Trouble } from '../page-data.ts';
import { sayFault } from '../say-fault.ts';

/** Something expected that stops the work, in words for the moderator. */
export class Stopped extends Error {
  readonly whatToDo: string;

  constructor(says: string, whatToDo: string) {
    super(says);
    this.name = 'Stopped';
    this.whatToDo = whatToDo;
  }
}

const byName = {
  NotFoundError: 'folderGone',
  NotAllowedError: 'folderShut',
  NoModificationAllowedError: 'folderReadOnly',
  QuotaExceededError: 'folderFull',
} as const;

/** What to tell the moderator of an error: our own words, the browser's names translated, else the error's message. */
export function explainTrouble(error: unknown): Trouble {
  if (error instanceof Stopped) return { says: error.message, whatToDo: error.whatToDo };
  if (error instanceof DOMException && Object.hasOwn(byName, error.name)) {
    const what = byName[error.name as keyof typeof byName];
    return { says: sayHandoverFault(what), whatToDo: sayHandoverFault(`text.${what}`) };
  }
  return { says: sayFault(error), whatToDo: sayHandoverFault('notHanded') };
}
