import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveEvidence } from '../../src/background/save-evidence.ts';
import { settleGate } from '../../src/background/settle-gate.ts';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { type JournalDatabase, openJournal } from '../../src/journal/open-journal.ts';
import { readItemStory } from '../../src/journal/read-journal.ts';
import { toJson } from '../../src/journal/to-json.ts';
import { groundById } from '../../src/policy/ground-of.ts';
import { type PresetId, presetById } from '../../src/policy/preset-by-id.ts';
import type { JournalLine } from '../../src/shared/journal-entry.ts';
import type { Ask } from '../../src/shared/messages.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { sampleComment, samplePicture, writeStory } from '../journal/sample-story.ts';
import { pageFacts, sampleFacts } from './sample-facts.ts';

const asked = vi.hoisted((): string[] => []);
vi.mock('webextension-polyfill', async () =>
  (await import('./stored.ts')).storingBrowser({ runtime: { getManifest: () => ({ version: '0.1.0' }) } }),
);
// The page is gone whenever a picture of it is asked for.
vi.mock('../../src/background/stage-in-tab.ts', () => ({
  stageInTab: () => ({ show: async () => void asked.push('screen') }),
}));
vi.mock('../../src/background/draw-in-tab.ts', () => ({
  drawInTab: async () => {
    asked.push('redrawn');
    return { ok: false, code: 'not-drawn', says: 'Gick inte.', todo: 'Försök igen.' };
  },
}));

const inForce = (id: PresetId, more: Partial<Settings> = {}) => ({
  settings: { ...sampleFacts(id).settings, ...more },
  policy: presetById(id),
});
const sender = { tab: { id: 1, windowId: 1 } } as Parameters<typeof saveEvidence>[3];
const ask = (number: string, more: Partial<Ask<'save-evidence'>> = {}): Ask<'save-evidence'> => ({
  number,
  comment: sampleComment,
  facts: pageFacts,
  how: 'text',
  reason: 'Webbläsaren ger ingen bild',
  ...more,
});

let named = 0;
/** A journal with one item, for which a ground of the guideline has been chosen. */
async function openWithGround(id: PresetId, groundId?: string): Promise<{ db: JournalDatabase; number: string }> {
  const db = await openJournal(`evidence-${named++}`);
  const policy = presetById(id);
  const ground = groundById(policy, groundId ?? policy.grounds[0]?.id ?? '');
  if (!ground) throw new Error('no such ground');
  const { item: number = '' } = await appendEntry(db, {
    type: 'item-opened',
    pub: { platform: 'facebook', kind: 'comment' },
    payload: toJson({ comment: sampleComment, channel: 'Ekbacka bibliotek', platform: 'facebook' }),
  });
  await appendEntry(db, {
    type: 'ground-chosen',
    item: number,
    pub: { ground: ground.id, policy: id, policyVersion: policy.version },
    payload: { groundId: ground.id, no: ground.no, text: ground.text, policyId: id, policyVersion: policy.version },
  });
  return { db, number };
}
const typesOf = async (db: JournalDatabase, number: string) =>
  (await readItemStory(db, number)).map(({ entry }) => entry.type).slice(2);
const warningsOf = async (db: JournalDatabase, number: string) =>
  (await readItemStory(db, number)).at(-1)?.entry.pub.warnings;

/** Has what is written as evidence meet a disk that does something else with it. */
async function onDisk<T>(keep: (line: JournalLine) => JournalLine, run: () => Promise<T>): Promise<T> {
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (line: JournalLine, ...key) {
    return add.call(this, line.entry?.type === 'evidence-saved' ? keep(line) : line, ...key);
  };
  try {
    return await run();
  } finally {
    IDBObjectStore.prototype.add = add;
  }
}

beforeEach(() => {
  asked.length = 0;
});

