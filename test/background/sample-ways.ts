import type { WayFacts } from '../../src/background/way.ts';
import { sayWay } from '../../src/background/ways-in-english.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import type { Item } from '../../src/shared/item.ts';
import type { Policy } from '../../src/shared/policy.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { sampleComment } from '../journal/sample-story.ts';

export const settings: Settings = {
  municipality: '',
  unit: 'Kulturförvaltningen',
  operator: { name: 'Sara Exempel', title: 'bibliotekarie' },
  channels: [],
  policyId: 'tibro',
  contacts: { communicator: 'kommunikation@example.se' },
  language: 'sv',
};
export const comment = { ...sampleComment, author: 'Kim Testlund' };
/** Friday 20 November 2026, 08:15 in Stockholm. */
const now = new Date('2026-11-20T07:15:00Z');

export function facts(id: Exclude<Policy['id'], 'egen'>, more: Partial<WayFacts> = {}): WayFacts {
  return { policy: presetById(id), settings, comment, now, say: sayWay('sv'), ...more };
}
export const item = (more: Partial<Item>): Item => ({
  number: '2026-0001',
  comment,
  channel: 'x',
  platform: 'facebook',
  openedAt: '2026-11-20T07:00:00.000Z',
  openedSeq: 0,
  gate: 'closed',
  pictures: [],
  secret: false,
  closed: false,
  ...more,
});
export const textOf = (
  fields: { id: string; options?: { fills?: Record<string, string> | undefined }[] | undefined }[],
) => fields.find(({ id }) => id === 'template')?.options?.map(({ fills }) => fills?.text ?? '') ?? [];
