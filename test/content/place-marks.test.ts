import { expect, it } from 'vitest';
import { signOf } from '../../src/content/place-marks.ts';
import { dueTone } from '../../src/shared/due-tone.ts';
import { sampleComment } from '../journal/sample-story.ts';

it('marks a question as late when the panel and the badge call it late: not yet at the instant when it is due', () => {
  const due = new Date('2026-11-20T14:30:00.000Z');
  const readout = {
    hints: [],
    asksForAnswer: true,
    answerDue: due.toISOString(),
    removeDue: undefined,
    isUncertain: false,
  };
  const comment = { ...sampleComment, own: false, hidden: false };
  const seen = new Map([['1', { element: {} as Element, comment, readout }]]);
  const looked = (now: Date) => [signOf('1', { seen, panel: undefined }, now)?.sign, dueTone(due, now)];
  expect(looked(due)).toEqual([undefined, 'soon']);
  expect(looked(new Date(due.getTime() + 1))).toEqual(['late', 'late']);
});
