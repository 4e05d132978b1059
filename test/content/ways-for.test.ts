import { describe, expect, it } from 'vitest';
import { waysFor } from '../../src/content/ways-for.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sampleItem as item } from './sample-item.ts';

const policy = presetById('hallsberg');
const facts = { comment: { ...sampleComment, own: false }, item: undefined, policy, isThreadSecret: false, asks: true };
const all = ({ ways, moreWays }: ReturnType<typeof waysFor>) => [...ways, ...moreWays];

describe('what can be done with a comment', () => {
  it('is everything a guideline knows, each once', () => {
    const offered = all(waysFor(facts));
    expect(offered).toEqual(
      expect.arrayContaining(['answer', 'acknowledge', 'respond', 'forward', 'ask', 'refer', 'none', 'note', 'police']),
    );
    expect(offered).toEqual(expect.arrayContaining(['secrecy', 'report-platform', 'tell', 'register', 'register-not']));
    expect(new Set(offered).size).toBe(offered.length);
  });

  it('[HAL-19] [NYK-31] is no answer where the thread holds something secret', () => {
    for (const secret of [{ isThreadSecret: true }, { item: { ...item, secret: true } }]) {
      const offered = all(waysFor({ ...facts, ...secret }));
      for (const way of ['answer', 'acknowledge', 'respond', 'refer']) expect(offered).not.toContain(way);
      expect(offered).toContain('register');
    }
  });

  it('[TIB-28] is no answer to what was written by hand of another page', () => {
    const offered = all(waysFor({ ...facts, comment: { ...sampleComment, own: false, id: 'manual-1' } }));
    expect(offered).not.toContain('answer');
    expect(offered).toContain('forward');
  });

  it('is to write down that the sender was blocked only beside an item, among what is needed less often', () => {
    expect(all(waysFor(facts))).not.toContain('block');
    expect(waysFor({ ...facts, item }).moreWays).toContain('block');
    for (const comment of [
      { ...sampleComment, own: true },
      { ...sampleComment, id: 'manual-1' },
    ]) {
      expect(all(waysFor({ ...facts, comment, item }))).not.toContain('block');
    }
  });

  it('begins with the answer of the one who was asked', () => {
    expect(waysFor({ ...facts, item: { ...item, waiting: { at: '', to: 'bygg' } } }).ways[0]).toBe('got-answer');
  });

  it('is what is left to tell once the comment is removed', () => {
    const removed = {
      ...item,
      evidenceSavedAt: '',
      action: { what: 'deleted' as const, at: '', how: 'observed' as const },
    };
    const offered = all(waysFor({ ...facts, item: removed }));
    expect(offered).toEqual(expect.arrayContaining(['note', 'police', 'notify']));
    expect(offered).not.toContain('answer');
  });

  it('[TIB-25] is a correction where the channel itself wrote it', () => {
    expect(waysFor({ ...facts, comment: { ...sampleComment, own: true } }).ways).toEqual(['correct', 'note']);
  });
});
