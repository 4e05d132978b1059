/**
 * How a guideline counts time.
 * `asap`: the guideline says "skyndsamt", no hours. `elapsed`: hours on every day. `weekday-hours`: hours that run 00–24 on
 * weekdays and stand still on closed days. `service-day`: whole service days between opening and closing. `none`: nothing said.
 */
export type DeadlineRule =
  | { kind: 'asap' }
  | { kind: 'none' }
  | { kind: 'elapsed'; hours: number }
  | { kind: 'weekday-hours'; hours: number }
  | { kind: 'service-day'; days: number; open: string; close: string };
