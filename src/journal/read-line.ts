import { type Entry, entryTypes, type JournalLine } from '../shared/journal-entry.ts';
import { findJsonFault } from './find-json-fault.ts';
import { findUnfit } from './find-unfit.ts';
import { canonicalText } from './hash-entry.ts';

/** The longest line that is believed, in UTF-16 units. Longer ones are told to be too long, not read. */
export const longestLine = 16 * 1024 * 1024;

const hex64 = /^[0-9a-f]{64}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const types = new Set<unknown>(entryTypes);
const lineFields = new Set(['entry', 'salt', 'payload', 'withheld']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isDigest = (value: unknown): value is string => typeof value === 'string' && hex64.test(value);
const isInstant = (at: unknown) =>
  typeof at === 'string' && instant.test(at) && !Number.isNaN(Date.parse(at)) && new Date(at).toISOString() === at;

/** For each field of an entry: whether it must be there, and what it must be. */
const entryFields: Record<keyof Entry, { must: boolean; holds: (value: unknown) => boolean }> = {
  v: { must: true, holds: (value) => value === 1 },
  seq: { must: true, holds: (value) => Number.isSafeInteger(value) && Number(value) >= 0 },
  prev: { must: true, holds: isDigest },
  at: { must: true, holds: isInstant },
  type: { must: true, holds: (value) => types.has(value) },
  item: { must: false, holds: (value) => typeof value === 'string' },
  pub: { must: true, holds: isObject },
  commit: { must: false, holds: isDigest },
  hash: { must: true, holds: isDigest },
};

function findEntryFault(entry: Record<string, unknown>): string | undefined {
  for (const [name, { must, holds }] of Object.entries(entryFields)) {
    const has = Object.hasOwn(entry, name);
    if (must && !has) return `fältet ${name} saknas`;
    if (has && !holds(entry[name])) return `fältet ${name} har ett värde som inte är tillåtet`;
  }
  return Object.keys(entry).every((name) => Object.hasOwn(entryFields, name)) ? undefined : 'posten har ett okänt fält';
}

function findFault(value: unknown): string | undefined {
  if (!isObject(value) || !isObject(value.entry)) return 'raden är ingen journalpost';
  if (!Object.keys(value).every((name) => lineFields.has(name))) return 'raden har ett okänt fält';
  const fault = findEntryFault(value.entry) ?? findUnfit(value.entry) ?? findUnfit(value.payload ?? null);
  if (fault !== undefined) return fault;
  const has = (name: string) => Object.hasOwn(value, name);
  if (has('payload') && !isObject(value.payload)) return 'innehållet är inget objekt';
  if (has('salt') && !isDigest(value.salt)) return 'saltet är inte 32 byte i hexadecimal form';
  if (has('salt') !== has('payload')) return has('salt') ? 'innehållet saknas men saltet finns kvar' : 'saltet saknas';
  if (has('withheld') && (value.withheld !== true || has('payload'))) return 'fältet withheld säger fel';
  if ((has('payload') || has('withheld')) && !Object.hasOwn(value.entry, 'commit'))
    return 'innehållet hör inte till posten';
  return undefined;
}

/**
 * Reads one line of `journal.jsonl` and believes nothing: gives the line where its form is that of DESIGN 7, else what is
 * wrong as a Swedish clause, with the seq it claims where that could be read. Other key order and whitespace are no fault.
 * Digests are not checked here.
 */
export function readLine(text: string): { line: JournalLine } | { fault: string; seq?: number } {
  if (text.length > longestLine) return { fault: 'raden är för lång för att vara en journalpost' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'raden går inte att läsa som JSON' };
  }
  const fault = findFault(value);
  if (fault === undefined) {
    const line = value as JournalLine;
    // A canonical line has each field once and every number exact; only others need the slow look.
    const hidden = canonicalText(line) === text ? undefined : findJsonFault(text);
    return hidden === undefined ? { line } : { fault: hidden, seq: line.entry.seq };
  }
  const seq = isObject(value) && isObject(value.entry) ? value.entry.seq : undefined;
  return typeof seq === 'number' ? { fault, seq } : { fault };
}
