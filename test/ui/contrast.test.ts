import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
const [light, dark] = css.split('prefers-color-scheme: dark');

/** The colours of one scheme; in the dark those that are not said again stay as they are. */
function readTokens(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const surfaces = ['paper', 'sheet', 'raised', 'sunk', 'accent-soft'];
const on = (tops: string[], belows: string[], demand: number) =>
  tops.flatMap((top) => belows.map((below) => [top, below, demand] as const));

/** Every pair in use: what stands on top, what lies below, and the ratio that WCAG 2.2 AA demands. */
const pairs = [
  ...on(['ink', 'ink-soft', 'ink-faint', 'accent', 'late', 'soon', 'done'], surfaces, 4.5),
  ...on(['ink', 'late'], ['late-soft'], 4.5),
  ...on(['ink', 'soon'], ['soon-soft'], 4.5),
  ...on(['ink', 'done'], ['done-soft'], 4.5),
  ...on(['ink'], ['mark'], 4.5),
  ...on(['accent'], ['late-soft', 'soon-soft', 'done-soft'], 4.5),
  ...on(['on-accent'], ['accent-fill', 'accent-fill-hover'], 4.5),
  ...on(['sheet'], ['ink'], 4.5),
  ...on(['on-bind'], ['bind'], 3),
  ...on(['line-strong', 'focus', 'accent-fill'], surfaces, 3),
  ...on(['bind'], ['paper', 'sheet', 'raised', 'sunk'], 3),
  ...on(['mark-line'], ['mark', 'sheet', 'raised'], 3),
];

describe.each([
  ['light', readTokens(light ?? '')],
  ['dark', { ...readTokens(light ?? ''), ...readTokens(dark ?? '') }],
])('the colours of the %s scheme', (_, tokens) => {
  it.each(pairs)('%s on %s reach %d', (top, below, demand) => {
    expect(contrast(tokens[top] ?? '', tokens[below] ?? '')).toBeGreaterThanOrEqual(demand);
  });
});

it('knows black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
