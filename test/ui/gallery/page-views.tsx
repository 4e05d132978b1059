import type { ComponentChildren } from 'preact';
import { JournalView } from '../../../src/pages/journal/JournalView.tsx';
import type { JournalData } from '../../../src/pages/journal/journal-data.ts';
import * as sample from './sample-journal.ts';

const journal = (data: Partial<JournalData> = {}) => (
  <JournalView data={{ ...sample.journal, ...data }} actions={sample.journalActions} />
);

/** Every view of the pages, by name. */
export const pageViews: Record<string, () => ComponentChildren> = {
  'journal-list': () => journal(),
  'journal-story': () => journal({ openNumber: '2026-0042', story: sample.story }),
  'journal-english': () => journal({ language: 'en', openNumber: '2026-0042', story: sample.story }),
  'journal-empty': () =>
    journal({ items: 0, entries: 0, since: undefined, rows: [], filters: [], notHandedOver: { count: 0 }, backup: {} }),
  'journal-no-hits': () => journal({ rows: [], query: 'simhall' }),
  'journal-loading': () => journal({ status: 'loading', rows: [] }),
  'journal-broken': () =>
    journal({
      standing: {
        integrity: 'broken',
        completeness: 'holds',
        firstBroken: { seq: 4807, why: 'texten stämmer inte med sin kontrollsumma' },
      },
      openNumber: '2026-0042',
      story: {
        ...sample.story,
        ladder: {
          integrity: 'broken',
          completeness: 'unknown',
          files: { like: 1, of: 2 },
          entries: 4816,
          firstBroken: { seq: 4807, why: 'texten stämmer inte med sin kontrollsumma' },
        },
      },
    }),
  'journal-100000': () => journal({ rows: sample.manyRows(), items: 100_000, entries: 612_345 }),
};
