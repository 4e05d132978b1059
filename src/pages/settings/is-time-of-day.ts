/** True for a time of day as it is written in Sweden: 08:00, not 8. */
export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
