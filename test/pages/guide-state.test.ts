import { describe, expect, it } from 'vitest';
import { describeGuideGate, describeGuidePanel } from '../../src/pages/guide/describe-guide.ts';
import { guideInsult } from '../../src/pages/guide/guide-comments.ts';
import {
  afterAct,
  type GuideAct,
  guideGround,
  guideStart,
  guideTaskNow,
  guideTasks,
} from '../../src/pages/guide/guide-state.ts';
import { presetById, presetIds } from '../../src/policy/preset-by-id.ts';
import { sampleFacts } from '../background/sample-facts.ts';

const now = new Date('2026-11-20T07:15:00Z');

describe.each(presetIds)('the exercise under the guideline of %s', (id) => {
  const policy = presetById(id);
  const facts = { settings: sampleFacts(id).settings, policy, commandKey: 'Alt+Skift+S', now };
  const play = (acts: GuideAct[]) => acts.reduce((state, act) => afterAct(state, act, policy, now), guideStart);
  const groundId = guideGround(policy)?.id ?? '';
  const begun: GuideAct[] = [{ do: 'open' }, { do: 'choose', groundId }, { do: 'press-remove' }];

  it('asks for one thing after the other, in the order of the guideline, and ends', () => {
    const does: Record<string, GuideAct> = {
      open: { do: 'open' },
      ground: { do: 'choose', groundId },
      try: { do: 'press-remove' },
      save: { do: 'save' },
      'hand-over': { do: 'hand-over' },
      remove: { do: 'press-remove' },
    };
    let state = guideStart;
    const asked: string[] = [];
    for (let task = guideTaskNow(state, policy); task; task = guideTaskNow(state, policy)) {
      asked.push(task);
      state = afterAct(state, does[task] ?? { do: 'stray' }, policy, now);
    }
    expect(asked).toEqual(guideTasks(policy));
    expect(asked).toHaveLength(6);
  });

  it('holds the removal until the evidence is saved, as the real gate does', () => {
    const held = play(begun);
    expect(held.done.remove).toBeUndefined();
    expect(describeGuideGate(held, facts)).toMatchObject({
      state: 'held',
      missing: expect.arrayContaining(['screenshot']),
    });
    expect(play([...begun, { do: 'press-remove' }, { do: 'press-remove' }]).done.remove).toBeUndefined();
    expect(play([{ do: 'open' }, { do: 'save' }]).done.save).toBeUndefined();
  });

  it('counts the hints that its rows show', () => {
    const { comments, counts } = describeGuidePanel(guideStart, facts);
    expect(counts.hints).toBe(comments.slice(0, comments.length).filter(({ hints }) => hints.length > 0).length);
  });

  it('hints at a ground of its own', () => {
    const { comments } = describeGuidePanel(guideStart, facts);
    const at = comments.findIndex((one) => one.id === guideInsult.id);
    const [row] = comments.slice(at, at + 1);
    expect(policy.grounds.map(({ text }) => text)).toContain(row?.mayBe[0]?.text);
    for (const { from, to } of row?.hints[0]?.words ?? [])
      expect(guideInsult.marked).toContain(row?.text.slice(from, to));
  });
});

it('[TIB-36] lets nothing be removed before the registrar has it, where the guideline wants that', () => {
  const policy = presetById('tibro');
  const groundId = guideGround(policy)?.id ?? '';
  const saved: GuideAct[] = [{ do: 'open' }, { do: 'choose', groundId }, { do: 'save' }, { do: 'press-remove' }];
  const state = saved.reduce((before, act) => afterAct(before, act, policy, now), guideStart);
  expect(state.done.remove).toBeUndefined();
  expect(guideTaskNow(state, policy)).toBe('hand-over');
});
