import { DiskFull, JournalError } from '../journal/journal-error.ts';
import { type Failure, fail } from '../shared/result.ts';

/** Bugs already logged, by their message: one line each, not one each time. */
const logged = new Set<string>();

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
  const key = `${place}: ${String(error)}`;
  if (!logged.has(key)) console.error('modereringsjournalen:', place, error);
  logged.add(key);
  return fail(
    'bug',
    'Något gick fel i tillägget. Det som redan är sparat finns kvar.',
    'Försök igen. Händer det fler gånger: ladda om sidan och säg till den som sköter tillägget.',
  );
}
