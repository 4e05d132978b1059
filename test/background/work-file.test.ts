import { describe, expect, it } from 'vitest';
import { readWorkFile } from '../../src/background/work-file-schema.ts';
import type { WorkFile } from '../../src/shared/work-file.ts';
import { sampleComment } from '../journal/sample-story.ts';

const file: WorkFile = {
  kind: 'modereringsjournalen-arbete',
  v: 1,
  municipality: 'Ekbacka kommun',
  from: 'Sara Exempel',
  to: 'Lo Ersattson',
  at: '2026-11-20T14:45:00.000Z',
  items: [
    {
      number: '2026-0042',
      comment: sampleComment,
      channel: 'Ekbacka bibliotek',
      platform: 'facebook',
      ground: { id: 'p1', no: '1', text: 'Personliga angrepp' },
      waiting: { to: 'kommunikationsenheten', remind: '2026-11-23T08:00:00.000Z' },
      hasEvidence: true,
      firstSeen: { at: '2026-11-19T08:00:00.000Z', from: '2026-11-19T04:00:00.000Z', to: '2026-11-19T05:00:00.000Z' },
    },
  ],
};

describe('a file of handed-over work', () => {
  it('[SMB-15] comes through JSON as it was', () => {
    expect(readWorkFile(JSON.stringify(file))).toEqual(file);
  });

  it.each([
    ['that is no JSON', 'PK\u0003\u0004'],
    ['of another kind', JSON.stringify({ ...file, kind: 'annat' })],
    ['of a later version', JSON.stringify({ ...file, v: 2 })],
    ['whose numbers are addresses', JSON.stringify({ ...file, items: [{ ...file.items[0], number: '../../x' }] })],
    ['whose comment has no text', JSON.stringify({ ...file, items: [{ ...file.items[0], comment: { id: 'x' } }] })],
    ['whose time is none', JSON.stringify({ ...file, at: 'i går' })],
  ])('is not believed %s', (_, text) => {
    expect(readWorkFile(text)).toBeUndefined();
  });

  it('takes nothing along that it does not know', () => {
    const more = { ...file, items: [{ ...file.items[0], gate: 'open', evidenceSavedAt: file.at }] };
    expect(readWorkFile(JSON.stringify(more))).toEqual(file);
  });
});
