import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../src/deadlines/badge.ts';
import { countDue } from '../../src/shared/count-due.ts';

const rule = { kind: 'weekday-hours' as const, hours: 48 };

describe('what the panel counts', () => {
  const tuesday = new Date('2026-11-24T10:00:00+01:00');
  const midnight = new Date('2026-11-25T00:00:00+01:00');

  it('takes a deadline at midnight, which is shown as “tis 24:00”, as Tuesday’s, as the badge does', () => {
    expect(countDue([midnight], tuesday)).toEqual({ late: 0, soon: 1 });
    expect(badgeOf([{ due: midnight, rule }], tuesday).says).toContain('1 förfaller i dag');
    expect(countDue([new Date('2026-11-24T00:00:00+01:00')], new Date('2026-11-23T10:00:00+01:00')).soon).toBe(1);
    expect(countDue([new Date('2026-11-26T00:00:00+01:00')], tuesday).soon).toBe(0);
  });

  it('takes the due instant as in time, as the badge does', () => {
    expect(countDue([tuesday], tuesday)).toEqual({ late: 0, soon: 1 });
    expect(countDue([midnight], midnight)).toEqual({ late: 0, soon: 1 });
    expect(countDue([tuesday], new Date(tuesday.getTime() + 1))).toEqual({ late: 1, soon: 0 });
  });
});
