import { expect, it, vi } from 'vitest';
import { journalOfProfile } from '../../src/background/journal-of-profile.ts';
import { refreshBadge } from '../../src/background/refresh-badge.ts';
import { JournalUnavailable } from '../../src/journal/journal-error.ts';
import { stored } from './stored.ts';

const shown = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('webextension-polyfill', async () =>
  (await import('./stored.ts')).storingBrowser({
    action: {
      setBadgeText: async ({ text }: { text: string }) => void Object.assign(shown, { text }),
      setTitle: async ({ title }: { title: string }) => void Object.assign(shown, { title }),
      setBadgeBackgroundColor: async () => undefined,
      setIcon: async () => undefined,
    },
  }),
);
vi.mock('../../src/background/journal-of-profile.ts', () => ({ journalOfProfile: vi.fn() }));

it('does not say that the gate is off where the journal cannot be read: then it is shut', async () => {
  await refreshBadge();
  expect(shown).toMatchObject({ text: 'av', title: expect.stringContaining('spärren är av') });
  stored.settings = { policyId: 'tibro' };
  vi.mocked(journalOfProfile).mockRejectedValue(new JournalUnavailable('Journalen gick inte att öppna.'));
  await expect(refreshBadge()).rejects.toThrow(JournalUnavailable);
  expect(shown).toMatchObject({ text: '!', title: expect.stringContaining('spärren är stängd') });
});
