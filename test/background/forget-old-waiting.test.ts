import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { forgetOldWaiting } from '../../src/background/forget-old-waiting.ts';
import { forgetQuestion } from '../../src/background/forget-question.ts';
import { noteQuestions } from '../../src/background/note-questions.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import type { DeadlineRule } from '../../src/shared/deadline-rule.ts';

/** Whether a question that was seen on 20 August is still remembered on a day. */
async function isKept(rule: DeadlineRule, day: string): Promise<boolean> {
  const db = await openJournal(`forget-${JSON.stringify(rule)}-${day}`);
  await db.put('waiting', { id: '1', channel: 'Ekbacka bibliotek', seenAt: '2026-08-20T08:00:00.000Z' });
  const tibro = presetById('tibro');
  await forgetOldWaiting(db, new Date(`${day}T12:00:00Z`), { ...tibro, reply: { ...tibro.reply, rule } });
  return (await db.count('waiting')) === 1;
}

it('forgets a question that nobody has handled 90 days after it fell due', async () => {
  const rule = { kind: 'weekday-hours', hours: 48 } as const;
  expect([await isKept(rule, '2026-11-18'), await isKept(rule, '2026-11-24')]).toEqual([true, false]);
  expect([await isKept({ kind: 'asap' }, '2026-11-17'), await isKept({ kind: 'asap' }, '2026-11-19')]).toEqual([
    true,
    false,
  ]);
});

it('remembers a question as long as the municipality’s own rule leaves time for it, and while it is late', async () => {
  const rule = { kind: 'service-day', days: 100, open: '08:00', close: '17:00' } as const;
  expect([
    await isKept(rule, '2026-11-19'),
    await isKept(rule, '2027-01-20'),
    await isKept(rule, '2027-05-20'),
  ]).toEqual([true, true, false]);
});

it('forgets a question that is gone from its page, says so in the journal, and lists it anew where it is seen again', async () => {
  const db = await openJournal('question-gone');
  const seen = {
    channel: 'Ekbacka bibliotek',
    comments: [{ id: '1', permalink: undefined, from: undefined, to: undefined }],
  };
  await noteQuestions(db, seen, presetById('tibro'), new Date('2026-11-20T08:00:00Z'));
  await forgetQuestion(db, '1', 'Ekbacka bibliotek');
  expect(await db.count('waiting')).toBe(0);
  const [line] = await db.getAll('lines');
  expect(line).toMatchObject({ entry: { type: 'reviewed', pub: { what: 'question-gone' } } });
  expect(JSON.stringify(line)).toContain('Ekbacka bibliotek');
  expect(await noteQuestions(db, seen, presetById('tibro'), new Date('2026-11-21T08:00:00Z'))).toBe(true);
});
