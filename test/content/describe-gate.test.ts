// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { commentInHand } from '../../src/content/comment-in-hand.ts';
import { describeGate } from '../../src/content/describe-gate.ts';
import { describeOpen } from '../../src/content/describe-open.ts';
import { describePanel } from '../../src/content/describe-panel.ts';
import { nextComment } from '../../src/content/next-comment.ts';
import { emptySession, type SeenComment, type SessionState } from '../../src/content/session-state.ts';
import { type PresetId, presetById } from '../../src/policy/preset-by-id.ts';
import type { Item, PictureFacts } from '../../src/shared/item.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sampleItem } from './sample-item.ts';

const { id } = sampleComment;
const at = '2026-11-20T08:19:00.000Z';
const picture: PictureFacts = {
  sha256: 'a'.repeat(64),
  role: 'crop',
  method: 'screen',
  mime: 'image/png',
  bytes: 1,
  width: 1,
  height: 1,
};
const saved = { evidenceSavedAt: at, textDigest: 'as it was', pictures: [picture], gate: 'open' } as const;

beforeEach(() => document.body.replaceChildren());

/** The moderator's press on a removal of the sample comment has been held. */
function hold(change: Partial<Item>, policyId: PresetId = 'smedjebacken', textDigest = 'as it was'): SessionState {
  const policy = presetById(policyId);
  const ground = policy.grounds.find(({ kind }) => kind === 'criminal');
  if (!ground) throw new Error('no such ground');
  const element = document.body.appendChild(document.createElement('article'));
  const state = emptySession(new Map<string, SeenComment>([[id, { element, comment: sampleComment, textDigest }]]));
  state.channel = { platform: 'facebook', name: 'Biblioteket', url: 'https://www.facebook.com/x' };
  state.panel = {
    settings: readSettingsFrom({}).settings,
    policy,
    items: { [id]: { ...sampleItem, ground: { ...ground, chosenAt: at }, ...change } },
    notHandedOver: 0,
    todo: [],
    evidenceKey: '',
  };
  state.gate = { commentId: id, action: 'delete', view: 'held', press: 1, returnFocus: undefined };
  return state;
}

describe('what the gate says is missing', () => {
  it.each([
    ['all of it', {}, 'smedjebacken', ['screenshot', 'text', 'sender']],
    [
      'all of it, of a text that was changed',
      { ...saved, textDigest: 'other' },
      'smedjebacken',
      ['screenshot', 'text', 'sender'],
    ],
    [
      'the picture alone, where only the text was saved',
      { ...saved, pictures: [], gate: 'closed' },
      'tibro',
      ['screenshot', 'handover'],
    ],
    ['the package, where all else is there', { ...saved, gate: 'committed' }, 'tibro', ['handover']],
    ['new evidence, where the comment was to stay', { ...saved, gate: 'closed' }, 'smedjebacken', ['again']],
  ] as const)('%s', (_, change, policyId, missing) => {
    const item: Partial<Item> = { ...change, pictures: 'pictures' in change ? [...change.pictures] : [] };
    expect(describeGate(hold(item, policyId))).toMatchObject({ state: 'held', missing });
  });

  it('is the rest of the text, where all of it was saved and the page shows only the beginning', () => {
    const state = hold({
      ...saved,
      pictures: [picture],
      comment: { ...sampleComment, text: 'Hej hopp. Nu är det nog.' },
    });
    const element = state.seen.get(id)?.element ?? document.body;
    state.seen.set(id, {
      element,
      comment: { ...sampleComment, text: 'Hej hopp. …', truncated: true },
      textDigest: 'x',
    });
    expect(describeGate(state)).toMatchObject({ state: 'held', missing: ['unfold'] });
  });

  it('[HAL-18] is never a picture where none may be taken', () => {
    const state = hold(
      { ground: { id: 'no-picture', no: '–', text: 'sexuell bild på barn', kind: 'criminal', chosenAt: at } },
      'hallsberg',
    );
    expect(describeGate(state)).toMatchObject({
      missing: ['text', 'sender'],
      isWithoutPicture: true,
      isPictureRequired: false,
      ground: { text: 'sexuell bild på barn' },
    });
  });

  it('says so where the comment has gone from the page meanwhile', () => {
    const state = hold({});
    state.seen.get(id)?.element.remove();
    expect(describeGate(state)).toMatchObject({ isShown: false });
  });
});

describe('when the gate opens', () => {
  it('[TIB-36] says so as soon as the package is with the registrar, with the dialog still up', () => {
    const state = hold({ ...saved, pictures: [picture], gate: 'open', handedOver: { at, package: 'p' } }, 'tibro');
    expect(describeGate(state)).toMatchObject({ state: 'saved', evidence: { pictures: 0 } });
  });

  it('[TIB-36] does not say so where the package is of a text that stood there before', () => {
    const item = { ...saved, pictures: [picture], gate: 'committed', handedOver: { at, package: 'p' } } as const;
    const state = hold({ ...item, pictures: [picture], isNewSinceHandover: true }, 'tibro');
    expect(describeGate(state)).toMatchObject({ state: 'held', missing: ['handover'] });
  });

  it('shows the newest picture’s digest', () => {
    const newest = { ...picture, sha256: 'b'.repeat(64) };
    expect(describeGate(hold({ ...saved, pictures: [picture, newest] }))).toMatchObject({
      evidence: { digest: newest.sha256 },
    });
  });

  it('says so after a reason, without claiming any evidence', () => {
    const overridden = { at, reason: 'bråttom nu' };
    const state = hold({ overridden, ...saved, pictures: [picture], textDigest: 'other' });
    // It was written on another page.
    expect(describeGate(state)).toMatchObject({ state: 'held' });
    const until = Date.now() + 60_000;
    state.letPast.set(id, { text: sampleComment.text, until });
    expect(describeGate(state)).toMatchObject({ state: 'saved', evidence: undefined, until: new Date(until) });
  });

  it('does not say so where what was done cannot be written in the journal', () => {
    const state = hold({ ...saved, pictures: [picture] });
    if (state.gate) state.gate.view = 'unwritten';
    state.problems.set(id, { says: 'Disken är full.', whatToDo: '' });
    expect(describeGate(state)).toMatchObject({ state: 'unwritten', problem: { says: 'Disken är full.' } });
    state.problems.clear();
    expect(describeGate(state)).toBeUndefined();
  });
});

