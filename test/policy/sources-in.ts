import type { Source } from '../../src/shared/policy.ts';

function isSource(value: object): value is Source {
  return 'quote' in value && 'lines' in value && 'file' in value;
}

/** Every source within a value, however deep. */
export function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  return isSource(value) ? [value] : Object.values(value).flatMap(sourcesIn);
}
