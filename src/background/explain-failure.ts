import { type Failure, fail } from '../shared/result.ts';

/** Bugs already logged, by their message: one line each, not one each time. */
const logged = new Set<string>();

/**
 * Turns what was thrown into something the moderator can read. An error that carries its own Swedish words (`says`,
 * `todo`) is an expected one; everything else is a bug, logged once with its place.
 */
export function explainFailure(error: unknown, place: string): Failure {
  if (error instanceof Error && 'says' in error && typeof error.says === 'string') {
    const todo = 'todo' in error && typeof error.todo === 'string' ? error.todo : 'Försök igen.';
    const code = error.name === 'DiskFull' ? 'disk-full' : 'journal-unavailable';
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
