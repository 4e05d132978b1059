import { hintCategories } from '../../shared/hint.ts';
import { placeCount } from '../model/features.ts';
import { hashedPlaces } from '../model/word-places.ts';
import { seededRandom } from './seeded-random.ts';

/** One comment as the model sees it, and what it is. */
export interface Example {
  places: Int32Array;
  values: Float32Array;
  /** 1 or 0 a category, in the order of `hintCategories`; -1 where the comment is to teach nothing. */
  targets: number[];
}

/** How a training goes: rounds over all examples, how far a step leads, how much it pulls every weight towards zero. */
const fitting = {
  epochs: 14,
  rate: 0.5,
  decay: 0.00003,
  seed: 20261122,
  /** Share of a comment's hashed features that a step leaves out. */
  dropped: 0.4,
  /** How much a label that is there weighs beside one that is not. */
  positive: 2,
  /** Weights that are kept when half of the rounds are done; the rest are zero from then on. */
  kept: 194_000,
};

const categoryCount = hintCategories.length;

/** What a training holds, for the places that the examples have: `rows` × 13 each. */
interface State {
  weights: Float32Array;
  /** Sums of squared gradients: how sure a weight is, and how much it matters. */
  squares: Float32Array;
  /** 0 where a weight has been taken out. */
  mask: Uint8Array;
}

/**
 * Thirteen logistic regressions, one against the rest, by AdaGrad in a seeded order: `placeCount` × 13 weights, of which
 * the most telling `kept` are not zero. Same examples, same weights.
 */
export function fitModel(examples: readonly Example[]): Float32Array {
  const { epochs, seed, kept } = fitting;
  const placeOf = placesIn(examples);
  const rowOf = new Int32Array(placeCount);
  for (const [row, place] of placeOf.entries()) rowOf[place] = row;
  const size = placeOf.length * categoryCount;
  const state: State = {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(0.1),
    mask: new Uint8Array(size).fill(1),
  };
  const random = seededRandom(seed);
  const order = examples.map((_, at) => at);
  const firstKept = Math.floor(epochs / 2);
  const sums = new Float32Array(size);
  const takeStep = stepper(state, rowOf, random);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    if (epoch === firstKept) prune(state, kept);
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example) takeStep(example);
    }
    // The mean of the later rounds is steadier than the last of them.
    if (epoch >= firstKept) addShare(sums, state.weights, 1 / (epochs - firstKept));
  }
  const weights = new Float32Array(placeCount * categoryCount);
  for (const [row, place] of placeOf.entries()) {
    const from = row * categoryCount;
    weights.set(sums.subarray(from, from + categoryCount), place * categoryCount);
  }
  return weights;
}

/** The places that any example has, in order. */
function placesIn(examples: readonly Example[]): number[] {
  const isThere = new Uint8Array(placeCount);
  for (const { places } of examples) for (const place of places) isThere[place] = 1;
  return Array.from(isThere.keys()).filter((place) => isThere[place] === 1);
}

/** Keeps the weights that the loss would miss most, by their squares times how steep it is beside them. */
function prune({ weights, squares, mask }: State, kept: number): void {
  const worth = new Float32Array(weights.length);
  for (let at = 0; at < worth.length; at += 1) worth[at] = (weights[at] ?? 0) ** 2 * (squares[at] ?? 0);
  const limit = worth.slice().sort()[worth.length - kept - 1] ?? 0;
  for (let at = 0; at < worth.length; at += 1) {
    if ((worth[at] ?? 0) > limit) continue;
    mask[at] = 0;
    weights[at] = 0;
  }
}

function addShare(sums: Float32Array, weights: Float32Array, share: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + share * (weights[at] ?? 0);
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/**
 * One step of the training: some of an example's hashed features are left out, the rest are as much stronger, so that word
 * classes carry more; then every weight moves against its gradient.
 */
function stepper(
  { weights, squares, mask }: State,
  rowOf: Int32Array,
  random: () => number,
): (example: Example) => void {
  const { rate, decay, dropped, positive } = fitting;
  const errors = new Float64Array(categoryCount);
  const froms = new Int32Array(65_536);
  const values = new Float32Array(65_536);
  return (example) => {
    let length = 0;
    for (let at = 0; at < example.places.length; at += 1) {
      const place = example.places[at] ?? 0;
      const isHashed = place < hashedPlaces;
      if (isHashed && random() < dropped) continue;
      froms[length] = (rowOf[place] ?? 0) * categoryCount;
      values[length] = (example.values[at] ?? 0) / (isHashed ? 1 - dropped : 1);
      length += 1;
    }
    errors.fill(0);
    for (let at = 0; at < length; at += 1) {
      const from = froms[at] ?? 0;
      const value = values[at] ?? 0;
      for (let c = 0; c < categoryCount; c += 1) errors[c] = (errors[c] ?? 0) + value * (weights[from + c] ?? 0);
    }
    for (let c = 0; c < categoryCount; c += 1) {
      const target = example.targets[c] ?? -1;
      const error = 1 / (1 + Math.exp(-(errors[c] ?? 0))) - target;
      errors[c] = target < 0 ? 0 : error * (target > 0 ? positive : 1);
    }
    for (let at = 0; at < length; at += 1) {
      const from = froms[at] ?? 0;
      const value = values[at] ?? 0;
      for (let c = 0; c < categoryCount; c += 1) {
        if (mask[from + c] === 0) continue;
        const weight = weights[from + c] ?? 0;
        const gradient = (errors[c] ?? 0) * value + decay * weight;
        const square = (squares[from + c] ?? 0) + gradient * gradient;
        squares[from + c] = square;
        weights[from + c] = weight - (rate * gradient) / Math.sqrt(square);
      }
    }
  };
}
