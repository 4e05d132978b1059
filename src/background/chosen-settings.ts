import type { Settings } from '../shared/settings.ts';

/**
 * What of settings is the moderator's own choice, to be stored. What IT manages stays as it was below it, so that it is there
 * again when IT lets go; and a policy that IT has only suggested is not chosen by changing something else.
 * @param sent all settings as she wants them
 * @param stored what is stored now
 * @param before what is in force now
 */
export function chosenFrom(sent: Settings, stored: Record<string, unknown>, before: Settings): Record<string, unknown> {
  const { managed: names = [], managedContacts: byIt = [] } = before;
  const isPolicyKept = names.includes('lockPolicy') && before.lockPolicy === true && stored.policyId !== undefined;
  const isSuggestion =
    stored.policyId === undefined && sent.policyId === before.policyId && !names.includes('policyId');
  const fixed = [
    ...names,
    ...(isPolicyKept ? (['policyId', 'customPolicy'] as const) : []),
    ...(isSuggestion ? (['policyId'] as const) : []),
  ];
  const kept = Object.fromEntries(fixed.map((name) => [name, stored[name]]));
  const own = Object.entries(stored.contacts ?? {}).filter(([role]) => byIt.some((one) => one === role));
  const others = Object.entries(sent.contacts).filter(([role]) => !byIt.some((one) => one === role));
  const contacts = Object.fromEntries([...others, ...own]);
  const {
    managed: _,
    managedContacts: __,
    managedFaults: ___,
    ownFaults: ____,
    ...chosen
  } = { ...sent, ...kept, contacts };
  return chosen;
}
