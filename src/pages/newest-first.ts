/** What running numbers are ordered by, the newest last: "2026-10000" is newer than "2026-9999". */
function ageOf(number: string): number {
  const [year = 0, running = 0] = number.split('-').map(Number);
  return year * 1e9 + running;
}

/** The newest first, by running number. Each is taken apart once: a year has thousands. */
export function newestFirst<T>(rows: readonly T[], numberOf: (row: T) => string): T[] {
  return rows
    .map((row) => ({ row, age: ageOf(numberOf(row)) }))
    .sort((a, b) => b.age - a.age)
    .map(({ row }) => row);
}
