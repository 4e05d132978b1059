import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom. Everyone may import `shared` and their own folder. */
const may: Record<string, string[]> = {
  content: ['sites', 'panel', 'policy'],
  panel: ['ui'],
  // The exercise on a page shows the panel itself.
  pages: ['ui', 'panel', 'policy', 'deadlines', 'journal', 'handover', 'evidence'],
  background: ['hints', 'journal', 'evidence', 'deadlines', 'policy'],
  evidence: ['policy'],
  handover: [],
  hints: [],
  ui: [],
  sites: [],
  policy: [],
  deadlines: [],
  journal: [],
  shared: [],
};

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const folderOf = (path: string) => path.split(/[\\/]/)[0] ?? '';

/** What a file holds without its comments. */
const codeOf = (file: string) => readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** Every relative import of a file, as a path below `src`; those of types alone too, unless they are left out. */
function importsOf(file: string, hasTypes = true): string[] {
  const whole = readFileSync(join(src, file), 'utf8');
  const text = hasTypes ? whole : whole.replace(/^(?:import|export) type [^;]*;$/gm, '');
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

  it('has nothing in the table that nobody needs', () => {
    const needed = new Set(
      files.flatMap((file) => importsOf(file).map((path) => `${folderOf(file)} → ${folderOf(path)}`)),
    );
    const allowed = Object.entries(may).flatMap(([from, tos]) => tos.map((to) => `${from} → ${to}`));
    expect(allowed.filter((way) => !needed.has(way))).toEqual([]);
  });

  it('has no files that need each other to run', () => {
    const needs = new Map(files.map((file) => [file, importsOf(file, false)]));
    const circles: string[] = [];
    const done = new Set<string>();
    const follow = (file: string, way: string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file)) return;
      done.add(file);
      for (const next of needs.get(file) ?? []) follow(next, [...way, file]);
    };
    for (const file of files) follow(file, []);
    expect(circles).toEqual([]);
  });

  it('calls the browser by one name, that of the polyfill', () => {
    expect(files.filter((file) => /\bchrome\.[a-z]/i.test(codeOf(file)))).toEqual([]);
  });

  it('names browser.* only where code talks to the browser', () => {
    const allowed = /^(content|background|pages)[\\/]|^shared[\\/]messages\.ts$/;
    const names = /\bbrowser\.[a-z]|webextension-polyfill/i;
    expect(files.filter((file) => !allowed.test(file) && names.test(codeOf(file)))).toEqual([]);
  });
});