describe('a text or picture that is not the one that was saved', () => {
  const url = (name: string) => `https://scontent.xx.fbcdn.net/v/${name}_n.jpg`;
  const first = { kind: 'image' as const, url: url('480000001_920000001_770000001') };
  const other = { kind: 'image' as const, url: url('480000002_920000002_770000002') };

  /** How the step that saves stands, and which is the one to do, where the page shows this beside what was saved. */
  function stepsWith(attachments: readonly (typeof first)[], textDigest = 'as it was') {
    const state = hold({ ...saved, pictures: [picture], attachments: [first] }, 'smedjebacken', textDigest);
    const known = state.seen.get(id);
    if (!known) throw new Error('no comment');
    state.seen.set(id, { ...known, comment: { ...sampleComment, attachments: [...attachments] } });
    const open = describeOpen(state, id);
    const gate = describeGate(state);
    return {
      now: open?.steps.find((step) => step.state === 'now')?.id,
      shown: open?.evidence?.nowShown,
      gate: gate?.state,
      told: open?.problem?.says,
    };
  }

  it('is saved again: the panel’s step is the saving, as the gate says', () => {
    expect(stepsWith([first])).toEqual({ now: 'remove', shown: undefined, gate: 'saved', told: undefined });
    expect(stepsWith([other])).toMatchObject({ now: 'save-evidence', shown: 'other', gate: 'held' });
    expect(stepsWith([first], 'another')).toMatchObject({ now: 'save-evidence', shown: 'other', gate: 'held' });
  });

  it('leaves the gate open where nobody can tell, and both say so', () => {
    const { told, ...rest } = stepsWith([]);
    expect(rest).toEqual({ now: 'remove', shown: 'unsure', gate: 'saved' });
    expect(told).toContain('Vi kan inte avgöra');
  });
});

it('leads from what became of a comment to the one that came after it, where that is on the page', () => {
  const state = hold({ ...saved, pictures: [picture], outcome: { what: 'gone', at } });
  const element = document.body.appendChild(document.createElement('article'));
  state.seen.set('next', { element, comment: { ...sampleComment, id: 'next' } });
  expect([nextComment(state, id), nextComment(state, 'next'), nextComment(state, 'unknown')]).toEqual([
    'next',
    undefined,
    undefined,
  ]);
  if (state.gate) state.gate = { ...state.gate, view: 'outcome', nextId: nextComment(state, id) };
  state.seen.delete(id);
  expect(describeGate(state)).toMatchObject({ state: 'outcome', hasNext: true });
  state.seen.delete('next');
  expect(describeGate(state)).toMatchObject({ state: 'outcome', hasNext: false });
});

describe('what failed with a comment that is not open', () => {
  const said = (view: 'held' | 'unwritten' | 'outcome', change: Partial<Item>) => {
    const state = hold(change);
    if (state.gate) state.gate.view = view;
    state.problems.set(id, { says: 'Disken är full.', whatToDo: 'Frigör plats.' });
    const gate = describeGate(state);
    return {
      gate: gate && 'problem' in gate ? gate.problem?.says : undefined,
      panel: describePanel(state, new Date(at)).problem?.says,
    };
  };

  it.each([
    ['of a held one', 'held', 'closed'],
    ['of one that was removed but is not written down yet', 'unwritten', 'open'],
  ] as const)('is told once, by the gate: %s', (_, view, gate) => {
    expect(said(view, { ...saved, pictures: [picture], gate })).toEqual({ gate: 'Disken är full.', panel: undefined });
  });

  it('is told by the panel where the gate says what became of it', () => {
    const outcome = { what: 'gone', at } as const;
    expect(said('outcome', { outcome })).toEqual({ gate: undefined, panel: 'Disken är full.' });
  });
});

describe('which comment the key is about', () => {
  it('is the one that is held, but not one that is done with', () => {
    const state = hold({});
    state.openId = 'another';
    expect(commentInHand(state)).toBe(id);
    if (state.gate) state.gate.view = 'outcome';
    expect(commentInHand(state)).toBe('another');
  });

  it('is another that was opened, once the gate is open for the first', () => {
    const state = hold({ ...saved, pictures: [picture] });
    expect(commentInHand(state)).toBe(id);
    state.openId = 'another';
    expect(commentInHand(state)).toBe('another');
    state.openId = undefined;
    state.gate = undefined;
    state.selectedId = 'current';
    expect(commentInHand(state)).toBe('current');
  });
});
