import * as zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/handover/crc-32.ts';

const bytes = Uint8Array.from({ length: 100_003 }, (_, at) => (at * 7919) >>> 5);

describe('CRC-32', () => {
  it('gives the known answer, and none for nothing', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('gives the same in one go, in pieces of any length, and within a larger array', () => {
    const whole = crc32(bytes);
    for (const cut of [1, 7, 8, 13, 50_000])
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(whole);
    expect(whole).not.toBe(crc32(bytes.with(3, 1)));
  });

  it.skipIf(!('crc32' in zlib))("gives what Node's zlib gives", () => {
    expect(crc32(bytes)).toBe(zlib.crc32(bytes));
  });
});
