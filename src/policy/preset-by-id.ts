import type { Policy } from '../shared/policy.ts';
import gislaved from './presets/gislaved.json' with { type: 'json' };
import hallsberg from './presets/hallsberg.json' with { type: 'json' };
import nykoping from './presets/nykoping.json' with { type: 'json' };
import smedjebacken from './presets/smedjebacken.json' with { type: 'json' };
import tibro from './presets/tibro.json' with { type: 'json' };

/** The policies that come with the extension. */
export type PresetId = Exclude<Policy['id'], 'egen'>;

/** TypeScript reads the words of a JSON file as `string`; that each is one of the schema's words is held by a test. */
const presets = { smedjebacken, tibro, nykoping, hallsberg, gislaved } as Record<PresetId, Policy>;

export const presetIds: readonly PresetId[] = ['smedjebacken', 'tibro', 'nykoping', 'hallsberg', 'gislaved'];

/** A preset as it was drawn from the municipality's guideline. Do not change it: `ownPolicyFrom` gives a copy to change. */
export function presetById(id: PresetId): Policy {
  return presets[id];
}
