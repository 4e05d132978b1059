import type { Model } from './score-comment.ts';
import asset from './weights.generated.json' with { type: 'json' };

/** The sign of each weight from the lowest to the highest; zero is in the middle. One sign a weight packs better than base64. */
export const weightSigns = 'ABCDEFGHIJKLMNO-abcdefghijklmno';

let loaded: Model | undefined;

/** The trained model, decoded at the first call. It lies in the bundle: nothing is fetched. */
export function loadModel(): Model {
  loaded ??= { weights: decode(asset.weights), scales: asset.scales, thresholds: asset.thresholds };
  return loaded;
}

/** SHA-256 of the training comments that the weights were made from. */
export const trainingDigest: string = asset.digest;

/** Each sign is a step, and a weight is the square of its step, with its sign. */
function decode(signs: string): Int16Array {
  const valueAt = new Int16Array(128);
  for (let at = 0; at < weightSigns.length; at += 1) {
    const step = at - (weightSigns.length - 1) / 2;
    valueAt[weightSigns.charCodeAt(at)] = step * Math.abs(step);
  }
  const weights = new Int16Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) weights[at] = valueAt[signs.charCodeAt(at)] ?? 0;
  return weights;
}
