import { createInterface } from 'node:readline';
import { readHints } from '../read-hints.ts';

/**
 * `npm run --silent hints`: JSON lines {"id", "text"} on standard input, {"id", "hints"} out. A bad line is named by its
 * number on standard error and skipped; the exit status is then 1.
 */
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (line.trim() === '') continue;
  const comment = parseLine(line);
  if (typeof comment === 'string') {
    process.stderr.write(`Rad ${number}: ${comment}\n`);
    process.exitCode = 1;
  } else {
    process.stdout.write(`${JSON.stringify({ id: comment.id, hints: readHints(comment.text) })}\n`);
  }
}

/** Gives what is wrong when the line is not a comment. */
function parseLine(line: string): { id: string | number; text: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'är inte JSON.';
  }
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value))
    return 'saknar id eller text.';
  const { id, text } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return 'id ska vara en text eller ett tal.';
  if (typeof text !== 'string') return 'text ska vara en text.';
  return { id, text };
}
