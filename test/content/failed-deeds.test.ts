// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { describePanel } from '../../src/content/describe-panel.ts';
import { panelActions } from '../../src/content/panel-actions.ts';
import type { Session } from '../../src/content/session.ts';
import { emptySession, type SeenComment } from '../../src/content/session-state.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sessionOf } from './session-of.ts';

/** Nothing that is asked for can be done. */
const refusal = vi.hoisted(() => ({ ok: false, code: 'disk-full', says: 'Disken är full.', todo: 'Frigör plats.' }));
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'ours', sendMessage: async () => refusal } },
}));

const { id } = sampleComment;
let session: Session;
let actions: ReturnType<typeof panelActions>;

beforeEach(() => {
  const element = document.body.appendChild(document.createElement('article'));
  const state = emptySession(new Map<string, SeenComment>([[id, { element, comment: sampleComment }]]));
  state.status = 'awake';
  state.surface = { site: 'facebook', surface: 'post', warnings: [] };
  state.channel = { platform: 'facebook', name: 'Biblioteket', url: 'https://www.facebook.com/x' };
  session = sessionOf(state);
  actions = panelActions(session);
});

const told = () => describePanel(session.state, new Date()).problem;

it.each([
  ['a page of ours that is to be opened', () => actions.openJournal()],
  ['a duty that is ticked off', () => actions.finishTodo('daily-review')],
  ['something that is to be written by hand', () => actions.openManual()],
])('is told in the panel: %s', async (_, act) => {
  act();
  await vi.waitFor(() => expect(told()).toEqual({ says: 'Disken är full.', whatToDo: 'Frigör plats.' }));
  actions.dismissProblem();
  expect(told()).toBeUndefined();
});

it('is told in the list of a comment that was settled, until it has been read beside the comment', async () => {
  actions.takeWay(id, 'answered');
  // What could still be taken back is written when something else is done.
  actions.takeWay(id, 'none');
  await vi.waitFor(() => expect(told()?.comment?.id).toBe(id));
  expect(sampleComment.text.startsWith(told()?.comment?.text ?? '?')).toBe(true);
  actions.undo();
  actions.openComment(id);
  expect(told(), 'the open comment tells it').toBeUndefined();
  expect(describePanel(session.state, new Date()).open?.problem?.says).toBe('Disken är full.');
  actions.closeComment();
  expect(told()).toBeUndefined();
});

it('is not told again of a comment that was left for another, or settled', async () => {
  const problem = () => describePanel(session.state, new Date()).open?.problem?.says;
  const element = document.body.appendChild(document.createElement('article'));
  session.state.seen.set('other', { element, comment: { ...sampleComment, id: 'other' } });
  actions.openComment(id);
  actions.chooseGround(id, 'p1');
  await vi.waitFor(() => expect(problem()).toBe('Disken är full.'));
  actions.openComment('other');
  expect([told(), problem()]).toEqual([undefined, undefined]);
  actions.openComment(id);
  expect(problem(), 'it still stands beside its comment').toBe('Disken är full.');
  actions.takeWay(id, 'none');
  expect(session.state.openId).toBeUndefined();
  expect(told()).toBeUndefined();
  actions.undo();
});

it('is told beside what was told before, the newest first, until each has been read', async () => {
  const element = document.body.appendChild(document.createElement('article'));
  const other = { ...sampleComment, id: 'other', text: 'En annan text' };
  session.state.seen.set('other', { element, comment: other });
  actions.chooseGround('other', 'p1');
  await vi.waitFor(() => expect(told()?.comment?.id).toBe('other'));
  actions.openJournal();
  await vi.waitFor(() => expect(told()).toEqual({ says: 'Disken är full.', whatToDo: 'Frigör plats.' }));
  actions.chooseGround(id, 'p1');
  await vi.waitFor(() => expect(told()?.comment?.id).toBe(id));
  actions.openComment(id);
  expect(told(), 'of what is no comment').toEqual({ says: 'Disken är full.', whatToDo: 'Frigör plats.' });
  actions.dismissProblem();
  expect(told()?.comment?.text, 'and of the one before').toBe('En annan text');
  actions.openComment('other');
  expect(told()).toBeUndefined();
  expect(describePanel(session.state, new Date()).open?.problem?.says).toBe('Disken är full.');
});

it('stands in the way of nothing that failed since, though it is tried over and over', async () => {
  actions.chooseGround(id, 'p1');
  await vi.waitFor(() => expect(told()?.comment?.id).toBe(id));
  actions.openJournal();
  await vi.waitFor(() => expect(told()?.comment).toBeUndefined());
  actions.chooseGround(id, 'p1');
  await vi.waitFor(() => expect(session.state.problems.size).toBe(2));
  await new Promise((resolve) => setTimeout(resolve));
  expect(told()).toEqual({ says: 'Disken är full.', whatToDo: 'Frigör plats.' });
});

it('is told where the browser lets nothing be copied', async () => {
  actions.copyCrisis();
  await vi.waitFor(() => expect(told()?.says).toBe('Webbläsaren lät oss inte kopiera.'));
  vi.stubGlobal('navigator', { clipboard: { writeText: async () => undefined } });
  actions.copyCrisis();
  await vi.waitFor(() => expect(told(), 'it could be copied after all').toBeUndefined());
  expect(session.state.copied).toBe('crisis');
  vi.unstubAllGlobals();
});

it('is told beside a comment whose link could not be read, when it was to be copied', () => {
  session.state.seen.set(id, { element: document.body, comment: { ...sampleComment, permalink: undefined } });
  actions.copyLink(id);
  expect(told()?.says).toBe('Kommentarens länk gick inte att läsa.');
});
