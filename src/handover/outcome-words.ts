import type { Action, Outcome } from '../shared/item.ts';

/** What was done with a comment, to the registrar. */
export const actionWords: Record<Action, string> = {
  hidden: 'dold',
  deleted: 'borttagen',
  reported: 'anmäld till plattformen',
  blocked: 'avsändaren blockerad',
  answered: 'besvarad',
  forwarded: 'vidarebefordrad',
  none: 'ingen åtgärd',
};

/** What was seen afterwards. */
export const outcomeWords: Record<Outcome, string> = {
  gone: 'borta',
  greyed: 'dold, syns gråad för oss',
  'still-there': 'kvar',
  'came-back': 'kom tillbaka',
  'could-not-tell': 'gick inte att avgöra',
};

/** The same in the files that machines read: `schemas/handling.schema.json`. */
export const actionCodes: Record<Action, string> = {
  hidden: 'dold',
  deleted: 'borttagen',
  reported: 'anmald',
  blocked: 'blockerad',
  answered: 'besvarad',
  forwarded: 'vidarebefordrad',
  none: 'ingen',
};

export const outcomeCodes: Record<Outcome, string> = {
  gone: 'borta',
  greyed: 'dold',
  'still-there': 'kvar',
  'came-back': 'tillbaka',
  'could-not-tell': 'oklart',
};
