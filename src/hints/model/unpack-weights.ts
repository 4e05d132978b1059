/** The weights of one category that are not zero. */
export interface PackedWeights {
  /** How many they are. */
  count: number;
  /** Steps in the order of how often they come. A weight is the square of its step, with its sign. */
  steps: number[];
  /** How many bits of a gap are written as they are. */
  gapBits: number;
  /**
   * For each weight the gap, how many places lie between it and the one before, and the number of its step in `steps`. A
   * gap is its upper bits as so many ones and a zero, then its lower bits (Rice's code); a step is so many ones and a zero.
   * Six bits a sign, the highest first: see `packSigns`. Small numbers come often, and signs at random do not pack any more.
   */
  bits: string;
}

/** Signs that JSON writes as they are, each six bits. */
export const packSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Weights spread out again. */
export interface UnpackedWeights {
  /** One row a place, the categories beside each other. */
  weights: Int16Array;
  /** 1 for a place that has any weight: most have none, and need not be looked up. */
  isUsed: Uint8Array;
}

/** Spreads the packed weights over `placeCount` rows. */
export function unpackWeights(packed: readonly PackedWeights[], placeCount: number): UnpackedWeights {
  const weights = new Int16Array(placeCount * packed.length);
  const isUsed = new Uint8Array(placeCount);
  for (const [category, { count, steps, gapBits, bits }] of packed.entries()) {
    const values = Int16Array.from(steps, (step) => step * Math.abs(step));
    const reader = new BitReader(bits);
    let place = -1;
    for (let taken = 0; taken < count; taken += 1) {
      const upper = reader.readOnes();
      place += upper * 2 ** gapBits + reader.readBits(gapBits) + 1;
      weights[place * packed.length + category] = values[reader.readOnes()] ?? 0;
      isUsed[place] = 1;
    }
  }
  return { weights, isUsed };
}

const signValue = new Uint8Array(128);
for (let at = 0; at < packSigns.length; at += 1) signValue[packSigns.charCodeAt(at)] = at;

/** Reads bits from packed signs, zeros when there are no more. */
class BitReader {
  readonly #signs: string;
  #at = 0;
  /** The next bits, the first of them highest in 32. */
  #next = 0;
  #count = 0;

  constructor(signs: string) {
    this.#signs = signs;
  }

  /** How many ones stand before the next zero, which is passed by. */
  readOnes(): number {
    let ones = 0;
    for (;;) {
      this.#fill();
      const here = Math.min(Math.clz32(~this.#next), this.#count);
      ones += here;
      this.#drop(here);
      if (this.#count === 0) continue;
      this.#drop(1);
      return ones;
    }
  }

  /** The next bits, at most 24, as a number. */
  readBits(length: number): number {
    if (length === 0) return 0;
    this.#fill();
    const value = this.#next >>> (32 - length);
    this.#drop(length);
    return value;
  }

  #drop(length: number): void {
    this.#next = length === 32 ? 0 : this.#next << length;
    this.#count -= length;
  }

  #fill(): void {
    while (this.#count <= 26) {
      this.#next |= (signValue[this.#signs.charCodeAt(this.#at)] ?? 0) << (26 - this.#count);
      this.#at += 1;
      this.#count += 6;
    }
  }
}
