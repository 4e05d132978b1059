import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { HintOptions } from '../../shared/hint.ts';
import { hintOptionsSchema } from '../hint-options-schema.ts';
import { readHints } from '../read-hints.ts';

/**
 * `npm run --silent hints`: JSON lines {"id", "text"} on standard input, {"id", "hints"} out. A bad line is named by its
 * number on standard error and skipped; the exit status is then 1. `-- FILE` reads a municipality's own words, silent rules
 * and categories that are off from a JSON file, as the settings have them; where it cannot be used the exit status is 2.
 */
const [file] = process.argv.slice(2);
const options = file === undefined ? {} : readOptions(file);
if (typeof options === 'string') {
  process.stderr.write(`${file}: ${options}\n`);
  process.exitCode = 2;
} else await readLines(options);

async function readLines(own: HintOptions): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const comment = parseLine(line);
    if (typeof comment === 'string') {
      process.stderr.write(`Rad ${number}: ${comment}\n`);
      process.exitCode = 1;
    } else {
      process.stdout.write(`${JSON.stringify({ id: comment.id, hints: readHints(comment.text, own) })}\n`);
    }
  }
}

/** Gives what is wrong when the file cannot be used. */
function readOptions(path: string): HintOptions | string {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return error instanceof SyntaxError ? 'är inte JSON.' : 'går inte att läsa.';
  }
  const read = v.safeParse(hintOptionsSchema, value);
  return read.success
    ? read.output
    : `${v.getDotPath(read.issues[0]) ?? 'filen'} har ett värde som inte går att använda.`;
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
