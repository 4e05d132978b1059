import { sha256Hex } from '../shared/digest.ts';
import type { Item } from '../shared/item.ts';
import type { HandoverInput } from './handover-input.ts';
import { readSwedishClock } from './swedish-clock.ts';

/** The name of a package of these items as far as it is known before it is made: "diarieunderlag_2026-11-20_facebook_". */
export function beginPackageName(items: Item[], at: Date): string {
  const platforms = [...new Set(items.map(({ platform }) => platform))].sort().join('-');
  const secret = items.some((item) => item.secret) ? 'SEKRETESS_' : '';
  return `diarieunderlag_${secret}${readSwedishClock(at).date}_${platforms}_`;
}

/**
 * The name of the package: date, platform and eight digits that tell two packages of a day apart. No person, no ground
 * (requirements 6.2). Secret packages say so, but not why.
 * @example 'diarieunderlag_2026-11-20_facebook_0b7c7f6e'
 */
export async function namePackage(input: Pick<HandoverInput, 'items' | 'journal' | 'at'>): Promise<string> {
  const items = input.items.map(({ item }) => item);
  const digest = await sha256Hex(
    JSON.stringify([items.map(({ number }) => number), input.journal.head, input.at.toISOString()]),
  );
  return beginPackageName(items, input.at) + digest.slice(0, 8);
}
