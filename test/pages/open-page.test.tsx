// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { AskFailed } from '../../src/pages/ask-background.ts';
import { Stopped } from '../../src/pages/explain-fault.ts';
import { openPage, type Page, type PageState } from '../../src/pages/open-page.tsx';
import { fail } from '../../src/shared/result.ts';

/** What the background answers when it is asked for the settings. */
const answer = vi.hoisted(() => ({ now: (): unknown => undefined }));

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'ours', getURL: (path: string) => path, sendMessage: async () => answer.now() } },
}));

const { settings } = readSettingsFrom({});
const log = vi.spyOn(console, 'error');
const told = () => document.querySelector('[role=alert]')?.textContent ?? '';

beforeEach(() => {
  answer.now = () => ({ ok: true, value: settings });
  log.mockReset().mockImplementation(() => undefined);
  vi.resetModules();
});
afterEach(() => document.body.replaceChildren());

const mains = import.meta.glob('../../src/pages/*/main.tsx');

describe.each(Object.keys(mains))('%s', (file) => {
  it('says what to do where the settings cannot be read, and logs it once', async () => {
    answer.now = () => ({ ok: false, code: 'failed', says: 'Journalen svarar inte.', todo: 'Starta om webbläsaren.' });
    await mains[file]?.();
    await vi.waitFor(() =>
      expect(told()).toBe('Journalen svarar inte. Starta om webbläsaren.Ladda om sidan. Det som är sparat finns kvar.'),
    );
    expect(document.querySelector('h1')?.textContent).toBeTruthy();
    expect(document.querySelector('a[href*="settings.html"]')).not.toBeNull();
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('a page', () => {
  type JarState = PageState & { count: number };
  /** Opens one that shows a number. */
  function open(load = async (): Promise<JarState> => ({ settings, count: 3 })) {
    return new Promise<Page<JarState>>((resolve) =>
      openPage({
        name: 'statistics',
        title: () => 'Burken',
        load,
        open(page) {
          resolve(page);
          return () => (
            <p id="shown">{[page.state.count, page.state.problem?.says, page.state.problem?.whatToDo].join(' ')}</p>
          );
        },
      }),
    );
  }
  const shown = () => document.getElementById('shown')?.textContent.trim();

  it('shows what has been read, and what is changed', async () => {
    const page = await open();
    await vi.waitFor(() => expect(shown()).toBe('3'));
    page.draw({ count: 4 });
    expect(shown()).toBe('4');
    expect(log).not.toHaveBeenCalled();
  });

  it('stands when something fails in it, says what and what to do, and logs it once', async () => {
    const page = await open();
    page.run(Promise.reject(new Error('Disken är full.')));
    await vi.waitFor(() => expect(shown()).toBe('3 Disken är full. Ladda om sidan. Det som är sparat finns kvar.'));
    expect(log).toHaveBeenCalledOnce();
    page.run(Promise.reject(new Stopped('Ändrat: 2026-0042.', 'Titta på listan igen.')));
    await vi.waitFor(() => expect(shown()).toBe('3 Ändrat: 2026-0042. Titta på listan igen.'));
  });

  it('does not ask to be loaded again where the background has said what to do', async () => {
    const page = await open();
    page.run(Promise.reject(new AskFailed(fail('page-changed', 'Sidan är stängd.', 'Öppna den.'))));
    await vi.waitFor(() => expect(shown()).toBe('3 Sidan är stängd. Öppna den. Det som är sparat finns kvar.'));
  });

  it('that cannot read the journal says so in the language of the settings', async () => {
    answer.now = () => ({ ok: true, value: { ...settings, language: 'en' } });
    void open(() => Promise.reject(new Error('The disk is full.')));
    await vi.waitFor(() => expect(told()).toBe('The disk is full.Reload the page. What is saved is still there.'));
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'));
    expect(log).toHaveBeenCalledOnce();
  });
});
