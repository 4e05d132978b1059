import { hintCategories } from '../../shared/hint.ts';
import { type PackedWeights, packSigns } from '../model/unpack-weights.ts';

/** Writes the steps of weights as the asset holds them, one part a category. */
export function packWeights(steps: Int8Array): PackedWeights[] {
  return hintCategories.map((_, category) => packCategory(steps, category));
}

function packCategory(steps: Int8Array, category: number): PackedWeights {
  const gaps: number[] = [];
  const kept: number[] = [];
  let gap = 0;
  for (let at = category; at < steps.length; at += hintCategories.length) {
    const step = steps[at] ?? 0;
    if (step === 0) gap += 1;
    else {
      gaps.push(gap);
      kept.push(step);
      gap = 0;
    }
  }
  const byUse = stepsByUse(kept);
  const gapBits = bestGapBits(gaps);
  const rankOf = new Map(byUse.map((step, rank) => [step, rank]));
  const bits: string[] = [];
  for (const [at, gap] of gaps.entries()) {
    const low = gap % 2 ** gapBits;
    bits.push('1'.repeat(Math.floor(gap / 2 ** gapBits)), '0');
    if (gapBits > 0) bits.push(low.toString(2).padStart(gapBits, '0'));
    bits.push('1'.repeat(rankOf.get(kept[at] ?? 0) ?? 0), '0');
  }
  return { count: kept.length, steps: byUse, gapBits, bits: signsOf(bits.join('')) };
}

/** The steps that come, the commonest first. */
function stepsByUse(steps: readonly number[]): number[] {
  const uses = new Map<number, number>();
  for (const step of steps) uses.set(step, (uses.get(step) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([step]) => step);
}

/** How many lower bits make the gaps shortest to write. */
function bestGapBits(gaps: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits <= 14; bits += 1) {
    const length = gaps.reduce((sum, gap) => sum + Math.floor(gap / 2 ** bits) + 1 + bits, 0);
    if (length >= least) continue;
    least = length;
    best = bits;
  }
  return best;
}

function signsOf(bits: string): string {
  let signs = '';
  for (let at = 0; at < bits.length; at += 6) {
    signs += packSigns[Number.parseInt(bits.slice(at, at + 6).padEnd(6, '0'), 2)];
  }
  return signs;
}
