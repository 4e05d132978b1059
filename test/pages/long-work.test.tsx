// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { runWork, type WorkOptions, type WorkState } from '../../src/pages/long-work.ts';
import { openPage, type Page } from '../../src/pages/open-page.tsx';
import { WorkBar } from '../../src/pages/WorkBar.tsx';
import { ProblemNotice } from '../../src/ui/ProblemNotice.tsx';

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => path,
      sendMessage: async () => ({ ok: true, value: readSettingsFrom({}).settings }),
    },
  },
}));

const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);

afterEach(() => {
  document.body.replaceChildren();
  log.mockClear();
});

/** A page with one kind of long work, which goes on until it is told how it ends. */
async function openAtWork() {
  const page = await new Promise<Page<WorkState>>((resolve) =>
    openPage({
      name: 'statistics',
      title: () => 'Burken',
      load: async (settings): Promise<WorkState> => ({ settings }),
      open(page) {
        resolve(page);
        return () => (
          <main>
            <ProblemNotice problem={page.state.problem} />
            {page.state.work && (
              <WorkBar
                work={page.state.work}
                label={page.state.work.what}
                cancel={() => page.state.cancel?.abort(new Error('cancelled'))}
              />
            )}
          </main>
        );
      },
    }),
  );
  await vi.waitFor(() => expect(document.querySelector('main')).not.toBeNull());
  const begin = (what: string) => {
    let end: WorkOptions & { done: () => void; fail: (why: Error) => void } = {} as never;
    page.run(
      runWork(
        page,
        { what },
        (options) =>
          new Promise<void>((done, fail) => {
            end = { ...options, done, fail };
            options.signal.addEventListener('abort', () => fail(options.signal.reason));
          }),
      ),
    );
    return () => end;
  };
  return { begin };
}

const shown = () => document.querySelector('main')?.textContent;
const bar = () => document.querySelector('progress');

it('shows how far it has come, and nothing when it is done', async () => {
  const { begin } = await openAtWork();
  const kontroll = begin('Kontrollerar');
  await vi.waitFor(() => expect(shown()).toBe('Avbryt'));
  kontroll().onProgress(1_200, 4_816);
  expect(shown()).toBe('1\u00a0200 av 4\u00a0816Avbryt');
  expect(bar()?.getAttribute('aria-label')).toBe('Kontrollerar');
  expect(bar()?.value).toBe(1_200);
  kontroll().done();
  await vi.waitFor(() => expect(shown()).toBe(''));
});

it('tells that it was cancelled, and is then free for something else', async () => {
  const { begin } = await openAtWork();
  begin('Kontrollerar');
  await vi.waitFor(() => expect(shown()).toBe('Avbryt'));
  document.querySelector<HTMLButtonElement>('.work-bar button')?.click();
  await vi.waitFor(() => expect(shown()).toBe('Det avbröts.Inget är sparat och inget är ändrat.'));
  expect(log).not.toHaveBeenCalled();
  const copy = begin('Sparar');
  await vi.waitFor(() => expect(shown()).toBe('Avbryt'));
  copy().done();
  await vi.waitFor(() => expect(shown()).toBe(''));
});

it('tells of a second request that something is under way, and goes on with the first', async () => {
  const { begin } = await openAtWork();
  const first = begin('Kontrollerar');
  begin('Sparar');
  await vi.waitFor(() => expect(shown()).toContain('Något annat pågår på sidan.Vänta tills det är klart'));
  first().onProgress(3, 4);
  expect(bar()?.getAttribute('aria-label')).toBe('Kontrollerar');
  expect(first().signal.aborted).toBe(false);
  first().done();
  await vi.waitFor(() => expect(bar()).toBeNull());
});

it('tells why it failed, and is then free for something else', async () => {
  const { begin } = await openAtWork();
  const first = begin('Kontrollerar');
  await vi.waitFor(() => expect(shown()).toBe('Avbryt'));
  first().fail(new Error('Disken är full.'));
  await vi.waitFor(() => expect(shown()).toContain('Disken är full.'));
  expect(document.querySelector('.work-bar')).toBeNull();
  begin('Sparar');
  await vi.waitFor(() => expect(shown()).toBe('Avbryt'));
});
