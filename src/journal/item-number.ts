const year = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', timeZone: 'Europe/Stockholm' });

/** The year that an instant belongs to in Sweden: the running numbers start anew there, not at midnight UTC. */
export function numberYear(at: Date): number {
  return Number(year.format(at));
}

/** A running number: `itemNumber(2026, 42)` is "2026-0042". */
export function itemNumber(ofYear: number, running: number): string {
  return `${ofYear}-${String(running).padStart(4, '0')}`;
}
