import { describe, expect, it } from 'vitest';
import { canLock, changeOwnPolicy, missingForLock, ownPolicyFrom } from '../../src/policy/own-policy.ts';
import { presetById, presetIds } from '../../src/policy/preset-by-id.ts';
import { readPolicy } from '../../src/policy/read-policy-file.ts';

const own = ownPolicyFrom(presetById('tibro'));

describe('an own policy', () => {
  it.each(presetIds)('can begin as %s, and leaves the preset as it was', (id) => {
    const copy = ownPolicyFrom(presetById(id));
    expect(readPolicy(copy)).toEqual({ policy: copy });
    copy.grounds.pop();
    expect(presetById(id).grounds.length).toBe(copy.grounds.length + 1);
  });

  it('does not take over the date and decision of another municipality', () => {
    expect(ownPolicyFrom(presetById('smedjebacken')).document.decision).toBeUndefined();
  });

  it('counts its versions up, also when it begins anew', () => {
    const third = changeOwnPolicy(changeOwnPolicy(own, {}), { municipality: 'Ekbacka kommun' });
    expect([own.version, third.version, ownPolicyFrom(presetById('gislaved'), third).version]).toEqual([1, 3, 4]);
    expect(own.municipality).toBe('Tibro kommun');
  });

  it('needs document, date and decision number before it can be locked', () => {
    expect(missingForLock(own)).toEqual(['date', 'decision']);
    const document = { ...own.document, title: 'Riktlinjer', date: '2026-10-01', decision: 'KS 2026/118' };
    expect(canLock(own)).toBe(false);
    expect(canLock(changeOwnPolicy(own, { document: { ...document, decision: ' ' } }))).toBe(false);
    expect(canLock(changeOwnPolicy(own, { document }))).toBe(true);
  });
});

describe('a quote never stands beside a value that it does not say', () => {
  const hours = (count: number) => ({ ...own.reply, rule: { kind: 'weekday-hours' as const, hours: count } });

  it('goes when the value changes, and the other quotes stay', () => {
    const changed = changeOwnPolicy(own, { reply: hours(24) });
    expect(changed.reply.source).toBeUndefined();
    expect(changed.reply.why?.source).toEqual(own.reply.why?.source);
    expect(changed.reply.stopsSource).toEqual(own.reply.stopsSource);
    expect(changed.removal).toEqual(own.removal);
  });

  it('stays when nothing has changed', () => {
    expect(changeOwnPolicy(own, { reply: hours(48) }).reply).toEqual(own.reply);
  });

  it('is the new one where a new one is given', () => {
    const source = { file: 'Ekbackas riktlinjer', lines: '12', quote: 'inom ett dygn på vardagar' };
    expect(changeOwnPolicy(own, { reply: { ...hours(24), source } }).reply.source).toEqual(source);
  });

  it('goes with what stops the clock alone, when only that changes', () => {
    const reply = { ...own.reply, stoppedBy: ['answer' as const, 'acknowledgement' as const] };
    const changed = changeOwnPolicy(own, { reply }).reply;
    expect([changed.stopsSource, changed.source]).toEqual([undefined, own.reply.source]);
  });

  it('follows its ground when grounds change places, and goes when the words change', () => {
    const [first, second, ...rest] = own.grounds;
    if (!first || !second) throw new Error('the preset has no grounds');
    const grounds = [second, { ...first, text: 'hot och påhopp' }, ...rest];
    const changed = changeOwnPolicy(own, { grounds }).grounds;
    expect(changed.slice(0, 2).map(({ source }) => source)).toEqual([second.source, undefined]);
  });
});
