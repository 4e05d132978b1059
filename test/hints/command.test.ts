import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

function runHints(input: string, ...args: string[]): { status: number | null; lines: unknown[]; errors: string } {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['--import', 'tsx', 'src/hints/training/read-lines.ts', ...args],
    {
      cwd: root,
      input,
      encoding: 'utf8',
    },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, lines: lines.map((line): unknown => JSON.parse(line)), errors: stderr };
}

describe('npm run hints', () => {
  it('answers each line with the hints of its text, in order', () => {
    const { status, lines } = runHints('{"id":"a","text":"Vilken jävla röra"}\n{"id":2,"text":"Tack!"}\n');
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      { id: 'a', hints: [{ category: 'profanity' }] },
      { id: 2, hints: [] },
    ]);
  });

  it('names bad lines by number, skips them and ends with status 1', () => {
    const { status, lines, errors } = runHints(
      '{"id":1,"text":"Tack!"}\ninte json\n{"id":3}\n{"id":4,"text":5}\n{"id":5,"text":"Hej"}\n',
    );
    expect(status).toBe(1);
    expect(lines).toMatchObject([{ id: 1 }, { id: 5 }]);
    expect(errors).toMatch(/Rad 2.*\nRad 3.*\nRad 4/);
  });

  it("tries a municipality's own words, silent rules and categories that are off", () => {
    const file = join(mkdtempSync(join(tmpdir(), 'hints-')), 'tips.json');
    const options = { addWords: [{ category: 'profanity', words: ['kråkfot*'] }], categoriesOff: ['question'] };
    writeFileSync(file, JSON.stringify(options));
    const comments =
      '{"id":1,"text":"Nu ligger det kråkfoting på vägen"}\n{"id":2,"text":"Vad kostar det att hyra hallen?"}\n';
    expect(runHints(comments, file).lines).toMatchObject([
      { id: 1, hints: [{ category: 'profanity', rule: 'own-words' }] },
      { id: 2, hints: [] },
    ]);
  });

  it('says which value of the file cannot be used, and reads nothing', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'hints-')), 'tips.json');
    writeFileSync(file, JSON.stringify({ addWords: [{ category: 'profanity', words: ['två ord'] }] }));
    const { status, lines, errors } = runHints('{"id":1,"text":"Hej"}\n', file);
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(errors).toContain('addWords.0.words.0');
  });
});
