import { pageState } from './page-state.ts';

const units = [
  { minutes: 7 * 24 * 60, sv: ['v', 'vecka', 'veckor'], en: ['w', 'week'] },
  { minutes: 24 * 60, sv: ['d', 'dag', 'dagar'], en: ['d', 'day'] },
  { minutes: 60, sv: ['tim', 'timme', 'timmar'], en: ['h', 'hour'] },
  { minutes: 1, sv: ['min', 'minut', 'minuter'], en: ['m', 'minute'] },
];

function amount(postedAt: number) {
  const minutes = Math.max(0, Math.floor((Date.now() - postedAt) / 60_000));
  const unit = units.find((one) => minutes >= one.minutes);
  return unit && { unit, count: Math.floor(minutes / unit.minutes) };
}

/** "3 min", "2 tim", "1 d", "1 v"; in English "3m", "2h", "1d", "1w". */
export function shortTime(postedAt: number): string {
  const found = amount(postedAt);
  const isEnglish = pageState().locale === 'en';
  if (!found) return isEnglish ? 'Just now' : 'Just nu';
  return isEnglish ? `${found.count}${found.unit.en[0]}` : `${found.count} ${found.unit.sv[0]}`;
}

/** "för 3 timmar sedan", "3 hours ago": the end of a label, which changes with the clock. */
export function longTime(postedAt: number): string {
  const found = amount(postedAt);
  if (pageState().locale === 'en') {
    if (!found) return 'a few seconds ago';
    return found.count === 1 ? `a ${found.unit.en[1]} ago` : `${found.count} ${found.unit.en[1]}s ago`;
  }
  return found ? `för ${found.count} ${found.unit.sv[found.count === 1 ? 1 : 2]} sedan` : 'för några sekunder sedan';
}

const ticking = new Map<HTMLElement, () => void>();

/** Writes what `read` says into `node`, or into an attribute of it, and again when time has changed it. */
export function tick(node: HTMLElement, read: () => string, attribute?: string): HTMLElement {
  const write = () => {
    const text = read();
    if (attribute && node.getAttribute(attribute) !== text) node.setAttribute(attribute, text);
    if (!attribute && node.textContent !== text) node.textContent = text;
  };
  write();
  if (ticking.size === 0) setInterval(tickAll, 20_000);
  ticking.set(node, write);
  return node;
}

function tickAll(): void {
  for (const [node, write] of ticking) {
    if (node.isConnected) write();
    else ticking.delete(node);
  }
}
