import type * as v from 'valibot';
import { shorten } from '../shared/shorten.ts';
import type { PolicyProblem } from './read-policy-file.ts';

/** So much of a value from the file fits in a sentence, characters. */
const mostShown = 60;

/** A place in the file as one would look for it: `grounds, nr 3, text`. */
function sayPlace(path: v.BaseIssue<unknown>['path']): string {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? `nr ${key + 1}` : String(key)));
  return keys.length > 0 ? keys.join(', ') : 'filen';
}

/** The rule in plain Swedish. `expected` and `received` are valibot's: literals stand in double quotes. */
function sayReason({ type, kind, expected, received, requirement }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'Det här saknas.';
  if (expected === 'never') return 'Fältet finns inte i ett regelverk. Ta bort det eller rätta namnet.';
  if (kind === 'validation') {
    if (type === 'min_length') return 'Det får inte vara tomt.';
    if (type === 'max_length') return `Det är för långt. Högst ${String(requirement)} får plats.`;
    if (type === 'min_value') return `Talet är för litet. Minst ${String(requirement)} går.`;
    if (type === 'max_value') return `Talet är för stort. Högst ${String(requirement)} går.`;
    if (type === 'integer') return 'Det ska vara ett heltal.';
    return `Så här får det inte se ut: ${shorten(received, mostShown)}.`;
  }
  if (type === 'string') return 'Det ska vara en text.';
  if (type === 'number') return 'Det ska vara ett tal.';
  if (type === 'boolean') return 'Det ska vara true eller false.';
  if (type === 'array') return 'Det ska vara en lista.';
  if (type === 'strict_object') return 'Det ska vara ett objekt med fält.';
  return `Det här går inte: ${shorten(received, mostShown)}. Välj något av: ${expected?.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ') ?? ''}.`;
}

/** One thing that the schema found wrong, in plain Swedish. */
export function sayIssue(issue: v.BaseIssue<unknown>): PolicyProblem {
  return { place: sayPlace(issue.path), reason: sayReason(issue) };
}
