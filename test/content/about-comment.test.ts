// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { aboutComment } from '../../src/content/about-comment.ts';
import { emptySession, type SeenComment } from '../../src/content/session-state.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sampleItem } from './sample-item.ts';
import { sessionOf } from './session-of.ts';

it.each([
  ['none of ours', undefined],
  ['another channel’s', { platform: 'facebook', name: 'Simhallen', url: 'https://www.facebook.com/x' } as const],
])('an item that is opened on a page that is %s can be worked with, and is of its own channel', (_, channel) => {
  const { id } = sampleComment;
  const element = document.createElement('i');
  const state = emptySession(new Map<string, SeenComment>([[id, { element, comment: sampleComment }]]));
  const [settings, policy] = [readSettingsFrom({}).settings, presetById('tibro')];
  const items = { [id]: sampleItem };
  state.panel = { settings, policy, items, notHandedOver: 0, todo: [], evidenceKey: '' };
  state.surface = { site: 'facebook', surface: 'post', warnings: [] };
  state.channel = channel;
  expect(aboutComment(sessionOf(state), id)).toMatchObject({ channel: sampleItem.channel, comment: { id } });
});
