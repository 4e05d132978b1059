import { isRecord } from '../shared/is-record.ts';
import { isSame } from '../shared/is-same.ts';

/** Fields that have a source of their own beside the object's `source`. */
const speaksFor: Record<string, readonly string[]> = {
  groundsSource: ['groundsAreExamples'],
  startsSource: ['startsAt'],
  stopsSource: ['stoppedBy'],
  usualSource: ['usual', 'usualText', 'legalBasis'],
  decisionSource: ['decision'],
  screenshotSource: ['screenshotSuggested'],
  approvalSource: ['approvals'],
};

type Fields = Record<string, unknown>;

function isSourceName(key: string): boolean {
  return key === 'source' || key in speaksFor;
}

/** True for an object, or a list of objects, that says itself where it stands in the guideline. */
function hasOwnSource(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasOwnSource) : isRecord(value) && 'source' in value;
}

/** The fields that a source of this object speaks for. */
function fieldsOf(name: string, object: Fields): string[] {
  const named = speaksFor[name];
  if (named) return [...named];
  const elsewhere = Object.entries(speaksFor).flatMap(([other, fields]) => (other in object ? fields : []));
  return Object.keys(object).filter(
    (key) => !isSourceName(key) && !elsewhere.includes(key) && !hasOwnSource(object[key]),
  );
}

/** What an item of a list was before: the one with its id, or else the one with its source. */
function twinOf(item: unknown, before: unknown): unknown {
  if (!Array.isArray(before) || !isRecord(item)) return undefined;
  const candidates: unknown[] = before;
  return candidates.find(
    (other) =>
      isRecord(other) && ('id' in item ? other.id === item.id : 'source' in item && isSame(other.source, item.source)),
  );
}

/**
 * The changed value without the quotes that no longer fit: a source goes where a field it speaks for has changed and the
 * source itself has not. A new source stays.
 */
export function withoutStaleSources<T>(before: unknown, after: T): T;
export function withoutStaleSources(before: unknown, after: unknown): unknown {
  if (Array.isArray(after)) return after.map((item: unknown) => withoutStaleSources(twinOf(item, before), item));
  if (!isRecord(after) || !isRecord(before)) return after;
  const isStale = (name: string) =>
    isSame(before[name], after[name]) &&
    [...fieldsOf(name, before), ...fieldsOf(name, after)].some((field) => !isSame(before[field], after[field]));
  return Object.fromEntries(
    Object.entries(after)
      .filter(([key]) => !isSourceName(key) || !isStale(key))
      .map(([key, value]) => [key, isSourceName(key) ? value : withoutStaleSources(before[key], value)]),
  );
}
