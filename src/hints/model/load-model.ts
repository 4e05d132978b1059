import type { Model } from './score-comment.ts';
import asset from './weights.generated.json' with { type: 'json' };

let loaded: Model | undefined;

/** The trained model, decoded at the first call. It lies in the bundle: nothing is fetched. */
export function loadModel(): Model {
  loaded ??= { weights: decode(asset.weights), scales: asset.scales, thresholds: asset.thresholds };
  return loaded;
}

/** SHA-256 of the training comments that the weights were made from. */
export const trainingDigest: string = asset.digest;

function decode(base64: string): Int8Array {
  const bytes = atob(base64);
  const weights = new Int8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) weights[at] = bytes.charCodeAt(at);
  return weights;
}
