import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom. Everyone may import `shared` and their own folder. */
const may: Record<string, string[]> = {
  content: ['sites', 'panel', 'policy'],
  panel: ['ui', 'policy', 'deadlines'],
  // The exercise on a page shows the panel itself.
  pages: ['ui', 'panel', 'policy', 'deadlines', 'journal', 'handover', 'evidence'],
  background: ['hints', 'journal', 'evidence', 'deadlines', 'policy'],
  handover: ['journal', 'evidence', 'policy', 'deadlines'],
  evidence: ['policy'],
  hints: ['policy'],
  ui: ['policy'],
  sites: [],
  policy: [],
  deadlines: [],
  journal: [],
  shared: [],
};

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const folderOf = (path: string) => path.split(/[\\/]/)[0] ?? '';

/** Every relative import of a file, as a path below `src`. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g);
  // `?script` names a file for the browser to load beside a page: nothing of it comes in.
  return [...found]
    .filter(([, path]) => !path?.endsWith('?script'))
    .map(([, path]) => relative(src, join(src, file, '..', path ?? '')));
}

describe('the house', () => {
  it('has only the folders of the map', () => {
    expect(Object.keys(may)).toEqual(expect.arrayContaining([...new Set(files.map(folderOf))]));
  });

  it('lets a folder import only what the table allows', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => {
          const [from, to] = [folderOf(file), folderOf(path)];
          return from !== to && to !== 'shared' && !may[from]?.includes(to);
        })
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names browser.* only where code talks to the browser', () => {
    const allowed = /^(content|background|pages)[\\/]|^shared[\\/]messages\.ts$/;
    const wrong = files.filter(
      (file) =>
        !allowed.test(file) &&
        /\b(browser|chrome)\.[a-z]|webextension-polyfill/i.test(
          readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
        ),
    );
    expect(wrong).toEqual([]);
  });
});
