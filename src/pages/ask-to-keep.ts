import browser from 'webextension-polyfill';

/**
 * Asks the browser to keep what is stored when the disk fills up. Either its answer to `persist()` or the permission
 * `unlimitedStorage` is such a promise: Chromium never evicts an extension that has it, though it may answer no.
 */
export async function askToKeep(): Promise<boolean> {
  const isPromised = await navigator.storage.persist();
  return isPromised || browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}
