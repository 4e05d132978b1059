import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The directory that holds the guidelines, from the environment. Empty where it is not set. */
const shared = process.env.MJ_SHARED ?? '';

/** Whether the five guidelines are at hand. Tests that read them are skipped where they are not: they are not ours to ship. */
export const hasSeeds = shared !== '' && existsSync(join(shared, 'seeds'));

/** A guideline's lines `from` to `to` (1 is the first) as one line of words. */
export function linesOf(file: string, lines: string): string {
  const [from = 0, to = from] = lines.split('-').map(Number);
  const text = readFileSync(join(shared, 'seeds', file), 'utf8').split('\n');
  return text
    .slice(from - 1, to)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The table rows of the requirements: id → what it asks for, its lines and its kind. */
export function requirementRows(): Map<string, { lines: string; kind: string }> {
  const text = readFileSync(join(shared, 'facts', 'requirements.md'), 'utf8');
  const rows = text.matchAll(/^\| ((?:SMB|TIB|NYK|HAL|GIS)-\d\d) \| ([\d, -]+) \|.*\| ([^|]+) \| [A-Z]{2} \|$/gm);
  return new Map(
    [...rows].map(([, id = '', lines = '', kind = '']) => [id, { lines: lines.trim(), kind: kind.trim() }]),
  );
}
