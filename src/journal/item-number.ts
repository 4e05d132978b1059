import { stockholmDay } from '../shared/stockholm-time.ts';

/** The year that an instant belongs to in Sweden: the running numbers start anew there, not at midnight UTC. */
export function numberYear(at: Date): number {
  return Number(stockholmDay(at).slice(0, 4));
}

/** A running number: `itemNumber(2026, 42)` is "2026-0042". */
export function itemNumber(ofYear: number, running: number): string {
  return `${ofYear}-${String(running).padStart(4, '0')}`;
}
