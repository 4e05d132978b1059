// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChannelRegister } from '../../src/pages/settings/ChannelRegister.tsx';
import { CrisisPart } from '../../src/pages/settings/CrisisPart.tsx';
import { settingsFromFile } from '../../src/pages/settings/change-policy.ts';
import { DataPart } from '../../src/pages/settings/DataPart.tsx';
import { PolicyPart } from '../../src/pages/settings/PolicyPart.tsx';
import { RemindersPart } from '../../src/pages/settings/RemindersPart.tsx';
import type { SettingsProps } from '../../src/pages/settings/settings-data.ts';
import { YouPart } from '../../src/pages/settings/YouPart.tsx';
import { ownPolicyFrom } from '../../src/policy/own-policy.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { writePolicyFile } from '../../src/policy/write-policy-file.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { doNow } from '../panel/do-now.ts';
import * as sample from '../ui/gallery/sample-pages.ts';

type View = (props: SettingsProps) => preact.JSX.Element;
const change = vi.fn<(part: Partial<Settings>) => void>();

function draw(Part: View, settings: Partial<Settings>, locked: SettingsProps['data']['locked'] = []): void {
  const data = { ...sample.settings, locked, settings: { ...sample.settings.settings, ...settings } };
  // What is changed stands there at once, as on the page.
  change.mockImplementation((part) => draw(Part, { ...settings, ...part }, locked));
  doNow(() => render(<Part data={data} actions={{ ...sample.settingsActions, change }} />, document.body));
}

function field(label: string): HTMLInputElement | HTMLTextAreaElement {
  const { htmlFor } = [...document.querySelectorAll('label')].find((one) => one.textContent === label) ?? {};
  const found = document.getElementById(htmlFor ?? '');
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new Error(`no field ${label}`);
}

