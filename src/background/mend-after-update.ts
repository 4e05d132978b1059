import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { mendRows } from '../journal/fold-rows.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { readSettings } from './settings.ts';
import { spreadChange } from './spread-change.ts';

/** Which version looked the rows of the list through; `upTo` is the last item that it has come to, until all are done. */
const mark = v.object({ version: v.string(), upTo: v.optional(v.string()) });
const key = 'rows';

/** How many parts are looked through before it is noted how far it has come: half a second's work or so. */
const partsBetween = 5;

/**
 * Works the rows of the list out anew, once for each version of the extension: it may read more out of the entries than the
 * one that laid them. Goes on where it was when the worker has died in the middle. Throws `JournalError`.
 */
export async function mendAfterUpdate(): Promise<void> {
  if ((await isDone()) || !(await readSettings()).policyId) return;
  // Whoever comes meanwhile leaves it to the one who is at it.
  await navigator.locks.request('rows of the list', { ifAvailable: true }, async (lock) => {
    if (lock && !(await isDone())) await mend();
  });
}

/** Has the rows looked through again though the version is the same. */
export async function mendAgain(): Promise<void> {
  await browser.storage.local.remove(key);
  await mendAfterUpdate();
}

async function mend(): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const before = await readMark();
  const after = before?.version === version ? before.upTo : undefined;
  let parts = 0;
  const onDone = async (upTo: string): Promise<void> => {
    parts += 1;
    // Asking the browser for something keeps it from taking the worker for idle, too.
    if (parts % partsBetween === 0) await browser.storage.local.set({ [key]: { version, upTo } });
  };
  const mended = await mendRows(await journalOfProfile(), { after, onDone });
  await browser.storage.local.set({ [key]: { version } });
  if (mended.length > 0) spreadChange();
}

async function isDone(): Promise<boolean> {
  const last = await readMark();
  return last?.version === browser.runtime.getManifest().version && last.upTo === undefined;
}

async function readMark(): Promise<v.InferOutput<typeof mark> | undefined> {
  const read = v.safeParse(mark, (await browser.storage.local.get(key))[key]);
  return read.success ? read.output : undefined;
}
