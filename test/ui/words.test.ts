import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Message, sayFrom, setLanguage, type Words } from '../../src/ui/say.ts';

const src = join(import.meta.dirname, '../../src');
const code = ['ui', 'panel', 'pages']
  .flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('words'))
  .concat('panel/comment-words.ts')
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');

/** Every word list of the pages, panel and parts: what exports `sv` and `en` beside each other. */
const lists = import.meta.glob<Record<string, unknown>>('../../src/ui/words/*-words.ts', { eager: true });
const isWordList = (value: unknown): value is Words<string> =>
  typeof value === 'object' && value !== null && 'sv' in value;
const areas = Object.entries(lists).flatMap(([file, exports]): [string, Words<string>][] =>
  Object.values(exports)
    .filter(isWordList)
    .map((words) => [file.replace(/.*\/|-words\.ts$/g, ''), words]),
);

it('finds the word lists', () => {
  expect(areas.map(([name]) => name)).toEqual(
    expect.arrayContaining(['panel', 'journal', 'handover', 'settings', 'help', 'work', 'guide', 'unknown-page']),
  );
  expect(Object.keys(lists).filter((file) => !areas.some(([name]) => file.endsWith(`/${name}-words.ts`)))).toEqual([]);
});

const formsOf = (message: Message | undefined) =>
  typeof message === 'object' ? Object.values(message) : [message ?? ''];
const valuesOf = (message: Message | undefined) =>
  [...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))]
    .filter((name) => name !== '{n}')
    .sort();

describe.each(areas)('the words of the %s', (_, words) => {
  const keys = Object.keys(words.sv);

  it('are there in both languages, with the same values', () => {
    expect(Object.keys(words.en).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => `${valuesOf(words.sv[key])}` !== `${valuesOf(words.en[key])}`)).toEqual([]);
  });

  it('are all used', () => {
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) || (key.includes('.') && code.includes(`\`${key.split('.')[0]}.\${`));
    // What data protection stores is a table whose rows are put together from two parts.
    const isOfTable = (key: string) => /^\w+\.(?:what|why|howLong|where)$/.test(key);
    expect(keys.filter((key) => !isUsed(key) && !isOfTable(key))).toEqual([]);
  });

  it('have no Swedish left in the English', () => {
    const all = keys.flatMap((key) => formsOf(words.en[key]));
    // What stands in braces is filled in, or is how the municipality's own pattern is written.
    expect(all.filter((text) => /[åäö]/i.test(text.replace(/\{\p{L}+\}/gu, '')))).toEqual([]);
  });

  it('are klarspråk: no exclamation marks, no excuses', () => {
    const all = keys.flatMap((key) => formsOf(words.sv[key]));
    expect(all.filter((text) => /!|tyvärr|\boj\b|vänligen/i.test(text))).toEqual([]);
  });
});

describe('sayFrom', () => {
  const say = sayFrom({ sv: { a: '{who} sa', b: { one: 'ett', other: '{n} st' } }, en: { a: '', b: '' } });

  it('puts values in as they are, once', () => {
    setLanguage('sv');
    expect(say('a', { who: '<b>{who}</b>' })).toBe('<b>{who}</b> sa');
  });

  it('chooses the form by number', () => {
    expect([say('b', { n: 1 }), say('b', { n: 0 }), say('b', { n: 7 })]).toEqual(['ett', '0 st', '7 st']);
  });
});
