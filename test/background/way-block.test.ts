import { describe, expect, it } from 'vitest';
import { reportWays } from '../../src/background/way-report.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { missingField } from '../../src/shared/missing-field.ts';
import { facts, item } from './sample-ways.ts';

describe('blocking the sender', () => {
  const [, other] = presetById('hallsberg').grounds;
  if (!other) throw new Error('the guideline has no grounds');
  const about = facts('hallsberg', { item: item({ ground: { ...other, chosenAt: '' } }) });
  const sheet = reportWays.block.sheet(about);
  const filled = {
    groundId: other.id,
    from: '2026-11-20',
    until: '2026-12-20',
    end: 'over',
    by: 'kanslichefen',
    note: 'Hot',
  };
  const missing = (answers: Record<string, string>) => missingField(sheet.fields, { ...filled, ...answers })?.id;

  it('asks for the guideline’s ground, the item’s chosen beforehand, and begins today', () => {
    const [grounds, from] = sheet.fields;
    expect(grounds?.options?.map(({ own }) => own)).toEqual(presetById('hallsberg').grounds.map(({ text }) => text));
    expect([grounds?.value, from?.value]).toEqual([other.id, '2026-11-20']);
    expect(sheet.warning?.title).toContain('Fråga chefen');
  });

  it('keeps a ground that the guideline no longer has', () => {
    const old = { id: 'old', no: '9', text: 'klotter', chosenAt: '' };
    const before = facts('hallsberg', { item: item({ ground: old }) });
    expect(reportWays.block.sheet(before).fields[0]?.options?.at(-1)?.own).toBe('klotter');
    expect(reportWays.block.entries(before, { ...filled, groundId: 'old' })[0]?.payload).toMatchObject({
      ground: 'klotter',
    });
  });

  it('is not done without an end that comes after its beginning, who decided, and why', () => {
    expect(missing({})).toBeUndefined();
    expect(missing({ until: filled.from })).toBeUndefined();
    for (const until of ['', '2026-11-19', '2026-13-01', 'snart']) expect(missing({ until })).toBe('until');
    for (const id of ['groundId', 'from', 'by', 'note']) expect(missing({ [id]: ' ' })).toBe(id);
  });

  it('is an entry of its own with ground and end, what is personal kept where it can be weeded', () => {
    const kept = {
      groundId: other.id,
      ground: other.text,
      from: '2026-11-20',
      until: '2026-12-20',
      isOpenEnded: false,
    };
    expect(reportWays.block.entries(about, filled)).toEqual([
      {
        type: 'action-recorded',
        pub: { what: 'blocked', how: 'said' },
        payload: { ...kept, decidedBy: 'kanslichefen', note: 'Hot' },
      },
    ]);
    expect(reportWays.block.entries(about, { ...filled, end: 'review' })[0]?.payload).toMatchObject({
      isOpenEnded: true,
    });
  });
});
