// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { problemOf } from '../../src/content/compare-texts.ts';
import { describePanel } from '../../src/content/describe-panel.ts';
import { panelActions } from '../../src/content/panel-actions.ts';
import { tellProblem } from '../../src/content/problems.ts';
import { saveEvidence } from '../../src/content/save-evidence.ts';
import type { Session } from '../../src/content/session.ts';
import { changeItem } from '../../src/content/session-requests.ts';
import { emptySession, isGateOpenFor, type SeenComment } from '../../src/content/session-state.ts';
import { showsTranslation } from '../../src/content/shows-translation.ts';
import { forgetPastProblems } from '../../src/content/standing-problem.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { sha256Hex } from '../../src/shared/digest.ts';
import type { Item } from '../../src/shared/item.ts';
import type { Ask } from '../../src/shared/messages.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sampleItem } from './sample-item.ts';
import { sessionOf } from './session-of.ts';

const refusal = { ok: false, code: 'disk-full', says: 'Disken är full.', todo: 'Frigör plats.' };
const answers = vi.hoisted((): { next: unknown } => ({ next: undefined }));
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'ours', sendMessage: async () => answers.next } },
}));

const { id } = sampleComment;
const shut = { says: 'Tiden gick ut. Spärren är stängd igen.', whatToDo: '', isShut: true };
let session: Session;
let item: Item;

beforeEach(async () => {
  const element = document.body.appendChild(document.createElement('article'));
  const textDigest = await sha256Hex(sampleComment.text);
  const state = emptySession(new Map<string, SeenComment>([[id, { element, comment: sampleComment, textDigest }]]));
  const ground = { id: 'p1', no: '1', text: 'Personliga angrepp', chosenAt: sampleItem.openedAt };
  const saved = { comment: sampleComment, textDigest, evidenceSavedAt: sampleItem.openedAt };
  item = { ...sampleItem, ...saved, ground, gate: 'open' };
  const policy = presetById('smedjebacken');
  const settings = readSettingsFrom({}).settings;
  state.panel = { settings, policy, items: {}, notHandedOver: 0, todo: [], evidenceKey: '' };
  state.status = 'awake';
  state.surface = { site: 'facebook', surface: 'post', warnings: [] };
  state.channel = { platform: 'facebook', name: 'Biblioteket', url: 'https://www.facebook.com/x' };
  session = sessionOf(state);
});

const told = () => problemOf(session.state, id)?.says;
const toldInPanel = () => describePanel(session.state, new Date()).problem?.says;
const setItem = (now: Item) => session.state.panel && Object.assign(session.state.panel.items, { [id]: now });

it('says of no gate that it is shut where another tab has opened it, nor when it is shut for something else since', () => {
  tellProblem(session.state, id, shut);
  expect([told(), toldInPanel()]).toEqual([shut.says, shut.says]);
  setItem(item);
  expect(isGateOpenFor(session.state, id)).toBe(true);
  expect([told(), toldInPanel()]).toEqual([undefined, undefined]);
  forgetPastProblems(session.state);
  setItem({ ...item, gate: 'closed' });
  expect(told()).toBeUndefined();
});

it('keeps what failed of something else while the gate is open', () => {
  tellProblem(session.state, id, { says: 'Disken är full.', whatToDo: '' });
  setItem(item);
  forgetPastProblems(session.state);
  expect(told()).toBe('Disken är full.');
});

it('says no longer that a sheet could not be opened when it could at a later press, and of evidence that it still failed', async () => {
  const actions = panelActions(session);
  answers.next = refusal;
  actions.takeWay(id, 'note');
  await vi.waitFor(() => expect(told()).toBe('Disken är full.'));
  const sheet = { title: '', says: [], fields: [], tips: [], checks: [], done: '', way: 'note' };
  answers.next = { ok: true, value: sheet };
  actions.takeWay(id, 'note');
  await vi.waitFor(() => expect(told()).toBeUndefined());

  answers.next = { ...refusal, says: 'Inget sparades.' };
  actions.chooseGround(id, 'p1');
  await vi.waitFor(() => expect(told()).toBe('Inget sparades.'));
  answers.next = { ok: true, value: sheet };
  session.state.way = undefined;
  actions.takeWay(id, 'note');
  await vi.waitFor(() => expect(session.state.way).toBeDefined());
  expect(told()).toBe('Inget sparades.');
});

it('says no longer that evidence could not be saved where another tab has saved it', async () => {
  setItem({ ...item, gate: 'closed' });
  answers.next = { ...refusal, code: 'not-read-back', says: 'Underlaget kunde inte läsas tillbaka.' };
  await changeItem(session.state, id, 'save-evidence', {} as Ask<'save-evidence'>);
  expect(told()).toBe('Underlaget kunde inte läsas tillbaka.');
  setItem({ ...item, gate: 'closed', evidenceSavedAt: '2026-11-20T09:00:00.000Z' });
  expect(told()).toBeUndefined();
});

it('asks for no ground that has been chosen in another tab', async () => {
  await saveEvidence(session, id);
  expect(told()).toBe('Ingen grund är vald än.');
  setItem({ ...item, gate: 'closed' });
  expect(told()).toBeUndefined();
});

it('says no longer that a text is cut off when all of it is shown', async () => {
  const seen = session.state.seen.get(id);
  if (!seen) throw new Error('no comment');
  setItem({ ...item, gate: 'closed' });
  session.state.seen.set(id, { ...seen, comment: { ...sampleComment, text: 'Hej …', truncated: true } });
  await saveEvidence(session, id);
  expect(told()).toBe('Texten är avkortad på sidan. Inget sparades.');
  session.state.seen.set(id, seen);
  expect(told()).toBeUndefined();
});

it('takes words for no translation that the item has as the writer’s own, whatever marks are left in the page', () => {
  const { state } = session;
  expect(showsTranslation(state, id)).toBe(false);
  const [seen] = state.seen.values();
  if (seen) seen.element.innerHTML = '<p _msttexthash="109512"></p>';
  expect(showsTranslation(state, id)).toBe(true);
  setItem(item);
  expect(showsTranslation(state, id)).toBe(false);
  setItem({ ...item, isTextTranslated: true });
  expect(showsTranslation(state, id)).toBe(true);
  setItem({ ...item, comment: { ...sampleComment, text: 'Något annat' } });
  expect(showsTranslation(state, id)).toBe(true);
});
