import { expect, it } from 'vitest';
import { replacedText } from '../../src/content/replaced-text.ts';
import { sampleWay } from '../ui/gallery/sample-ways.ts';

const way = sampleWay('answer', 'tibro');
const ready = way.sheet.fields.flatMap(({ options = [] }) => options.flatMap(({ fills }) => fills?.text ?? []));
const after = (text: string, replaced?: string) =>
  replacedText({ ...way, answers: { ...way.answers, text }, replaced });

it('keeps what the moderator wrote when a ready text takes its place, and past the next ready text too', () => {
  expect(ready.length).toBeGreaterThan(1);
  expect(after('Hej Kim, så här är det.')).toBe('Hej Kim, så här är det.');
  expect(after(ready[0] ?? '', 'Hej Kim, så här är det.')).toBe('Hej Kim, så här är det.');
});

it('has nothing to keep of a field that is empty or holds a ready text', () => {
  expect(after('')).toBeUndefined();
  expect(after(' ')).toBeUndefined();
  for (const text of ready) expect(after(text)).toBeUndefined();
});
