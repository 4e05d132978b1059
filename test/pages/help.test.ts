import { describe, expect, it } from 'vitest';
import { helpParts } from '../../src/pages/help/help-text.ts';
import { lawRows } from '../../src/pages/help/law-rows.ts';
import { presetById, presetIds } from '../../src/policy/preset-by-id.ts';

describe('the help', () => {
  it('[NYK-11] [NYK-40] has a guide for editors and one for registrars, the same in both languages', () => {
    const shape = (language: 'sv' | 'en') =>
      helpParts[language].map(({ id, steps = [], points = [] }) => [id, steps.length, points.length]);
    expect(shape('en')).toEqual(shape('sv'));
    expect(shape('sv').map(([id]) => id)).toEqual(['guide', 'editor', 'registrar']);
    const editor = helpParts.sv.find(({ id }) => id === 'editor')?.points?.join(' ') ?? '';
    for (const word of ['Bevakning', 'sekretess', 'Barnpornografi']) expect(editor).toContain(word);
  });

  it.each(presetIds)(
    '[SMB-32] [HAL-04] lists the laws of %s, and those above it, with what is in force where it has aged',
    (id) => {
      const policy = presetById(id);
      const rows = lawRows(policy);
      for (const { text } of policy.laws) expect(rows.map(({ name }) => name)).toContain(text);
      for (const { now, since } of policy.outdated) {
        expect(rows.find(({ says, isAged }) => isAged && says === now)?.since).toBe(since);
      }
      expect(rows.filter(({ isAbove }) => isAbove).length).toBeGreaterThan(4);
      const english = lawRows(policy, 'en').filter(({ isAbove }) => isAbove);
      expect(english.filter(({ says = '' }) => /[åäö]/i.test(says))).toEqual([]);
    },
  );
});
