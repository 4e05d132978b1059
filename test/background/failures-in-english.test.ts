import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { failuresInEnglish, sayFailure } from '../../src/background/failures-in-english.ts';
import { fail } from '../../src/shared/result.ts';

const src = join(import.meta.dirname, '../../src');
const read = (folder: string, file: string) => readFileSync(join(src, folder, file), 'utf8');
const filesIn = (folder: string) => readdirSync(join(src, folder)).filter((file) => file.endsWith('.ts'));
/** The sentences of every `fail('code', 'says', 'todo')` where pictures are taken and requests are answered. */
const said = ['background', 'evidence'].flatMap((folder) =>
  filesIn(folder).flatMap((file) =>
    [...read(folder, file).matchAll(/\bfail\(\s*'[\w-]+',([^;]*?)\);/gs)].flatMap(([, rest = '']) =>
      [...rest.matchAll(/'([^'\n]*[. ][^'\n]*)'/g)].map(([, sentence = '']) => sentence),
    ),
  ),
);

it('every failure that the background tells has its English', () => {
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((sentence) => sentence.includes(' ') && !(sentence in failuresInEnglish))).toEqual([]);
  expect(Object.values(failuresInEnglish).filter((english) => /[åäö]/i.test(english))).toEqual([]);
});

it('tells it in the language of the interface, with what was put in', () => {
  const failure = fail(
    'bad-request',
    'Det finns ingen bild.',
    'Läs om sidan och försök igen. Felet gäller: comment.text.',
  );
  expect(sayFailure(failure, 'sv')).toEqual(failure);
  expect(sayFailure(failure, 'en')).toMatchObject({
    says: 'There is no picture.',
    todo: 'Reload the page and try again. The fault is in: comment.text.',
  });
  expect(sayFailure(fail('bug', 'Något nytt.', ''), 'en').says).toBe('Något nytt.');
});
