import { bytesToHex } from '@noble/hashes/utils.js';
import browser from 'webextension-polyfill';
import { makeQueue } from '../shared/make-queue.ts';

const key = 'ids';
const inTurn = makeQueue();

interface Ids {
  device: string;
  /** Of the one who works here now. */
  operator: string;
}

/**
 * Ids that stand in the open part of the journal in place of names: drawn at random, so that nothing can be read out of
 * them, and kept in this profile. No name is kept beside them: it stands in the entry, until that is weeded.
 */
export function profileIds(): Promise<Ids> {
  return inTurn(async () => {
    const { device, operator } = await readIds();
    if (device && operator) return { device, operator };
    const ids: Ids = { device: device ?? newId('device'), operator: newId('op') };
    await browser.storage.local.set({ [key]: ids });
    return ids;
  });
}

/** Somebody else works here from now on, and gets an id of her own. */
export function forgetOperator(): Promise<void> {
  return inTurn(async () => {
    const { device } = await readIds();
    if (device) await browser.storage.local.set({ [key]: { device } });
  });
}

async function readIds(): Promise<Partial<Ids>> {
  return ((await browser.storage.local.get(key))[key] as Partial<Ids> | undefined) ?? {};
}

function newId(kind: string): string {
  return `${kind}-${bytesToHex(crypto.getRandomValues(new Uint8Array(6)))}`;
}
