import { placeCount } from './features.ts';
import type { Model } from './score-comment.ts';
import { unpackWeights } from './unpack-weights.ts';
import asset from './weights.generated.json' with { type: 'json' };

let loaded: Model | undefined;

/** The trained model, decoded at the first call. It lies in the bundle: nothing is fetched. */
export function loadModel(): Model {
  loaded ??= { ...unpackWeights(asset.weights, placeCount), scales: asset.scales, thresholds: asset.thresholds };
  return loaded;
}

/** SHA-256 of the training comments that the weights were made from. */
export const trainingDigest: string = asset.digest;
