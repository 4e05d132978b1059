import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Message, sayFrom, setLanguage, type Words } from '../../src/ui/say.ts';
import { disclosureWords } from '../../src/ui/words/disclosure-words.ts';
import { handoverWords } from '../../src/ui/words/handover-words.ts';
import { journalWords } from '../../src/ui/words/journal-words.ts';
import { pageWords } from '../../src/ui/words/page-words.ts';
import { panelWords } from '../../src/ui/words/panel-words.ts';
import { settingsWords } from '../../src/ui/words/settings-words.ts';
import { snapshotWords } from '../../src/ui/words/snapshot-words.ts';
import { timeWords } from '../../src/ui/words/time-words.ts';

const src = join(import.meta.dirname, '../../src');
const code = ['ui', 'panel', 'pages']
  .flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('words'))
  .concat('panel/comment-words.ts')
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');

const areas: [string, Words<string>][] = [
  ['panel', panelWords],
  ['journal', journalWords],
  ['handover', handoverWords],
  ['snapshot', snapshotWords],
  ['disclosure', disclosureWords],
  ['settings', settingsWords],
  ['page', pageWords],
  ['time', timeWords],
];
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
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
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
