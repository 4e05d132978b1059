import { describe, expect, it } from 'vitest';
import { registerFields } from '../../src/handover/register-fields.ts';
import { readSteps } from '../../src/handover/step-words.ts';
import type { EntryType, JournalLine, JsonObject } from '../../src/shared/journal-entry.ts';
import { oneItem, SampleJournal, sampleInput } from './sample-input.ts';

const zeros = '0'.repeat(64);

/** What the registrar reads of a sender being blocked. */
function stepOf(payload: JsonObject) {
  const pub = { what: 'blocked', how: 'said' };
  const at = '2026-11-23T08:00:00.000Z';
  const entry = { v: 1 as const, seq: 4, prev: zeros, at, type: 'action-recorded' as const, pub, hash: zeros };
  return readSteps([{ entry, salt: zeros, payload }])[0];
}

describe('a blocked sender', () => {
  const block = { ground: 'Hot', from: '2026-11-23', until: '2026-12-23', decidedBy: 'chefen', note: 'Upprepat' };

  it('is told with its ground, its end, who decided and why', () => {
    expect(stepOf({ ...block, isOpenEnded: false })).toMatchObject({
      says: 'Åtgärd antecknades: avsändaren blockerad',
      note: 'grund: Hot; från och med 2026-11-23 till och med 2026-12-23; beslutat av chefen; Upprepat',
    });
    expect(stepOf({ ...block, isOpenEnded: true })?.note).toContain('tills vidare, prövas igen 2026-12-23');
  });

  it('is told with the note alone where no more was written down', () => {
    expect(stepOf({ note: 'Upprepat' })?.note).toBe('Upprepat');
  });
});

/** A line of an item's story. */
function lineOf(seq: number, type: EntryType, pub: JsonObject, payload?: JsonObject): JournalLine {
  const at = `2026-11-23T08:0${seq}:00.000Z`;
  const entry = { v: 1 as const, seq, prev: zeros, at, type, item: '2026-0042', pub, hash: zeros };
  return payload ? { entry, salt: zeros, payload } : { entry };
}

it('a removal that could only be written down later is told with when it was done', () => {
  const pub = { what: 'deleted', how: 'observed', happenedAt: '2026-11-23T07:58:00.000Z' };
  expect(readSteps([lineOf(1, 'action-recorded', pub)])[0]?.says).toBe(
    'Åtgärd antecknades: borttagen, skedde 2026-11-23 08:58:00, antecknat i efterhand',
  );
});

describe('what was done beside a removal', () => {
  it.each<[string, EntryType, JsonObject]>([
    ['Avsändaren meddelades', 'author-notified', { told: true }],
    ['Avsändaren kunde inte meddelas', 'author-notified', { told: false }],
    ['Avsändaren kontaktades', 'author-notified', { told: true, what: 'contacted' }],
    ['Avsändaren kunde inte kontaktas', 'author-notified', { told: false, what: 'contacted' }],
    ['Polisanmälan gjordes', 'police-reported', { what: 'report' }],
    ['Polisen tipsades', 'police-reported', { what: 'tip' }],
    ['Kommentaren besvarades', 'answered', {}],
    ['Mottagandet bekräftades', 'answered', { what: 'acknowledged' }],
    ['Ansvarig underrättades', 'forwarded', { what: 'told' }],
    ['Beslut att registrera', 'note-added', { register: 'x' }],
    ['Anteckning gjordes', 'note-added', {}],
  ])('is told as what it was: %s', (says, type, pub) => {
    expect(readSteps([lineOf(1, type, pub, { text: '' })])[0]?.says).toBe(says);
  });

  it('is told with its reason in words, never as a code', () => {
    const { policy } = sampleInput(new SampleJournal(), []);
    const [own] = policy.registration.reasons;
    const steps = readSteps(
      [
        lineOf(1, 'registered-not', { reason: 'minor' }, { note: 'Bara en emoji' }),
        lineOf(2, 'registered-not', { reason: 'kept-in-order', isAnswerLeft: false }),
        lineOf(
          3,
          'note-added',
          { register: own?.id ?? '', relation: 'existing' },
          { text: '', caseNumber: 'KS 2026/4' },
        ),
      ],
      policy,
    );
    expect(steps[0]?.note).toBe('är tillfällig eller av ringa betydelse; Bara en emoji');
    expect(steps[1]?.note).not.toContain('kept-in-order');
    expect(steps[1]?.note).toMatch(/; inget svar behövs$/);
    expect(steps[2]?.note).toBe(`${own?.text}; befintligt ärende; KS 2026/4`);
  });

  it('tells under which decision something was weeded', () => {
    const weeded = lineOf(1, 'weeded', { decision: 'KS 2026/12 § 4' }, { by: 'Alex', rule: 'x' });
    expect(readSteps([weeded])[0]?.note).toBe('enligt beslut KS 2026/12 § 4');
  });
});

