import type { Item } from '../../src/shared/item.ts';
import { sampleComment } from '../journal/sample-story.ts';

/** An item that has been opened for the sample comment, and nothing more. */
export const sampleItem: Item = {
  number: '2026-0001',
  comment: sampleComment,
  channel: 'x',
  platform: 'facebook',
  openedAt: '',
  openedSeq: 0,
  gate: 'closed',
  pictures: [],
  secret: false,
  closed: false,
};
