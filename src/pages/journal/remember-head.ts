import browser from 'webextension-polyfill';
import type { Head } from '../../journal/journal-schema.ts';
import { isRecord } from '../../shared/is-record.ts';

const key = 'journalHead';

/**
 * How long the journal was and where it ended when it was last found whole. It lies in another store than the journal, so
 * that a database that was deleted, cut or rewritten is found out.
 */
export async function readRememberedHead(): Promise<Head | undefined> {
  const value = (await browser.storage.local.get(key))[key];
  if (!isRecord(value)) return undefined;
  const { count, head } = value;
  return Number.isSafeInteger(count) && typeof head === 'string' ? { count: count as number, head } : undefined;
}

export async function rememberHead({ count, head }: Head): Promise<void> {
  await browser.storage.local.set({ [key]: { count, head } });
}

/** After a restoring: the journal is another one from now on, and says so itself. */
export async function forgetHead(): Promise<void> {
  await browser.storage.local.remove(key);
}