it('tells a translation by the browser, and the beginning of a text, as what they are', () => {
  const saved = (seq: number, text: string, facts: JsonObject = {}, truncated = false) =>
    lineOf(seq, 'evidence-saved', {}, { comment: { text, truncated }, facts });
  const notes = (...lines: JournalLine[]) => readSteps(lines).map(({ note }) => note);
  const isTranslated = { isTranslated: true };
  expect(notes(saved(1, 'Hej på er'), saved(2, 'Hello you', isTranslated), saved(3, 'Hej på er'))).toEqual([
    undefined,
    'webbläsarens översättning löd då: ”Hello you”',
    undefined,
  ]);
  expect(notes(saved(1, 'Hej på er'), saved(2, 'Hello you', isTranslated))).toEqual([
    'texten löd då: ”Hej på er”',
    'texten är webbläsarens översättning',
  ]);
  // Saved twice in translation before anybody saw the writer's own words.
  expect(
    notes(saved(1, 'Hello you', isTranslated), saved(2, 'Hello you', isTranslated), saved(3, 'Hej på er')),
  ).toEqual([undefined, 'webbläsarens översättning löd då: ”Hello you”', undefined]);
  expect(notes(saved(1, 'Hej …', {}, true), saved(2, 'Hej på er'))).toEqual([
    'sidan visade bara början: ”Hej …”',
    undefined,
  ]);
});

it('[TIB-36] tells each text that the comment had before it was changed, once, where it was saved last', () => {
  const saved = (seq: number, text: string) => lineOf(seq, 'evidence-saved', {}, { comment: { text } });
  const opened = lineOf(1, 'item-opened', {}, { comment: { text: 'Först' } });
  const steps = readSteps([opened, saved(2, 'Först'), saved(3, 'Sedan'), saved(4, 'Sist'), saved(5, 'Sist')]);
  expect(steps.map(({ note }) => note)).toEqual([
    undefined,
    'texten löd då: ”Först”',
    'texten löd då: ”Sedan”',
    undefined,
    undefined,
  ]);
});

describe('what the registrar registers', () => {
  async function fieldOf(label: string, ...written: [EntryType, JsonObject, JsonObject?][]) {
    const { items, ...input } = await oneItem();
    const [handed] = items;
    if (!handed) throw new Error('no item');
    const story = [...handed.story, ...written.map(([type, pub, payload], n) => lineOf(n + 6, type, pub, payload))];
    const fields = registerFields({ ...handed, story }, { items, ...input });
    return fields.find((field) => field.label === label)?.value;
  }

  it('[HAL-08] says no where the sender could not be told, and yes only of the removal', async () => {
    const untold: [EntryType, JsonObject, JsonObject] = [
      'author-notified',
      { told: false },
      { note: 'Kontot är borta' },
    ];
    expect(await fieldOf('Meddelad')).toBe('nej');
    expect(await fieldOf('Meddelad', untold)).toMatch(/^nej, gick inte .*: Kontot är borta$/);
    expect(await fieldOf('Meddelad', ['author-notified', { told: true }], untold)).toMatch(/^ja, /);
    expect(await fieldOf('Meddelad', ['author-notified', { told: true, what: 'contacted' }])).toMatch(/^kontaktad /);
  });

  it('takes no tip to the police for a report', async () => {
    const tip: [EntryType, JsonObject, JsonObject] = ['police-reported', { what: 'tip' }, { note: 'Via webben' }];
    expect(await fieldOf('Polisanmälan', tip)).toMatch(/^nej, polisen tipsad .*: Via webben$/);
    expect(await fieldOf('Polisanmälan', ['police-reported', { what: 'report' }], tip)).toMatch(/^ja, /);
  });
});
