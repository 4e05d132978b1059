// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { panelActions } from '../../src/content/panel-actions.ts';
import { emptySession, type SeenComment } from '../../src/content/session-state.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sampleWay } from '../ui/gallery/sample-ways.ts';
import { sessionOf } from './session-of.ts';

const asked = vi.hoisted((): { type: string; ask: unknown }[] => []);
const { sheet } = sampleWay('note', 'tibro');
vi.mock('webextension-polyfill', () => {
  const sendMessage = async (message: { type: string; ask: unknown }) => {
    asked.push(message);
    return { ok: true, value: message.type === 'open-way' ? sheet : null };
  };
  return { default: { runtime: { id: 'ours', sendMessage } } };
});

it('writes down what was filled in of a comment that the page has left meanwhile', async () => {
  const { id } = sampleComment;
  const element = document.body.appendChild(document.createElement('article'));
  const state = emptySession(new Map<string, SeenComment>([[id, { element, comment: sampleComment }]]));
  state.status = 'awake';
  state.surface = { site: 'facebook', surface: 'post', warnings: [] };
  state.channel = { platform: 'facebook', name: 'Biblioteket', url: 'https://www.facebook.com/x' };
  const actions = panelActions(sessionOf(state));
  actions.takeWay(id, 'note');
  await vi.waitFor(() => expect(state.way?.id).toBe(id));
  for (const field of sheet.fields) actions.fillIn(field.id, 'Ringde upp.');
  state.seen.clear();
  state.openId = undefined;
  actions.finishWay();
  expect(state.pending?.ids).toEqual([id]);
  // What could still be taken back is written when something else is done.
  actions.openManual();
  await vi.waitFor(() => expect(asked.map(({ type }) => type)).toContain('finish-way'));
  const finished = asked.find(({ type }) => type === 'finish-way')?.ask;
  expect(finished).toMatchObject({ way: 'note', channel: 'Biblioteket', comment: { id, text: sampleComment.text } });
});

it('writes an item by hand down for the channel whose page it was begun on', async () => {
  asked.splice(0);
  const state = emptySession(new Map());
  state.status = 'awake';
  state.surface = { site: 'facebook', surface: 'post', warnings: [] };
  state.channel = { platform: 'facebook', name: 'Biblioteket', url: 'https://www.facebook.com/x' };
  const actions = panelActions(sessionOf(state));
  actions.openManual();
  await vi.waitFor(() => expect(state.way).toBeDefined());
  for (const field of sheet.fields) actions.fillIn(field.id, 'Ringde upp.');
  state.channel = undefined;
  actions.finishWay();
  actions.openManual();
  await vi.waitFor(() => expect(asked.map(({ type }) => type)).toContain('finish-way'));
  expect(asked.find(({ type }) => type === 'finish-way')?.ask).toMatchObject({ channel: 'Biblioteket' });
});
