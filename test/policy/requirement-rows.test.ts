import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presetById, presetIds } from '../../src/policy/preset-by-id.ts';
import rows from './requirement-rows.json' with { type: 'json' };
import { hasSeeds, requirementRows } from './seeds.ts';
import { sourcesIn } from './sources-in.ts';

type Row = { preset: string; path: string };
const table = Object.entries(rows).map(([id, row]) => ({ id, ...row }));

/** Whether a list's item is the one a path means by `#name`. */
function isNamed(item: unknown, name: string): boolean {
  return (
    typeof item === 'object' &&
    item !== null &&
    (('id' in item && item.id === name) || ('when' in item && item.when === name))
  );
}

/** The value at `channel.rules#avsandare` or `political[1]`, and the nearest value around it that says where it stands. */
function valueAt({ preset, path }: Row): { value: unknown; sourced: unknown } {
  const id = presetIds.find((known) => known === preset);
  let value: unknown = id && presetById(id);
  let sourced = value;
  for (const [part] of path.matchAll(/[\w]+|#[\w-]+/g)) {
    if (Array.isArray(value))
      value = part.startsWith('#') ? value.find((item) => isNamed(item, part.slice(1))) : value[Number(part)];
    else if (typeof value === 'object' && value !== null) value = new Map(Object.entries(value)).get(part);
    if (sourcesIn(value).length > 0) sourced = value;
  }
  return { value, sourced };
}

/** The value in few words: sources and the words around them left out. */
function sayValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayValue).join(' · ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('text' in value) return String(value.text);
  const said = Object.entries(value).filter(([key]) => key !== 'source' && !key.endsWith('Source'));
  return said.map(([key, inner]) => `${key} ${sayValue(inner)}`).join(', ');
}

/** The text of every test. */
function testFiles(): string[] {
  const folder = join(import.meta.dirname, '..');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.test\.tsx?$/.test(file)).map((file) => readFileSync(join(folder, file), 'utf8'));
}

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/^(.{200}).+$/s, '$1 …');

describe('every policy row of the requirements has a value in its preset', () => {
  it.each(table)('[$id] $path', (row) => {
    const { value, sourced } = valueAt(row);
    expect(value).toBeDefined();
    expect(sayValue(value)).not.toBe('');
    expect(sourcesIn(sourced).length).toBeGreaterThan(0);
  });

  it('and this is the table', async () => {
    const lines = table.map((row) => {
      const { value, sourced } = valueAt(row);
      const at = [...new Set(sourcesIn(sourced).map(({ lines }) => lines))].slice(0, 4).join(', ');
      return `| ${row.id} | \`${row.path}\` | ${cell(sayValue(value))} | ${at} |`;
    });
    const head = '| row | preset value | says | lines of the guideline |\n|---|---|---|---|';
    await expect(`${head}\n${lines.join('\n')}\n`).toMatchFileSnapshot('requirement-rows.txt');
  });

  it.skipIf(!hasSeeds)('none of the rows P and P+F is left out (needs MJ_SHARED)', () => {
    const asked = [...requirementRows()].filter(([, { kind }]) => kind.split('+').includes('P')).map(([id]) => id);
    expect(table.map(({ id }) => id)).toEqual(asked);
    expect(asked.length).toBeGreaterThan(100);
  });

  it.skipIf(!hasSeeds)('each row F is named by what proves it (needs MJ_SHARED)', () => {
    const asked = [...requirementRows()].filter(([, { kind }]) => kind === 'F').map(([id]) => id);
    const named = new Set(
      testFiles().flatMap((text) => [...text.matchAll(/\[((?:SMB|TIB|NYK|HAL|GIS)-\d\d)\]/g)].map(([, id]) => id)),
    );
    expect(asked.filter((id) => !named.has(id))).toEqual([]);
  });

  it.skipIf(!hasSeeds)('each value stands on lines that the row names (needs MJ_SHARED)', () => {
    const spans = (text: string) => text.split(',').map((part) => part.trim().split('-').map(Number));
    const asked = requirementRows();
    const elsewhere = table.filter((row) => {
      const named = spans(asked.get(row.id)?.lines ?? '');
      const stands = sourcesIn(valueAt(row).sourced).flatMap(({ lines }) => spans(lines));
      return !stands.some(([a = 0, b = a]) => named.some(([c = 0, d = c]) => a <= d && c <= b));
    });
    expect(elsewhere).toEqual([]);
  });
});
