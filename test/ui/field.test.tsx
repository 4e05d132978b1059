// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Field } from '../../src/ui/Field.tsx';

it('gives every field its own id, also those that come when the page is drawn again', () => {
  const draw = (labels: string[]) =>
    render(
      labels.map((label) => <Field key={label} label={label} value="" change={() => undefined} />),
      document.body,
    );
  draw(['Kommun']);
  draw(['Kommun', 'Namn']);
  draw(['Titel', 'Kommun', 'Namn']);
  const ids = [...document.querySelectorAll('input')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect([...document.querySelectorAll('label')].map(({ htmlFor }) => htmlFor)).toEqual(ids);
});
