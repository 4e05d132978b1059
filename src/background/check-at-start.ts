import browser from 'webextension-polyfill';
import { checkNewest } from '../journal/check-newest.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { sayNotice } from './notices-in-english.ts';
import { readSettings } from './settings.ts';
import { showNotice } from './tell-due.ts';

/** How many of the newest entries are read when the browser starts: less than a second's work. */
const newest = 500;

/** In the memory of the browser's run: gone when it is started again. */
const done = 'journalChecked';

/**
 * Reads the newest part of the journal through once each time the browser runs, and tells if it is not whole. The journal
 * page says where, and reads the rest at will.
 */
export async function checkAtStart(): Promise<void> {
  const { policyId, reminders, language } = await readSettings();
  if (!policyId || (await browser.storage.session.get(done))[done] === true) return;
  await browser.storage.session.set({ [done]: true });
  const { integrity, completeness } = await checkNewest(await journalOfProfile(), newest);
  const isBroken = integrity === 'broken' || completeness === 'broken';
  if (!isBroken || reminders?.notify === false) return;
  const say = sayNotice(language);
  await showNotice(
    {
      id: 'journal-broken',
      title: say('Journalen är inte hel'),
      message: say('Öppna journalen och läs vad som är fel. Ändra inget. Kontakta IT.'),
      canTick: false,
      keys: [],
    },
    say,
  );
}
