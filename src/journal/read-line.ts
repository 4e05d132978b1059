import { isRecord } from '../shared/is-record.ts';
import { type Entry, entryTypes, type JournalLine } from '../shared/journal-entry.ts';
import { findJsonFault } from './find-json-fault.ts';
import { findUnfit } from './find-unfit.ts';
import { canonicalText } from './hash-entry.ts';
import { textInOrder } from './is-ordered.ts';

/** The longest line that is believed, in UTF-16 units. Longer ones are told to be too long, not read. */
export const longestLine = 16 * 1024 * 1024;

const hex64 = /^[0-9a-f]{64}$/;
const instant = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const types = new Set<unknown>(entryTypes);
const lineFields = new Set(['entry', 'salt', 'payload', 'withheld']);

const isDigest = (value: unknown): value is string => typeof value === 'string' && hex64.test(value);
function isInstant(at: unknown): boolean {
  if (typeof at !== 'string' || !instant.test(at)) return false;
  // Every month has the first 28 days.
  if (at.slice(8, 10) <= '28') return true;
  const when = new Date(at);
  return !Number.isNaN(when.getTime()) && when.toISOString() === at;
}

/** For each field of an entry: whether it must be there, and what it must be. */
const entryFields: Record<keyof Entry, { must: boolean; holds: (value: unknown) => boolean }> = {
  v: { must: true, holds: (value) => value === 1 },
  seq: { must: true, holds: (value) => Number.isSafeInteger(value) && Number(value) >= 0 },
  prev: { must: true, holds: isDigest },
  at: { must: true, holds: isInstant },
  type: { must: true, holds: (value) => types.has(value) },
  item: { must: false, holds: (value) => typeof value === 'string' },
  pub: { must: true, holds: isRecord },
  commit: { must: false, holds: isDigest },
  hash: { must: true, holds: isDigest },
};

const mustFields = Object.entries(entryFields).filter(([, { must }]) => must);

function findEntryFault(entry: Record<string, unknown>): string | undefined {
  for (const [name] of mustFields) if (!Object.hasOwn(entry, name)) return `fältet ${name} saknas`;
  for (const name of Object.keys(entry)) {
    if (!Object.hasOwn(entryFields, name)) return 'posten har ett okänt fält';
    if (!entryFields[name as keyof Entry].holds(entry[name]))
      return `fältet ${name} har ett värde som inte är tillåtet`;
  }
  return undefined;
}

function findFault(value: unknown): string | undefined {
  if (!isRecord(value) || !isRecord(value.entry)) return 'raden är ingen journalpost';
  if (!Object.keys(value).every((name) => lineFields.has(name))) return 'raden har ett okänt fält';
  const fault = findEntryFault(value.entry);
  if (fault !== undefined) return fault;
  const has = (name: string) => Object.hasOwn(value, name);
  if (has('payload') && !isRecord(value.payload)) return 'innehållet är inget objekt';
  if (has('salt') && !isDigest(value.salt)) return 'saltet är inte 32 byte i hexadecimal form';
  if (has('salt') !== has('payload')) return has('salt') ? 'innehållet saknas men saltet finns kvar' : 'saltet saknas';
  if (has('withheld') && (value.withheld !== true || has('payload'))) return 'fältet withheld säger fel';
  if ((has('payload') || has('withheld')) && !Object.hasOwn(value.entry, 'commit'))
    return 'innehållet hör inte till posten';
  return undefined;
}

/** A line whose form is right, with what its digests are over. */
export interface ReadLine {
  line: JournalLine;
  /** The entry without its hash, in canonical form. */
  entryText: string;
  payloadText: string | undefined;
}

/** The texts of a line whose keys stand in canonical order as they are; `undefined` where they do not. */
function readOrdered(line: JournalLine): ReadLine | undefined {
  const entry = textInOrder(line.entry);
  const payload = line.payload && textInOrder(line.payload);
  if (entry === undefined || (line.payload && payload === undefined)) return undefined;
  return { line, entryText: entry.replace(`"hash":"${line.entry.hash}",`, ''), payloadText: payload };
}

/** `readOrdered` for a line that is canonical as it is written, too. */
function readCanonical(line: JournalLine, text: string): ReadLine | undefined {
  return textInOrder(line) === text ? readOrdered(line) : undefined;
}

/** The long way, for lines with other key order, whitespace or escapes: nothing in them may hide. */
function readLoose(line: JournalLine, text?: string): ReadLine | { fault: string } {
  const unfit = findUnfit(line.entry) ?? findUnfit(line.payload ?? null);
  const fault = unfit ?? (text === undefined ? undefined : findJsonFault(text));
  if (fault !== undefined) return { fault };
  const { hash: _, ...rest } = line.entry;
  return { line, entryText: canonicalText(rest), payloadText: line.payload && canonicalText(line.payload) };
}

/**
 * Reads one line of `journal.jsonl` and believes nothing: gives the line where its form is that of DESIGN 7, else what is
 * wrong as a Swedish clause. Other key order and whitespace are no fault. Digests are not checked here.
 */
export function readLine(text: string): ReadLine | { fault: string } {
  if (text.length > longestLine) return { fault: 'raden är för lång för att vara en journalpost' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'raden går inte att läsa som JSON' };
  }
  const fault = findFault(value);
  if (fault !== undefined) return { fault };
  return readCanonical(value as JournalLine, text) ?? readLoose(value as JournalLine, text);
}

/** `readLine` for a line as it lies in the database, which is believed no more than a file is. */
export function readStored(value: unknown): ReadLine | { fault: string } {
  const fault = findFault(value);
  if (fault !== undefined) return { fault };
  return readOrdered(value as JournalLine) ?? readLoose(value as JournalLine);
}
