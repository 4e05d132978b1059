import { hintCategories } from '../../shared/hint.ts';
import { weightSigns } from '../model/load-model.ts';

/** Steps that a weight may take on each side of zero; few, for the asset is to be small. */
export const steps = (weightSigns.length - 1) / 2;
/** Weights below this many steps are left out: they say little and cost a third of the size. */
const smallestKept = 2.5;

const count = hintCategories.length;

/** Weights as the asset holds them: a step each, and one scale a category. */
export interface CoarseWeights {
  steps: Int8Array;
  scales: number[];
}

/** Rounds trained weights to the steps of the asset. */
export function coarsenWeights(weights: Float32Array): CoarseWeights {
  const scales = hintCategories.map((_, category) => scaleOf(weights, category));
  return { steps: Int8Array.from(weights, (weight, at) => stepOf(weight, scales[at % count] ?? 1)), scales };
}

/** The weights that a coarse asset stands for. */
export function weightsOf(coarse: CoarseWeights): Float32Array {
  return Float32Array.from(coarse.steps, (step, at) => step * Math.abs(step) * (coarse.scales[at % count] ?? 1));
}

/** A weight is the square of its step times the scale: fine steps for the many small ones, and the largest are not cut. */
function stepOf(weight: number, scale: number): number {
  const size = Math.sqrt(Math.abs(weight) / scale);
  return size < smallestKept ? 0 : Math.sign(weight) * Math.min(steps, Math.round(size));
}

/** What the square of a step is multiplied by, so that the largest weight takes the last step. */
function scaleOf(weights: Float32Array, category: number): number {
  let largest = 0;
  for (let at = category; at < weights.length; at += count) largest = Math.max(largest, Math.abs(weights[at] ?? 0));
  return Number(((largest || 1) / steps ** 2).toPrecision(6));
}
