import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

function runHints(input: string): { status: number | null; lines: unknown[]; errors: string } {
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'src/hints/training/read-lines.ts'], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
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
});
