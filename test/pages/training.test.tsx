// @vitest-environment jsdom
import { render, type VNode } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { HelpView } from '../../src/pages/help/HelpView.tsx';
import type { SettingsData } from '../../src/pages/settings/settings-data.ts';
import { TrainingField } from '../../src/pages/settings/TrainingField.tsx';
import { type PresetId, presetById } from '../../src/policy/preset-by-id.ts';
import { setLanguage } from '../../src/ui/say.ts';
import { doNow } from '../panel/do-now.ts';
import * as sample from '../ui/gallery/sample-pages.ts';

const draw = (view: VNode) => doNow(() => render(view, document.body));
afterEach(() => {
  doNow(() => render(null, document.body));
  setLanguage('sv');
});

const now = new Date('2026-11-23T08:00:00Z');
const top = { links: { journal: '#j', handover: '#h', settings: 'settings.html' }, who: '' };
const editorPart = (language: 'sv' | 'en', policy: PresetId, trainedOn?: string) => {
  setLanguage(language);
  draw(<HelpView data={{ now, top, guide: '#', policy: presetById(policy), laws: [], trainedOn }} />);
  return document.getElementById('editor');
};

describe('the moderator’s training', () => {
  it('[NYK-11] stands in the guide when it is done, in both languages', () => {
    expect(editorPart('sv', 'nykoping', '2026-11-12')?.textContent).toContain('Utbildning genomförd 12 nov 2026');
    expect(editorPart('en', 'hallsberg', '2026-11-12')?.textContent).toContain('Training done 12 Nov 2026');
  });

  it('[NYK-11] is asked for quietly where the guideline wants it, and only there', () => {
    const part = editorPart('sv', 'nykoping');
    expect(part?.textContent).toContain('Redaktörer går en utbildning.');
    expect(part?.querySelector('a[href="settings.html#you"]')?.textContent).toBe('Skriv in dagen');
    expect(part?.querySelector('[role=alert]')).toBeNull();
    expect(editorPart('sv', 'tibro')?.textContent).not.toMatch(/utbildning/i);
  });

  it('[NYK-11] is a day that has been, kept with who the moderator is', () => {
    const change = vi.fn<(part: Partial<SettingsData['settings']>) => void>();
    const data: SettingsData = { ...sample.settings, now, policy: presetById('nykoping') };
    draw(<TrainingField data={data} actions={{ ...sample.settingsActions, change }} />);
    const field = document.querySelector('input');
    const type = (value: string) =>
      doNow(() => {
        if (field) field.value = value;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
    for (const wrong of ['2026-11-2', '2026-02-30', '2026-11-24']) {
      type(wrong);
      expect(document.querySelector('.error')?.textContent).toContain('Skriv en dag som har varit');
    }
    expect(change).not.toHaveBeenCalled();
    type('2026-11-12');
    expect(document.querySelector('.error')).toBeNull();
    const { operator } = data.settings;
    expect(change.mock.calls).toEqual([[{ operator: { ...operator, trainedOn: '2026-11-12' } }]]);
    // Another tab has set another day.
    type('2026-1');
    draw(
      <TrainingField
        data={{ ...data, settings: { ...data.settings, operator: { ...operator, trainedOn: '2026-10-01' } } }}
        actions={sample.settingsActions}
      />,
    );
    expect([field?.value, document.querySelector('.error')]).toEqual(['2026-10-01', null]);
    const kept = (trainedOn: string) =>
      readSettingsFrom({ operator: { ...operator, trainedOn } }).settings.operator.trainedOn;
    expect([kept('2026-11-12'), kept('<b>')]).toEqual(['2026-11-12', undefined]);
  });
});
