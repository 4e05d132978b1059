import { hintCategories } from '../../shared/hint.ts';
import { hashedPlaces, placeCount } from '../model/features.ts';

/** One comment as the model sees it, and what it is. */
export interface Example {
  places: Int32Array;
  values: Float32Array;
  /** 1 or 0 a category, in the order of `hintCategories`; -1 where the comment is to teach nothing. */
  targets: number[];
}

export interface Fitted {
  /** `placeCount` × 13. */
  weights: Float32Array;
}

export interface FitOptions {
  epochs: number;
  rate: number;
  decay: number;
  seed: number;
  /** Share of a comment's hashed features that a step leaves out. */
  dropped: number;
}

export const fitOptions: FitOptions = { epochs: 20, rate: 0.5, decay: 0.00003, seed: 20261122, dropped: 0.4 };

const categoryCount = hintCategories.length;

/** Numbers between 0 and 1 that are the same every time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Thirteen logistic regressions, one against the rest, by AdaGrad in a seeded order. Same examples, same weights. */
export function fitModel(examples: readonly Example[], options: FitOptions = fitOptions): Fitted {
  const weights = new Float32Array(placeCount * categoryCount);
  const squares = new Float32Array(placeCount * categoryCount).fill(0.1);
  const random = seededRandom(options.seed);
  const order = examples.map((_, at) => at);
  const errors = new Float64Array(categoryCount);
  const firstKept = Math.floor(options.epochs / 2);
  const sums = new Float32Array(placeCount * categoryCount);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example) step(thin(example, random, options.dropped), weights, squares, errors, options);
    }
    if (epoch >= firstKept) addShare(sums, weights, 1 / (options.epochs - firstKept));
  }
  return { weights: sums };
}

/** The mean of the later rounds is steadier than the last of them. */
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

/** The example with some of its hashed features left out, the rest as much stronger: word classes are to carry more. */
function thin(example: Example, random: () => number, dropped: number): Example {
  if (dropped === 0) return example;
  const places: number[] = [];
  const values: number[] = [];
  for (const [at, place] of example.places.entries()) {
    const isHashed = place < hashedPlaces;
    if (isHashed && random() < dropped) continue;
    places.push(place);
    values.push((example.values[at] ?? 0) / (isHashed ? 1 - dropped : 1));
  }
  return { places: Int32Array.from(places), values: Float32Array.from(values), targets: example.targets };
}

function step(
  example: Example,
  weights: Float32Array,
  squares: Float32Array,
  errors: Float64Array,
  options: FitOptions,
): void {
  const { places, values, targets } = example;
  errors.fill(0);
  for (let at = 0; at < places.length; at += 1) {
    const from = (places[at] ?? 0) * categoryCount;
    const value = values[at] ?? 0;
    for (let c = 0; c < categoryCount; c += 1) errors[c] = (errors[c] ?? 0) + value * (weights[from + c] ?? 0);
  }
  for (let c = 0; c < categoryCount; c += 1) {
    const target = targets[c] ?? -1;
    errors[c] = target < 0 ? 0 : 1 / (1 + Math.exp(-(errors[c] ?? 0))) - target;
  }
  for (let at = 0; at < places.length; at += 1) {
    const from = (places[at] ?? 0) * categoryCount;
    const value = values[at] ?? 0;
    for (let c = 0; c < categoryCount; c += 1) {
      const weight = weights[from + c] ?? 0;
      const gradient = (errors[c] ?? 0) * value + options.decay * weight;
      const square = (squares[from + c] ?? 0) + gradient * gradient;
      squares[from + c] = square;
      weights[from + c] = weight - (options.rate * gradient) / Math.sqrt(square);
    }
  }
}
