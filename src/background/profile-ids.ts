import browser from 'webextension-polyfill';

const key = 'ids';

interface Ids {
  device: string;
  /** The id of each operator who has worked here, by name. Stays on this computer. */
  operators: Record<string, string>;
}

/**
 * Ids that stand in the open part of the journal in place of names: drawn at random, so that nothing can be read out of
 * them, and kept in this profile. Weeding a name leaves an id that means nothing.
 */
export async function profileIds(operatorName: string): Promise<{ device: string; operator: string }> {
  const stored = (await browser.storage.local.get(key))[key] as Ids | undefined;
  const device = stored?.device ?? newId('device');
  const known = stored && Object.hasOwn(stored.operators, operatorName) ? stored.operators[operatorName] : undefined;
  const operator = known ?? newId('op');
  if (!known) {
    const operators = { ...stored?.operators, [operatorName]: operator };
    await browser.storage.local.set({ [key]: { device, operators } satisfies Ids });
  }
  return { device, operator };
}

function newId(kind: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return `${kind}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
