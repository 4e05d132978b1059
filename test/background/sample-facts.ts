import type { TodoFacts } from '../../src/background/todo-of.ts';
import { type PresetId, presetById } from '../../src/policy/preset-by-id.ts';
import type { Item } from '../../src/shared/item.ts';
import type { PageFacts } from '../../src/shared/page-facts.ts';

const library = 'https://www.facebook.com/ekbackabibliotek';

/** What a page of the channel tells of itself. */
export const pageFacts: PageFacts = {
  site: 'facebook',
  surface: 'post',
  pageUrl: 'https://www.facebook.com/ekbackabibliotek',
  pageTitle: '',
  interfaceLanguage: 'sv',
  userAgent: '',
  clock: { at: '2026-11-20T08:00:00.000Z', offset: 60, zone: 'Europe/Stockholm' },
  warnings: [],
};

/** What is stored where one channel, Ekbacka bibliotek, is looked after by the policy of a preset, and nothing waits. */
export function sampleFacts(id: PresetId, more: Partial<TodoFacts> = {}): TodoFacts {
  const policy = presetById(id);
  return {
    settings: {
      municipality: 'Ekbacka kommun',
      unit: '',
      operator: { name: 'Sara Demosson', title: '' },
      channels: [{ platform: 'facebook', name: 'Ekbacka bibliotek', url: library }],
      policyId: id,
      contacts: {},
      language: 'sv',
    },
    policy,
    waiting: [],
    items: [],
    duties: {
      channels: {
        [library]: {
          registeredAt: '2026-10-01T07:00:00Z',
          reviewedAt: '2026-11-20T08:00:00Z',
          snapshotAt: '2026-11-01T08:00:00Z',
          publishedAt: '2026-11-20T08:00:00Z',
        },
      },
      followedUp: {},
      policy: { id, at: '2026-10-01T07:00:00Z' },
      told: {},
    },
    lastBackupAt: undefined,
    firstEntryAt: undefined,
    ...more,
  };
}

/** An open item of a comment published at an instant; a second instant where the page shows only "3 tim". */
export function sampleItem(number: string, from: string, more: Partial<Item> = {}, to = from): Item {
  return {
    number,
    comment: {
      id: `c-${number}`,
      kind: 'comment',
      author: 'Kim Exempel',
      authorUrl: undefined,
      text: 'Ett påhittat angrepp.',
      truncated: false,
      permalink: `https://www.facebook.com/ekbackabibliotek/posts/1?comment_id=${number}`,
      parentId: undefined,
      postUrl: undefined,
      postText: undefined,
      postedAt: { shown: '', from, to },
      attachments: [],
      links: [],
      found: {},
    },
    channel: 'Ekbacka bibliotek',
    platform: 'facebook',
    openedAt: to,
    openedSeq: 0,
    ground: { id: 'g1', no: '1', text: 'förtal, personliga angrepp eller förolämpningar', chosenAt: to },
    gate: 'closed',
    pictures: [],
    secret: false,
    closed: false,
    ...more,
  };
}
