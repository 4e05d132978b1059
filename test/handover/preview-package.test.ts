import { describe, expect, it } from 'vitest';
import { forFolder } from '../../src/handover/folder-paths.ts';
import { makeHandover } from '../../src/handover/make-handover.ts';
import { previewPackage } from '../../src/handover/preview-package.ts';
import { registerFields } from '../../src/handover/register-fields.ts';
import { offlineVerifier } from '../../src/journal/offline-verifier/offline-verifier.ts';
import { textOf } from './judges.ts';
import { oneItem } from './sample-input.ts';

describe('what a package is said to hold before it is made', () => {
  it('is what it holds then', async () => {
    const input = { ...(await oneItem()), verifier: offlineVerifier() };
    const said = previewPackage(
      input.items.map(({ item }) => item),
      input.at,
    );
    const made = await makeHandover(input);
    expect(said.files.map(({ name }) => name)).toEqual(made.files.map(({ path }) => path));
    expect(made.name.startsWith(said.folder.replace('…', ''))).toBe(true);
  });
});

describe('a package for a folder', () => {
  it('has only endings that the browser asks nobody about, a list that fits, and says why', async () => {
    const { files, name } = await forFolder(await makeHandover({ ...(await oneItem()), verifier: offlineVerifier() }));
    for (const { path } of files) expect(path).toMatch(/\.(?:json|txt|png|pdf|csv)$/);
    const manifest = (await textOf({ name, files }, 'manifest-sha256.txt')).trim().split('\n');
    expect(manifest).toEqual(files.slice(0, -1).map(({ sha256, path }) => `${sha256}  ${path}`));
    expect(await textOf({ name, files }, 'LAS_MIG.txt')).toContain('Ta bort .txt i namnet');
  });
});

describe("the registrar's fields", () => {
  const readField = async (label: string, change: Parameters<typeof oneItem>[0]) => {
    const input = await oneItem(change);
    const [handed] = input.items;
    return handed && registerFields(handed, input).find((field) => field.label === label);
  };

  it('[TIB-32] say whether the case is new, once that is known, and let the registrar choose before', async () => {
    const at = '2026-11-21T08:00:00.000Z';
    expect(await readField('Ärende', {})).toMatchObject({ value: '', choices: ['nytt ärende', 'befintligt ärende'] });
    const receipt = { caseNumber: 'KS 2026/1', at, caseKind: 'existing' as const };
    expect(await readField('Ärende', { receipt })).toMatchObject({ value: 'befintligt ärende' });
  });

  it('name the witness where there is one, and how long it is kept', async () => {
    expect(await readField('Vittne', {})).toBeUndefined();
    expect(await readField('Vittne', { witness: 'Kim Exempelsson' })).toMatchObject({ value: 'Kim Exempelsson' });
    expect((await readField('Bevarande', {}))?.value).toMatch(/^gallras|^enligt/);
  });
});
