/** A municipality's clock is the Swedish one, wherever the browser thinks it is. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
});

interface ClockTime {
  date: string;
  time: string;
  offset: string;
}

/** Times that were asked for: a package says the same few over and over, and reading one takes long. */
const known = new Map<number, ClockTime>();

/** An instant in parts of Swedish local time: `2026-11-20`, `08:17:31`, `+01:00`. */
export function readSwedishClock(at: Date | string): ClockTime {
  const instant = new Date(at).getTime();
  const before = known.get(instant);
  if (before) return before;
  if (known.size > 500) known.clear();
  const read = readParts(new Date(at));
  known.set(instant, read);
  return read;
}

function readParts(at: Date): ClockTime {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const offset = /[+\u2212-]\d\d:\d\d/.exec(parts.timeZoneName ?? '')?.[0]?.replace('\u2212', '-') ?? '+00:00';
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}:${parts.second}`,
    offset,
  };
}

/** `2026-11-20T08:17:31+01:00`. */
export function toSwedishIso(at: Date | string): string {
  const { date, time, offset } = readSwedishClock(at);
  return `${date}T${time}${offset}`;
}

/** `2026-11-20 08:17:31`. */
export function toSwedishTime(at: Date | string): string {
  const { date, time } = readSwedishClock(at);
  return `${date} ${time}`;
}
