import { describe, expect, it } from 'vitest';
import { readSteps } from '../../src/handover/step-words.ts';
import type { JsonObject } from '../../src/shared/journal-entry.ts';

const zeros = '0'.repeat(64);

/** What the registrar reads of a sender being blocked. */
function stepOf(payload: JsonObject) {
  const pub = { what: 'blocked', how: 'said' };
  const at = '2026-11-23T08:00:00.000Z';
  const entry = { v: 1 as const, seq: 4, prev: zeros, at, type: 'action-recorded' as const, pub, hash: zeros };
  return readSteps([{ entry, salt: zeros, payload }])[0];
}

describe('a blocked sender', () => {
  const block = { ground: 'Hot', from: '2026-11-23', until: '2026-12-23', decidedBy: 'chefen', note: 'Upprepat' };

  it('is told with its ground, its end, who decided and why', () => {
    expect(stepOf({ ...block, isOpenEnded: false })).toMatchObject({
      says: 'Åtgärd antecknades: avsändaren blockerad',
      note: 'grund: Hot; från och med 2026-11-23 till och med 2026-12-23; beslutat av chefen; Upprepat',
    });
    expect(stepOf({ ...block, isOpenEnded: true })?.note).toContain('tills vidare, prövas igen 2026-12-23');
  });

  it('is told with the note alone where no more was written down', () => {
    expect(stepOf({ note: 'Upprepat' })?.note).toBe('Upprepat');
  });
});
