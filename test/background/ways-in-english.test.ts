import { describe, expect, it } from 'vitest';
import type { WayRules } from '../../src/background/way.ts';
import { passOnWays } from '../../src/background/way-pass-on.ts';
import { recordWays } from '../../src/background/way-record.ts';
import { registerWays } from '../../src/background/way-register.ts';
import { replyWays } from '../../src/background/way-reply.ts';
import { reportWays } from '../../src/background/way-report.ts';
import { sayWay } from '../../src/background/ways-in-english.ts';
import type { WayId } from '../../src/shared/way-sheet.ts';
import { facts, item, settings, textOf } from './sample-ways.ts';

describe('in English', () => {
  const english = { ...settings, language: 'en' as const };
  const ways: Record<WayId, WayRules> = { ...replyWays, ...passOnWays, ...reportWays, ...registerWays, ...recordWays };
  /** Everything a sheet says but the municipality's own words and the texts that go out to residents and colleagues. */
  const saidBy = (sheet: ReturnType<WayRules['sheet']>) => [
    sheet.title,
    sheet.done,
    sheet.finish ?? '',
    ...sheet.says,
    sheet.warning?.title ?? '',
    sheet.warning?.text ?? '',
    ...sheet.fields.flatMap(({ label, help = '', missing = '', options = [] }) => [
      ...[label, help, missing],
      ...options.map(({ text }) => text),
    ]),
  ];

  it.each(['smedjebacken', 'tibro', 'nykoping', 'hallsberg', 'gislaved'] as const)(
    'no sheet under %s says a Swedish word of its own',
    (id) => {
      const about = facts(id, { settings: english, say: sayWay('en'), item: item({ closed: true }) });
      const said = Object.values(ways).flatMap((way) => saidBy(way.sheet(about)));
      expect(said.length).toBeGreaterThan(80);
      expect(said.filter((words) => /[åäö]/i.test(words))).toEqual([]);
    },
  );

  it('keeps the texts that go out, and the guideline’s own words, in Swedish', () => {
    const about = facts('gislaved', { settings: english, say: sayWay('en') });
    const swedish = facts('gislaved');
    expect(replyWays.answer.sheet(about).tips).toEqual(replyWays.answer.sheet(swedish).tips);
    expect(textOf(replyWays.answer.sheet(about).fields)).toEqual(textOf(replyWays.answer.sheet(swedish).fields));
    expect(replyWays.answer.sheet(about).title).toBe('Answer');
  });
});
