import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashFile } from '../../src/handover/hash-file.ts';

it('gives the same digest in one piece and in several, and stops when it is cancelled', async () => {
  const bytes = Uint8Array.from({ length: 9_000_001 }, (_, at) => (at * 7919) >>> 3);
  const file = new Blob([bytes]);
  const digest = createHash('sha256').update(bytes).digest('hex');
  expect(await hashFile(file)).toBe(digest);
  expect(await hashFile(file, undefined, 1000)).toBe(digest);
  await expect(hashFile(file, AbortSignal.abort(), 1000)).rejects.toThrow();
});
