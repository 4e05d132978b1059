import { sayPage } from '../ui/words/page-words.ts';
import { sayFault } from './say-fault.ts';

/** Something that went wrong, and what to do about it. */
export interface Trouble {
  says: string;
  whatToDo: string;
}

/** Something expected that stops the work, in words for the moderator. */
export class Stopped extends Error {
  readonly whatToDo: string;

  constructor(says: string, whatToDo: string) {
    super(says);
    this.name = 'Stopped';
    this.whatToDo = whatToDo;
  }
}

/** What to tell the moderator of an error. `whatToDo` is for those that do not say it themselves. */
export function explainFault(error: unknown, whatToDo = sayPage('reload')): Trouble {
  if (error instanceof Stopped) return { says: error.message, whatToDo: error.whatToDo };
  return { says: sayFault(error), whatToDo };
}
