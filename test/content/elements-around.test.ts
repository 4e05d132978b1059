// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { elementsAround } from '../../src/content/elements-around.ts';
import type { SeenComment } from '../../src/content/session-state.ts';
import { sampleComment } from '../journal/sample-story.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const seen = new Map<string, SeenComment>(
  ids.map((id) => {
    const element = document.body.appendChild(document.createElement('p'));
    element.id = id;
    return [id, { element, comment: { ...sampleComment, id } }];
  }),
);
const around = (id: string) => elementsAround({ seen }, id).map((element) => element.id);

describe('what stands next to a comment', () => {
  it('is two before and two after, where there are as many', () => {
    expect(around('c')).toEqual(['a', 'b', 'd', 'e']);
    expect(around('a')).toEqual(['b', 'c']);
    expect(around('not on the page')).toEqual([]);
  });

  it('is nothing that has left the page', () => {
    document.getElementById('d')?.remove();
    expect(around('e')).toEqual(['c']);
  });
});
