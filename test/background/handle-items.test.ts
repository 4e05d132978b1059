import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { handleItems } from '../../src/background/handle-items.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { pageFacts } from './sample-facts.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: { get: async () => ({ settings: { policyId: 'tibro' } }), set: async () => undefined },
      managed: { get: async () => ({}) },
    },
  },
}));
vi.mock('../../src/background/spread-change.ts', () => ({ spreadChange: () => undefined }));

const choose = (groundId: string) =>
  handleItems['choose-ground']({ comment: sampleComment, channel: 'Biblioteket', groundId, facts: pageFacts }, {});

it('says that the ground is not there where the policy was changed meanwhile, not that there is no policy', async () => {
  const refused = await choose('finns-inte');
  expect(refused).toMatchObject({ ok: false, says: expect.stringContaining('Grunden finns inte') });
  const ground = presetById('tibro').grounds[0]?.id ?? '';
  expect(await choose(ground)).toMatchObject({ ok: true, value: { ground: { id: ground } } });
});
