import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dueAt, ruleById } from '../../src/deadlines/due-at.ts';
import type { DeadlineRule } from '../../src/shared/deadline-rule.ts';
import cases from './cases.json' with { type: 'json' };

const rowOf: Record<string, string> = {
  'nykoping-24h': 'NYK-14',
  'tibro-48h-vardagar': 'TIB-21',
  'hallsberg-1-dygn-vardagar-8-17': 'HAL-13',
  'tibro-borttagning-48h': 'TIB-35',
};
const titled = cases.map((one) => ({ row: rowOf[one.rule], ...one }));

const service: DeadlineRule = { kind: 'service-day', days: 1, open: '08:00', close: '17:00' };
const weekdayHours: DeadlineRule = { kind: 'weekday-hours', hours: 48 };

function due(rule: DeadlineRule, from: string, calendar?: Parameters<typeof dueAt>[2]): string | undefined {
  return dueAt(rule, new Date(from), calendar)?.toISOString();
}

const iso = (instant: string) => new Date(instant).toISOString();

describe('dueAt', () => {
  it.each(titled)('[$row] $rule over $about: $from is due $due', ({ rule, from, due }) => {
    const found = ruleById[rule];
    expect(found && dueAt(found, new Date(from))).toEqual(new Date(due));
  });

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])('says the same on a computer set to %s', (zone) => {
    const args = ['--import', 'tsx', join(import.meta.dirname, 'print-due.ts')];
    const printed: unknown = JSON.parse(
      execFileSync('node', args, { env: { ...process.env, TZ: zone }, encoding: 'utf8' }),
    );
    expect(printed).toEqual({ zone, due: cases.map(({ due }) => iso(due)) });
  });

  it.each(['asap', 'none'] as const)(
    '[SMB-17] [SMB-24] [GIS-24] sets no time where the guideline sets none (%s)',
    (kind) => {
      expect(dueAt({ kind }, new Date('2026-11-20T15:30:00+01:00'))).toBeNull();
    },
  );

  it('keeps seconds and milliseconds', () => {
    expect(due(weekdayHours, '2026-11-16T09:00:30.250+01:00')).toBe(iso('2026-11-18T09:00:30.250+01:00'));
  });

  it('stands still on a day that the municipality has closed', () => {
    const calendar = { extraClosedDays: ['2026-05-15'] };
    expect(due(weekdayHours, '2026-05-13T15:00:00+02:00', calendar)).toBe(iso('2026-05-19T15:00:00+02:00'));
    expect(due(service, '2026-05-13T18:00:00+02:00', calendar)).toBe(iso('2026-05-19T08:00:00+02:00'));
  });

  it('takes what comes after closing on a short day as the next morning’s', () => {
    const calendar = { shortDays: { '2026-04-02': '12:00' } };
    expect(due(service, '2026-04-02T11:59:00+02:00', calendar)).toBe(iso('2026-04-07T11:59:00+02:00'));
    expect(due(service, '2026-04-02T12:00:00+02:00', calendar)).toBe(iso('2026-04-08T08:00:00+02:00'));
  });

  it('moves a deadline that falls after closing on a short day to the next opening', () => {
    const calendar = { shortDays: { '2026-04-02': '12:00' } };
    expect(due(service, '2026-04-01T15:00:00+02:00', calendar)).toBe(iso('2026-04-07T08:00:00+02:00'));
  });

  it('counts several service days', () => {
    expect(due({ ...service, days: 2 }, '2026-11-19T10:15:00+01:00')).toBe(iso('2026-11-23T10:15:00+01:00'));
  });

  it('refuses a date that is none, and service time that never opens', () => {
    expect(() => dueAt(service, new Date('nonsense'))).toThrow(RangeError);
    expect(() => dueAt({ ...service, open: '17:00', close: '08:00' }, new Date(0))).toThrow(RangeError);
    expect(() => dueAt({ ...service, open: '8' }, new Date(0))).toThrow(RangeError);
  });
});
