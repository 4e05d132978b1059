import type { Json, JsonObject } from '../shared/journal-entry.ts';

const loneSurrogates = /\p{Surrogate}/gu;

function convert(value: unknown): Json {
  if (typeof value === 'string') return value.replace(loneSurrogates, '\ufffd');
  if (Array.isArray(value)) return value.filter((part) => part !== undefined).map(convert);
  if (value !== null && typeof value === 'object') return toJson(value);
  return value as Json;
}

/**
 * A typed object as the journal can keep it: absent facts (`undefined`) are left out, and half a character, which no
 * file can hold, becomes U+FFFD. Everything else stays as it is; `appendEntry` refuses what does not fit.
 */
export function toJson(value: object): JsonObject {
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(fields.map(([key, part]) => [key, convert(part)]));
}