describe('evidence that is asked for', () => {
  it.each(['screen', 'redrawn'] as const)('has no picture (%s) where IT has switched pictures off', async (how) => {
    const { db, number } = await openWithGround('gislaved');
    const saved = await saveEvidence(db, inForce('gislaved', { disableCapture: true }), ask(number, { how }), sender);
    expect(saved).toMatchObject({ ok: true, value: { pictures: [] } });
    expect(asked).toEqual([]);
    expect(await warningsOf(db, number)).toContain('pictures-switched-off');
  });

  it.each(['screen', 'redrawn'] as const)(
    '[HAL-18] has no picture (%s) on the ground of sexual pictures of children, and opens the gate on the text',
    async (how) => {
      const { db, number } = await openWithGround('hallsberg', 'no-picture');
      const saved = await saveEvidence(db, inForce('hallsberg'), ask(number, { how }), sender);
      expect(saved).toMatchObject({ ok: true, value: { gate: 'open', pictures: [] } });
      expect(asked).toEqual([]);
      expect(await warningsOf(db, number)).toContain('no-picture-by-law');
    },
  );

  it('is of the comment that the item is about, else nothing is saved', async () => {
    const { db, number } = await openWithGround('gislaved');
    const other = ask(number, { comment: { ...sampleComment, id: '77' } });
    expect(await saveEvidence(db, inForce('gislaved'), other, sender)).toMatchObject({ code: 'page-changed' });
    expect(await typesOf(db, number)).toEqual([]);
  });

  it('is saved once, though it is asked for twice at once', async () => {
    const { db, number } = await openWithGround('gislaved');
    const both = await Promise.all([1, 2].map(() => saveEvidence(db, inForce('gislaved'), ask(number), sender)));
    expect(both).toMatchObject([{ ok: true }, { code: 'busy', says: 'Underlaget sparas redan.' }]);
    expect(await typesOf(db, number)).toEqual(['evidence-saved']);
  });

  it('opens no gate where the disk keeps something else than was written, and says so', async () => {
    const { db, number } = await openWithGround('hallsberg', 'no-picture');
    const spoil = (line: JournalLine) => ({ ...line, payload: { ...line.payload, textDigest: '0'.repeat(64) } });
    const saved = await onDisk(spoil, () => saveEvidence(db, inForce('hallsberg'), ask(number), sender));
    expect(saved).toMatchObject({ code: 'not-read-back', says: expect.stringContaining('Spärren är kvar') });
    expect(await typesOf(db, number)).toEqual(['evidence-saved', 'evidence-failed']);
    const item = await db.get('items', number);
    expect(item && (await settleGate(db, presetById('hallsberg'), item)).gate).toBe('closed');
  });

  it('that fails leaves the gate open for the text that was saved, and shuts it for another', async () => {
    const { db, number } = await openWithGround('hallsberg', 'no-picture');
    expect(await saveEvidence(db, inForce('hallsberg'), ask(number), sender)).toMatchObject({ ok: true });
    await expect.poll(async () => (await db.get('gates', number))?.state).toBe('open');
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const stateAfter = async (text: string) => {
      const again = ask(number, { comment: { ...sampleComment, text } });
      const failed = await onDisk(full, () => saveEvidence(db, inForce('hallsberg'), again, sender));
      expect(failed).toMatchObject({ code: 'disk-full' });
      return (await db.get('gates', number))?.state;
    };
    expect(await stateAfter(sampleComment.text)).toBe('open');
    expect(await stateAfter('En annan text')).toBe('closed');
  });
});

describe('a gate whose worker died', () => {
  const since = '2026-11-20T08:00:00.000Z';
  const policy = presetById('hallsberg');

  it.each(['capturing', 'hashed'] as const)('at "%s" is shut, and that is written down', async (state) => {
    const { db, number } = await openWithGround('hallsberg');
    await db.put('gates', { item: number, state, commentId: sampleComment.id, since: '2999-01-01T00:00:00.000Z' });
    const item = await db.get('items', number);
    if (!item) throw new Error('no item');
    // Two ask at once: it is told once.
    const settled = await Promise.all([settleGate(db, policy, item), settleGate(db, policy, item)]);
    expect(settled).toMatchObject([{ gate: 'closed' }, { gate: 'closed' }]);
    expect(await typesOf(db, number)).toEqual(['evidence-failed']);
    expect((await db.get('gates', number))?.why).toContain('Spara underlaget igen');
  });

  it.each<[string, boolean, string]>([
    ['opens where everything lies there as it was written', false, 'open'],
    ['is shut where a picture is not as it was', true, 'closed'],
  ])('at "committed" %s', async (_, isDamaged, gate) => {
    const db = await openJournal(`settle-${named++}`);
    const number = await writeStory(db);
    await db.put('gates', { item: number, state: 'committed', commentId: sampleComment.id, since });
    const [chunk] = await db.getAll('picture-chunks');
    const { bytes } = await samplePicture(2);
    if (isDamaged && chunk) await db.put('picture-chunks', { ...chunk, bytes: bytes.buffer as ArrayBuffer });
    const item = await db.get('items', number);
    expect(item && (await settleGate(db, policy, item))).toMatchObject({ gate });
    expect((await typesOf(db, number)).at(-1)).toBe(isDamaged ? 'evidence-failed' : 'outcome-observed');
  });

  it('[TIB-36] waits for the registrar where registration comes first, however it was saved', async () => {
    const db = await openJournal(`settle-${named++}`);
    const number = await writeStory(db);
    await db.put('gates', { item: number, state: 'committed', commentId: sampleComment.id, since, isReadBack: true });
    const settled = async () => {
      const item = await db.get('items', number);
      return item && (await settleGate(db, presetById('tibro'), item)).gate;
    };
    expect(await settled()).toBe('committed');
    const pub = { items: [number], package: 'paket-1', sha256: 'a'.repeat(64), how: 'file' };
    await appendEntry(db, { type: 'handed-over', pub });
    expect(await settled()).toBe('open');
  });

  it('stays shut where it was shut, though evidence is saved', async () => {
    const db = await openJournal(`settle-${named++}`);
    const number = await writeStory(db);
    await db.put('gates', {
      item: number,
      state: 'closed',
      commentId: sampleComment.id,
      since,
      why: 'Texten ändrades.',
    });
    const item = await db.get('items', number);
    expect(item && (await settleGate(db, policy, item)).gate).toBe('closed');
  });
});
