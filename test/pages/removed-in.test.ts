import { describe, expect, it } from 'vitest';
import { removedIn } from '../../src/pages/snapshot/removed-in.ts';
import { SampleJournal, sampleItem } from '../handover/sample-input.ts';

const library = { platform: 'facebook', name: 'Ekbacka bibliotek', url: 'https://www.facebook.com/bib' } as const;
const pool = { platform: 'facebook', name: 'Simhallen', url: 'https://www.facebook.com/sim' } as const;

/** An item that was removed at an instant. */
const removed = (number: string, at: string, channel: string = library.name, isSecret = false) => {
  const { item } = sampleItem(new SampleJournal(), []);
  return { ...item, number, channel, secret: isSecret, action: { what: 'deleted' as const, at, how: 'said' as const } };
};

describe('[TIB-33] what was removed in a half-year', () => {
  it('goes by the Swedish clock at midnight, by channel, and secret apart', () => {
    const items = [
      removed('2026-0001', '2026-06-30T21:59:59.000Z'),
      removed('2026-0002', '2026-06-30T22:00:00.000Z'),
      removed('2026-0003', '2026-12-31T22:59:59.000Z', library.name, true),
      removed('2026-0004', '2026-12-31T23:00:00.000Z'),
      removed('2026-0005', '2026-08-01T10:00:00.000Z', pool.name),
      removed('2026-0006', '2026-08-01T10:00:00.000Z', 'Biblioteket, som det hette då'),
    ];
    const { open, secret, unplaced } = removedIn(items, library, '2026H2', [library, pool]);
    expect(open.map(({ number }) => number)).toEqual(['2026-0002']);
    expect(secret.map(({ number }) => number)).toEqual(['2026-0003']);
    expect(unplaced).toBe(1);
  });
});
