import { dueAt, ruleById } from '../../src/deadlines/due-at.ts';
import type { DeadlineRule } from '../../src/shared/deadline-rule.ts';

const rounds = 50_000;
const start = Date.UTC(2026, 0, 1);

/** Instants spread over four years, so that neither weekends nor holidays nor the cache of offsets are left out. */
const instants = Array.from({ length: rounds }, (_, at) => new Date(start + at * 2_520_011));

/** Calls a second, the best of five runs; the sum is used, so that no engine may skip the work. */
function perSecond(work: (from: Date) => number): number {
  let best = 0;
  let sum = 0;
  for (let run = 0; run < 5; run += 1) {
    const before = performance.now();
    for (const from of instants) sum += work(from);
    best = Math.max(best, (rounds / (performance.now() - before)) * 1000);
  }
  if (Number.isNaN(sum)) throw new Error('a deadline came out as no number');
  return best;
}

/** `dueAt` per second for each kind of rule, as a ratio of as many additions to a `Date` in the same run. One line a kind. */
export async function benchDeadlines(): Promise<string[]> {
  const rules: DeadlineRule[] = [...new Map(Object.values(ruleById).map((rule) => [rule.kind, rule])).values()];
  const add = (from: Date) => new Date(from.getTime() + 86_400_000).getTime();
  perSecond(add);
  const say = (calls: number) => Math.round(calls).toLocaleString('en-US');
  const measured = [...rules, { kind: 'asap' } as const].map((rule) => ({
    kind: rule.kind,
    calls: perSecond((from) => dueAt(rule, from)?.getTime() ?? 0),
  }));
  const addition = perSecond(add);
  return [
    `Date addition: ${say(addition)} a second (the yardstick)`,
    ...measured.map(
      ({ kind, calls }) => `dueAt ${kind}: ${say(calls)} a second, ${(calls / addition).toFixed(4)} of the yardstick`,
    ),
  ];
}
