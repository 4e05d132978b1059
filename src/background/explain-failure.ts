import { DiskFull, JournalError } from '../journal/journal-error.ts';
import { logFault } from '../shared/log-fault.ts';
import { bug } from '../shared/request-failures.ts';
import { type Failure, fail } from '../shared/result.ts';

/**
 * Turns what was thrown into something the moderator can read. The journal's errors carry their own
 * Swedish words and are expected; everything else is a bug, logged once with its place.
 */
export function explainFailure(error: unknown, place: string): Failure {
  if (error instanceof JournalError) {
    const code = error instanceof DiskFull ? 'disk-full' : 'journal-unavailable';
    const todo = 'Inget av det senaste är sparat. Rätta till felet och gör om.';
    return fail(code, error.says, todo);
  }
  logFault(place)(error);
  return bug;
}
