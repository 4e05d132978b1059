// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { panelActions } from '../../src/content/panel-actions.ts';
import { emptySession, type SeenComment } from '../../src/content/session-state.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sessionOf } from './session-of.ts';

const asked = vi.hoisted((): string[] => []);
vi.mock('webextension-polyfill', () => {
  // A page that is left hears no answer.
  const sendMessage = ({ type, ask }: { type: string; ask: { comment: { id: string } } }) => {
    asked.push(`${type} ${ask.comment.id}`);
    return new Promise(() => undefined);
  };
  return { default: { runtime: { id: 'ours', sendMessage } } };
});

beforeEach(() => void asked.splice(0));

/** Comments have been marked, and are to be left without action. */
function settle(ids: string[]) {
  const element = document.body.appendChild(document.createElement('article'));
  const state = emptySession(
    new Map(ids.map((id): [string, SeenComment] => [id, { element, comment: { ...sampleComment, id } }])),
  );
  state.surface = { site: 'facebook', surface: 'post', warnings: [] };
  state.channel = { platform: 'facebook', name: 'Biblioteket', url: 'https://www.facebook.com/x' };
  const actions = panelActions(sessionOf(state));
  actions.setMarking(true);
  for (const id of ids) actions.toggleMark(id);
  actions.settleMarked();
  expect(asked).toEqual([]);
  return state;
}

it('writes down all that were marked when the page is left before the time to take it back is out', () => {
  settle(['1', '2', '3']);
  window.dispatchEvent(new Event('pagehide'));
  expect(asked).toEqual(['settle-comment 1', 'settle-comment 2', 'settle-comment 3']);
});

it('writes them down though the page has moved on from them before the time is out', () => {
  settle(['4', '5']).seen.clear();
  window.dispatchEvent(new Event('pagehide'));
  expect(asked).toEqual(['settle-comment 4', 'settle-comment 5']);
});
