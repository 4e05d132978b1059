import { hintCategories } from '../../shared/hint.ts';

/** Steps that a weight may take on each side of zero; few, for the asset is to be small. */
const stepCount = 8;

const count = hintCategories.length;

/** Weights as the asset holds them: a step each, and one scale a category. */
export interface CoarseWeights {
  steps: Int8Array;
  scales: number[];
}

/** Rounds trained weights to the steps of the asset. */
export function coarsenWeights(weights: Float32Array): CoarseWeights {
  const largest = new Float64Array(count);
  for (let at = 0; at < weights.length; at += 1) {
    largest[at % count] = Math.max(largest[at % count] ?? 0, Math.abs(weights[at] ?? 0));
  }
  // What the square of a step is multiplied by, so that the largest weight takes the last step.
  const scales = Array.from(largest, (size) => Number(((size || 1) / stepCount ** 2).toPrecision(6)));
  const steps = new Int8Array(weights.length);
  for (let at = 0; at < weights.length; at += 1) {
    if (weights[at]) steps[at] = stepOf(weights[at] ?? 0, scales[at % count] ?? 1);
  }
  return { steps, scales };
}

/** The weights that a coarse asset stands for. */
export function weightsOf({ steps, scales }: CoarseWeights): Float32Array {
  const weights = new Float32Array(steps.length);
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? 0;
    if (step !== 0) weights[at] = step * Math.abs(step) * (scales[at % count] ?? 1);
  }
  return weights;
}

/** A weight is the square of its step times the scale: fine steps for the many small ones, and the largest are not cut. */
function stepOf(weight: number, scale: number): number {
  return Math.sign(weight) * Math.min(stepCount, Math.round(Math.sqrt(Math.abs(weight) / scale)));
}
