/** Faults that have been logged: one line each, not one each time. */
const logged = new Set<string>();

/**
 * What takes in a fault that nobody expected and logs it once, here and nowhere else (DESIGN 9).
 * @param place where it was, in English: for whoever mends it
 */
export function logFault(place: string): (error: unknown) => void {
  return (error) => {
    const key = `${place}: ${String(error)}`;
    if (logged.has(key)) return;
    logged.add(key);
    console.error('modereringsjournalen:', place, error);
  };
}