function type(label: string, value: string): void {
  doNow(() => {
    const input = field(label);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

afterEach(() => {
  doNow(() => render(null, document.body));
  change.mockReset();
});

describe('a field of settings', () => {
  it.each(['0', 'abc', '5000', '3,5', '-4'])('says that %s is no number of days, and saves nothing', (wrong) => {
    draw(DataPart, { exportReminderDays: 7 });
    type('Dagar mellan säkerhetskopior', wrong);
    expect(document.querySelector('.error')?.textContent).toContain('Skriv ett heltal från 1 till 3650.');
    expect([field('Dagar mellan säkerhetskopior').value, change.mock.calls]).toEqual([wrong, []]);
    type('Dagar mellan säkerhetskopior', '14');
    expect(document.querySelector('.error')).toBeNull();
    type('Dagar mellan säkerhetskopior', '');
    expect(change.mock.calls).toEqual([[{ exportReminderDays: 14 }], [{ exportReminderDays: undefined }]]);
  });

  it('shows what IT changes while the page is open, over what was half written', () => {
    const crisis = { active: true, text: '', url: 'https://ekbacka.example.se', remindEvery: 15 };
    draw(CrisisPart, { crisis: { ...crisis, watch: { open: '07:00', close: '22:00' } } });
    type('Adress att hänvisa till', 'ekbacka');
    type('Öppnar', '7');
    const watch = { open: '06:00', close: '23:00' };
    draw(CrisisPart, { crisis: { ...crisis, url: 'https://kris.example.se', remindEvery: 60, watch } }, ['crisis']);
    const shown = ['Adress att hänvisa till', 'Påminn om frågor som väntar, var så många minuter', 'Öppnar', 'Stänger'];
    expect(shown.map((label) => field(label).value)).toEqual(['https://kris.example.se', '60', '06:00', '23:00']);
    expect(document.querySelector('.error')).toBeNull();
  });

  it('gives the moderator her own closed days back when IT lets go', () => {
    draw(RemindersPart, { extraClosedDays: ['2026-12-23'] }, ['extraClosedDays']);
    draw(RemindersPart, { extraClosedDays: ['2026-11-30'] });
    expect(field('Fler stängda dagar').value).toBe('2026-11-30');
    // In whatever order they are written.
    type('Fler stängda dagar', '2026-12-31\n2026-11-30');
    expect(field('Fler stängda dagar').value).toBe('2026-12-31\n2026-11-30');
    expect(change).toHaveBeenCalledWith({ extraClosedDays: ['2026-12-31', '2026-11-30'], shortDays: [] });
  });

  it('asks for both times where only one is written', () => {
    draw(RemindersPart, { watch: { open: '08:00', close: '17:00' } });
    type('Stänger', '');
    expect(document.querySelector('.error')?.textContent).toContain('Skriv båda tiderna, eller ingen.');
    expect(change).not.toHaveBeenCalled();
    type('Öppnar', '');
    expect(change.mock.calls).toEqual([[{ watch: undefined }]]);
  });
});

describe('the signature', () => {
  it('says which part cannot be filled in, and doubles no comma around it', () => {
    draw(YouPart, { signatureTemplate: '{namn}, {efternamn}, {kommun}' });
    expect(document.querySelector('.error')?.textContent).toContain(
      '{efternamn} går inte att fylla i. Det finns {namn}',
    );
    expect(document.body.textContent).toContain('Sara, {efternamn}, Ekbacka kommun');
    draw(YouPart, { signatureTemplate: '{förnamn}, {kommun}' });
    expect(document.querySelector('.error')).toBeNull();
  });
});

describe('what IT has turned off', () => {
  it.each([
    ['tibro', true],
    ['gislaved', false],
  ] as const)('says where the policy of %s demands the picture that is not taken', (id, isDemanded) => {
    const data = {
      ...sample.settings,
      policy: presetById(id),
      settings: { ...sample.settings.settings, disableCapture: true },
    };
    doNow(() => render(<DataPart data={data} actions={sample.settingsActions} />, document.body));
    expect(document.body.textContent).toContain('Skärmbilder är avstängda av IT');
    expect(document.body.textContent?.includes('kräver skärmbild')).toBe(isDemanded);
  });

  it('offers no change of an own policy that IT has written, which could not be saved', () => {
    const policy = ownPolicyFrom(presetById('tibro'));
    const settings = {
      ...sample.settings.settings,
      policyId: 'egen' as const,
      customPolicy: policy,
      lockPolicy: false,
    };
    const buttons = (locked: SettingsProps['data']['locked']) => {
      const data = { ...sample.settings, policy, settings, locked };
      doNow(() => render(<PolicyPart data={data} actions={sample.settingsActions} />, document.body));
      return [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
    };
    expect(buttons([])).toEqual(expect.arrayContaining(['Läs in regelverk', 'Gör ny version', 'Spara ny version']));
    const left = buttons(['customPolicy', 'lockPolicy']);
    for (const gone of ['Läs in regelverk', 'Gör ny version', 'Spara ny version', 'Lås', 'Lås upp'])
      expect(left).not.toContain(gone);
    expect(document.querySelector('.locked')?.textContent).toBe('styrs av IT');
  });

  it('says which keys and provisions', () => {
    draw(DataPart, { shortcuts: false, allowedSecrecyProvisions: ['OSL 21:1', 'OSL 26:1'] });
    expect(document.body.textContent).toContain('Tangenterna i panelen är avstängda av IT.');
    expect(document.body.textContent).toContain('IT har valt ut 2 sekretessbestämmelser');
  });
});

describe('a policy file', () => {
  const { settings } = sample.settings;
  const { text } = writePolicyFile(ownPolicyFrom(presetById('tibro')));

  it('that is not UTF-8 is refused: its grounds would have other letters than the municipality’s', () => {
    const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(settingsFromFile(settings, windows.buffer)).toEqual({
      problems: [{ place: 'filen', reason: expect.stringContaining('UTF-8') }],
    });
  });

  it('is read with a byte order mark too', () => {
    expect(settingsFromFile(settings, new TextEncoder().encode(`\uFEFF${text}`).buffer)).toHaveProperty('change');
  });
});

it('[SMB-10] has in the card of a channel what the one who keeps the list is to be told, to be copied and not changed', () => {
  const [channel] = sample.settings.settings.channels;
  const data = { ...sample.settings, openChannel: channel?.url };
  doNow(() => render(<ChannelRegister data={data} actions={sample.settingsActions} />, document.body));
  const notice = field('Meddelande om kanalen');
  expect(notice.value).toContain(`Adress: ${channel?.url}`);
  expect(notice.readOnly).toBe(true);
});

it('[HAL-14] the register says who watches a channel today; that nobody does is said where the guideline asks for it', () => {
  const rows = (preset: 'tibro' | 'hallsberg', watchers?: Record<string, string>) => {
    const data = { ...sample.settings, policy: presetById(preset), watchers };
    doNow(() => render(<ChannelRegister data={data} actions={sample.settingsActions} />, document.body));
    return [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
  };
  const [facebook, instagram] = sample.settings.settings.channels.map(({ url }) => url);
  const said = [expect.stringContaining('Bevakar i dag: Alex'), expect.stringContaining('Ingen har angetts här i dag')];
  expect(rows('hallsberg', { [facebook ?? '']: 'Alex' })).toEqual(said);
  expect(rows('hallsberg', { [instagram ?? '']: 'Alex' })).toEqual(said.toReversed());
  expect(rows('tibro', {}).join()).not.toMatch(/Ingen har|i dag/);
  // Before the journal has been read, and where it cannot be.
  expect(rows('hallsberg').join()).not.toMatch(/Ingen har|i dag/);
});
