import { describe, expect, it } from 'vitest';
import { todoOf } from '../../src/background/todo-of.ts';
import type { PresetId } from '../../src/policy/preset-by-id.ts';
import type { Action, Item } from '../../src/shared/item.ts';
import { sampleFacts, sampleItem } from './sample-facts.ts';

const fridayAfternoon = new Date('2026-11-20T14:00:00Z');

describe('what waits', () => {
  it('[TIB-35] dates a removal 48 hours from the older end of an uncertain time', () => {
    const item = sampleItem('2026-0001', '2026-11-19T10:00:00.000Z', {}, '2026-11-19T11:00:00.000Z');
    const [first] = todoOf(sampleFacts('tibro', { items: [item] }), fridayAfternoon);
    expect([first?.due, first?.isUncertain]).toEqual(['2026-11-21T10:00:00.000Z', true]);
  });

  it('[SMB-27] gives what is parked a clock of its own, and keeps that of the answer where it was passed on', () => {
    const waiting = { at: '2026-11-20T09:00:00.000Z', to: 'bygg', remind: '2026-11-23T08:00:00.000Z' };
    const parked = sampleItem('2026-0001', '2026-11-20T08:00:00.000Z', { ground: undefined, waiting });
    const [first] = todoOf(sampleFacts('tibro', { items: [parked] }), fridayAfternoon);
    expect([first?.kind, first?.due]).toEqual(['waiting', '2026-11-23T08:00:00.000Z']);
    const done = { forwarded: { at: '2026-11-20T09:00:00.000Z' } };
    const late = { ...waiting, remind: '2026-11-26T08:00:00.000Z' };
    const forwarded = sampleItem('2026-0001', '2026-11-20T08:00:00.000Z', { ground: undefined, waiting: late, done });
    expect(todoOf(sampleFacts('tibro', { items: [forwarded] }), fridayAfternoon)[0]?.due).toBe(
      '2026-11-24T08:00:00.000Z',
    );
  });

  it('[TIB-35] lets the clock of a removal go on while somebody is asked, and that of a question too', () => {
    const waiting = { at: '2026-11-20T13:30:00.000Z', to: 'bygg', remind: '2026-11-25T08:00:00.000Z' };
    const asked = sampleItem('2026-0001', '2026-11-20T08:00:00.000Z', { waiting });
    const [removal] = todoOf(sampleFacts('tibro', { items: [asked] }), fridayAfternoon);
    expect([removal?.kind, removal?.due, removal?.isDueBeforeOpening]).toEqual([
      'waiting',
      '2026-11-22T08:00:00.000Z',
      true,
    ]);
    const question = sampleItem('2026-0002', '2026-11-20T08:00:00.000Z', { waiting, ground: undefined });
    expect(todoOf(sampleFacts('tibro', { items: [question] }), fridayAfternoon)[0]?.due).toBe(
      '2026-11-24T08:00:00.000Z',
    );
  });

  it('[TIB-07] waits with what is to be registered until it is handed over, and leaves what somebody else took over', () => {
    const registration = { at: '', reason: 'kraver-handlaggning' };
    const item = sampleItem('2026-0001', '2026-11-20T08:00:00.000Z', { ground: undefined, registration });
    const given = sampleItem('2026-0002', '2026-11-20T08:00:00.000Z', { given: { at: '', to: 'Lo' } });
    const todo = todoOf(sampleFacts('tibro', { items: [item, given] }), fridayAfternoon);
    expect(todo.flatMap(({ number, kind }) => (kind === 'answer' ? [] : [[number, kind]]))).toEqual([
      ['2026-0001', 'hand-over'],
    ]);
  });

  it('[TIB-21] keeps the clock of an answer running while the question is on its way to the registrar, until it is answered', () => {
    const at = '2026-11-20T09:00:00.000Z';
    const listed = (more: Partial<Item>, id: PresetId = 'tibro') => {
      const registered = { ground: undefined, registration: { at, reason: 'kraver-handlaggning' }, ...more };
      const items = [sampleItem('2026-0001', '2026-11-20T08:00:00.000Z', registered)];
      const todo = todoOf(sampleFacts(id, { items }), fridayAfternoon);
      return todo.flatMap(({ number, kind, due }) => (number ? [[kind, due]] : []));
    };
    const answer = ['answer', '2026-11-24T08:00:00.000Z'];
    const [handOver, finish] = [
      ['hand-over', undefined],
      ['finish', undefined],
    ];
    const handedOver = { at, package: 'p1' };
    expect(listed({})).toEqual([answer, handOver]);
    expect(listed({ handedOver })).toEqual([answer, finish]);
    expect(listed({ done: { acknowledged: { at } } })).toEqual([answer, handOver]);
    expect(listed({ handedOver, receipt: { at, caseNumber: '2026/1' } })).toEqual([['decide', answer[1]]]);
    for (const what of ['answered', 'none', 'deleted'] as const)
      expect(listed({ action: { what, at, how: 'said' } })).toEqual([handOver]);
    expect(listed({ done: { referred: { at } } })).toEqual([handOver]);
    expect(listed({ done: { forwarded: { at } } }, 'smedjebacken')).toEqual([handOver]);
    expect(listed({ done: { acknowledged: { at } } }, 'hallsberg')).toEqual([handOver]);
  });

  it('tells a clock once that runs on while the question is on its way to the registrar', () => {
    const from = '2026-11-20T08:00:00.000Z';
    const ids = (more: Partial<Item>) => {
      const item = sampleItem('2026-0001', from, { ground: undefined, ...more });
      const todo = todoOf(sampleFacts('tibro', { items: [item] }), fridayAfternoon);
      return todo.flatMap(({ id, number, due }) => (number ? [[id, due !== undefined]] : []));
    };
    expect(ids({})).toEqual([['item-2026-0001', true]]);
    expect(ids({ registration: { at: from, reason: 'x' } })).toEqual([
      ['item-2026-0001', true],
      ['hand-over-2026-0001', false],
    ]);
  });

  it('[HAL-13] lets the clock stop when the sender is told that the question was passed on', () => {
    const at = '2026-11-20T09:00:00.000Z';
    const due = (id: PresetId, how: string) => {
      const done = { forwarded: { at }, 'author-notified': { at, how } };
      const waiting = { at, to: 'bygg', remind: '2026-11-30T08:00:00.000Z' };
      const item = sampleItem('2026-0001', '2026-11-20T08:00:00.000Z', { ground: undefined, waiting, done });
      return todoOf(sampleFacts(id, { items: [item] }), fridayAfternoon).find(({ number }) => number)?.due;
    };
    expect(due('hallsberg', 'told')).toBe('2026-11-30T08:00:00.000Z');
    expect(due('hallsberg', 'impossible')).toBe('2026-11-23T08:00:00.000Z');
    expect(due('tibro', 'told')).toBe('2026-11-24T08:00:00.000Z');
  });

  it('[HAL-19] [TIB-28] asks for no answer where none may be given: something secret, and what was written down by hand', () => {
    const due = (more: Partial<Item>) => {
      const item = sampleItem('2026-0001', '2026-11-20T08:00:00.000Z', { ground: undefined, ...more });
      return todoOf(sampleFacts('hallsberg', { items: [item] }), fridayAfternoon).find(({ number }) => number)?.due;
    };
    const { comment } = sampleItem('2026-0001', '2026-11-20T08:00:00.000Z');
    expect(due({})).toBe('2026-11-23T08:00:00.000Z');
    expect(due({ secret: true })).toBeUndefined();
    expect(due({ comment: { ...comment, id: 'manual-1' } })).toBeUndefined();
    expect(due({ comment: { ...comment, own: true } })).toBeUndefined();
  });

  it('counts from the day when it was known where the page does not show when it was published', () => {
    const waiting = [{ id: '1', channel: 'Ekbacka bibliotek', seenAt: '2026-11-20T09:00:00.000Z' }];
    const [first] = todoOf(sampleFacts('nykoping', { waiting }), fridayAfternoon);
    expect([first?.due, first?.isUncertain]).toEqual(['2026-11-21T09:00:00.000Z', true]);
  });

  it.each(['', 'i går', '2026-13-45T00:00:00Z', '+275760-09-13T00:00:00Z'])(
    'lists the others where one time cannot be read, and counts that one from when it was known: "%s"',
    (from) => {
      const broken = sampleItem('2026-0001', from, { openedAt: '2026-11-20T09:00:00.000Z' });
      const whole = sampleItem('2026-0002', '2026-11-20T08:00:00.000Z');
      const todo = todoOf(sampleFacts('tibro', { items: [broken, whole] }), fridayAfternoon);
      expect(todo.map(({ number, due, isUncertain }) => [number, due, isUncertain])).toEqual([
        ['2026-0002', '2026-11-22T08:00:00.000Z', false],
        ['2026-0001', '2026-11-22T09:00:00.000Z', true],
      ]);
    },
  );

  it('[TIB-35] waits with a removal though the comment was reported, passed on or answered, until it is said to be gone', () => {
    const at = '2026-11-20T09:00:00.000Z';
    const listed = (what: Action, more: Partial<Item> = {}) => {
      const action = { what, at, how: 'said' as const };
      const item = sampleItem('2026-0001', '2026-11-20T08:00:00.000Z', { evidenceSavedAt: at, action, ...more });
      const [first] = todoOf(sampleFacts('tibro', { items: [item] }), fridayAfternoon);
      return [first?.kind, first?.due];
    };
    for (const what of ['reported', 'answered', 'blocked'] as const)
      expect(listed(what)).toEqual(['remove', '2026-11-22T08:00:00.000Z']);
    expect(listed('forwarded', { waiting: { at, to: 'bygg' } })).toEqual(['waiting', '2026-11-22T08:00:00.000Z']);
    expect(listed('deleted')).toEqual(['hand-over', undefined]);
    expect(listed('deleted', { outcome: { what: 'came-back', at } })[0]).toBe('remove');
    expect(listed('answered', { ground: undefined })[0]).toBe('hand-over');
  });

  it('reminds no more of an answer to what was asked about a comment that has been removed since', () => {
    const at = '2026-11-20T09:00:00.000Z';
    const removed = { evidenceSavedAt: at, action: { what: 'deleted' as const, at, how: 'said' as const } };
    const waiting = { at, to: 'bygg', remind: '2026-11-20T13:00:00.000Z' };
    const item = sampleItem('2026-0001', '2026-11-20T08:00:00.000Z', { ...removed, waiting });
    const [row] = todoOf(sampleFacts('tibro', { items: [item] }), fridayAfternoon);
    expect([row?.kind, row?.due]).toEqual(['hand-over', undefined]);
  });

  it('leaves out a reminder of what is parked that is no time', () => {
    const waiting = { at: '2026-11-20T09:00:00.000Z', to: 'bygg', remind: 'i morgon' };
    const parked = sampleItem('2026-0001', '2026-11-20T08:00:00.000Z', { ground: undefined, waiting });
    expect(todoOf(sampleFacts('gislaved', { items: [parked] }), fridayAfternoon)[0]?.due).toBeUndefined();
  });

  it('lets a day that the municipality has closed stop the clock', () => {
    const waiting = [
      {
        id: '1',
        channel: 'Ekbacka bibliotek',
        seenAt: '2026-11-20T09:00:00.000Z',
        postedFrom: '2026-11-20T09:00:00.000Z',
        postedTo: '2026-11-20T09:00:00.000Z',
      },
    ];
    const facts = sampleFacts('hallsberg', { waiting });
    const closed = { ...facts, settings: { ...facts.settings, extraClosedDays: ['2026-11-23'] } };
    expect(todoOf(facts, fridayAfternoon)[0]?.due).toBe('2026-11-23T09:00:00.000Z');
    expect(todoOf(closed, fridayAfternoon)[0]?.due).toBe('2026-11-24T09:00:00.000Z');
  });

  it('lets a short day push what is due after closing to the next opening', () => {
    const facts = sampleFacts('hallsberg', {
      waiting: [
        {
          id: '1',
          channel: 'Ekbacka bibliotek',
          seenAt: '2026-11-19T14:30:00.000Z',
          postedFrom: '2026-11-19T14:30:00.000Z',
          postedTo: '2026-11-19T14:30:00.000Z',
        },
      ],
    });
    const short = { ...facts, settings: { ...facts.settings, shortDays: [{ day: '2026-11-20', close: '13:00' }] } };
    expect(todoOf(short, fridayAfternoon).find(({ kind }) => kind === 'answer')?.due).toBe('2026-11-23T07:00:00.000Z');
  });

  it('marks on the last working afternoon, and only then, what falls due before Monday: Tibro’s Friday trap', () => {
    const facts = sampleFacts('tibro', {
      items: [sampleItem('2026-0001', '2026-11-20T12:00:00.000Z'), sampleItem('2026-0002', '2026-11-18T14:30:00.000Z')],
    });
    const marked = (now: string) =>
      todoOf(facts, new Date(now)).flatMap(({ isDueBeforeOpening, number }) => (isDueBeforeOpening ? [number] : []));
    expect(marked('2026-11-20T14:00:00Z')).toEqual(['2026-0002', '2026-0001']);
    expect(marked('2026-11-20T10:00:00Z')).toEqual([]);
    expect(marked('2026-11-19T14:00:00Z')).toEqual([]);
  });
});
