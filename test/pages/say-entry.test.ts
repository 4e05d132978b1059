import { afterEach, expect, it } from 'vitest';
import { kindOf, sayEntry } from '../../src/pages/journal/say-entry.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { type EntryType, entryTypes, type JournalLine, type JsonObject } from '../../src/shared/journal-entry.ts';
import { setLanguage } from '../../src/ui/say.ts';
import { showTime } from '../../src/ui/show-time.ts';
import { sayJournal } from '../../src/ui/words/journal-words.ts';

afterEach(() => setLanguage('sv'));

function say(type: EntryType, pub: JsonObject, payload?: JsonObject): string | undefined {
  const entry = { v: 1 as const, seq: 7, prev: '', at: '2026-11-20T08:00:00.000Z', type, pub, hash: '' };
  const line: JournalLine = payload ? { entry, salt: '', payload } : { entry };
  return sayEntry(line, presetById('nykoping'));
}

/** Before the entry's own time. */
const late = '2026-11-20T07:52:00.000Z';

type Case = [pub: JsonObject, payload: JsonObject | undefined, says: string];

/** What the background writes of each type, and what a person then reads. A type that is not here does not compile. */
const cases: Record<EntryType, Case[]> = {
  'item-opened': [
    [{ platform: 'facebook', kind: 'comment' }, { channel: 'Ekbacka bibliotek' }, 'Ekbacka bibliotek, Facebook'],
  ],
  'ground-chosen': [[{ ground: 'p8' }, { no: '8', text: 'Hot' }, 'punkt 8, Hot']],
  'evidence-saved': [
    [{ pictures: 4, frames: 2, method: 'screen' }, {}, '2 skärmbilder'],
    [{ pictures: 1, method: 'redrawn' }, {}, '1 återgivning'],
    [{ pictures: 0, method: 'none' }, {}, 'text, avsändare, länk och tid'],
  ],
  'evidence-failed': [[{ code: 'tab-changed' }, { says: 'Fliken byttes.' }, 'Fliken byttes.']],
  'gate-overridden': [[{}, { reason: 'Hot mot liv' }, 'Hot mot liv']],
  'action-recorded': [
    [{ what: 'deleted', how: 'observed' }, undefined, 'borttagen, sett på sidan'],
    [
      { what: 'deleted', how: 'observed', happenedAt: late },
      undefined,
      `borttagen, sett på sidan. Skedde ${showTime(new Date(late), new Date())}, antecknat i efterhand`,
    ],
    [{ what: 'reported', how: 'said' }, { note: 'Som hat' }, 'anmäld till plattformen, enligt moderatorn. Som hat'],
    [
      { what: 'blocked', how: 'said' },
      { ground: 'Hot', from: '2026-11-23', until: '2026-12-23', isOpenEnded: false, decidedBy: 'chefen', note: 'Åter' },
      'avsändaren blockerad, enligt moderatorn, grund: Hot, från och med 2026-11-23 till och med 2026-12-23, beslutat av chefen. Åter',
    ],
    [
      { what: 'blocked', how: 'said' },
      { from: '2026-11-23', until: '2026-12-23', isOpenEnded: true },
      'avsändaren blockerad, enligt moderatorn, från och med 2026-11-23 tills vidare, prövas igen 2026-12-23',
    ],
  ],
  'outcome-observed': [[{ what: 'came-back' }, undefined, 'kom tillbaka']],
  answered: [[{ what: 'acknowledged' }, { text: 'Vi svarar på måndag.' }, 'återkoppling. Vi svarar på måndag.']],
  forwarded: [
    [{ isWaiting: true }, { to: 'bygg', note: 'Gäller taket' }, 'till bygg, ska svara. Gäller taket'],
    [{ what: 'told' }, { to: 'rektor' }, 'chef informerad, till rektor'],
  ],
  consulted: [[{}, { to: 'kommunikation' }, 'till kommunikation']],
  referred: [[{}, { to: 'partierna' }, 'till partierna']],
  'registered-not': [
    [{ reason: 'minor' }, { note: 'Ett tack' }, 'Är tillfällig eller av ringa betydelse. Ett tack'],
    [{ reason: 'annat' }, undefined, 'annat skäl'],
    [{ reason: 'annat', isAnswerLeft: true }, { note: 'Ett tack' }, 'annat skäl. Ska besvaras. Ett tack'],
    [{ reason: 'annat', isAnswerLeft: false }, undefined, 'annat skäl. Inget svar behövs'],
  ],
  'handed-over': [[{ package: 'underlag-1', items: [] }, { to: 'registrator' }, 'underlag-1, till registrator']],
  'receipt-entered': [[{ items: [] }, { caseNumber: 'KS 2026/77' }, 'KS 2026/77']],
  'author-notified': [[{ told: false }, { text: '', note: 'Kontot är stängt' }, 'gick inte. Kontot är stängt']],
  'police-reported': [[{ what: 'tip' }, { reference: 'K 12' }, 'tips till polisen. K 12']],
  'secrecy-marked': [
    [{ secret: true }, { provision: 'OSL 21 kap. 1 §' }, 'OSL 21 kap. 1 §'],
    [{ secret: false }, {}, 'markeringen borttagen'],
  ],
  corrected: [
    [{ corrects: 3 }, { fact: 'Kanalen', is: 'simhallen', reason: 'Fel flik' }, 'Kanalen ska vara simhallen. Fel flik'],
    [
      { corrects: 3, what: 'own-post' },
      { fact: 'text', is: 'Öppet till 19', reason: 'Fel tid.' },
      'eget inlägg, nu står det: Öppet till 19. Fel tid.',
    ],
  ],
  'note-added': [
    [{ hasWitness: true }, { text: 'Ringde', witness: 'Kim' }, 'Ringde. Såg den också: Kim'],
    [{ register: 'blir-arende' }, { text: '', caseNumber: 'KS 2026/5' }, 'KS 2026/5'],
    [{ isAnswer: true }, { text: 'Låt stå' }, 'svar. Låt stå'],
  ],
  reviewed: [
    [
      { what: 'daily-review', missed: 2 },
      { note: '', channel: 'Biblioteket' },
      'dagens genomgång, Biblioteket. 2 vardagar utan genomgång',
    ],
    [{ what: 'work-given', items: [] }, { note: 'Kim' }, 'Kim'],
    [
      { what: 'unit-of-post', items: [] },
      { note: 'Kultur och fritid', channel: 'Biblioteket' },
      'hela inlägget, Biblioteket. Kultur och fritid',
    ],
  ],
  'snapshot-taken': [
    [{ pictures: 9, platform: 'instagram', package: 'ogonblick' }, {}, 'Instagram, 9 bilder, ogonblick'],
  ],
  disclosed: [[{ masks: 1, items: [] }, { provision: 'OSL 21 kap. 1 §' }, '1 maskning, OSL 21 kap. 1 §']],
  weeded: [
    [
      { decision: 'KS 2026/12 § 4', items: [], seqs: [] },
      { rule: 'Vid inaktualitet' },
      'KS 2026/12 § 4. Vid inaktualitet',
    ],
  ],
  'hold-set': [[{ kind: 'disclosure' }, { reason: 'Kom in i dag' }, 'Begäran om utlämnande pågår. Kom in i dag']],
  'hold-lifted': [[{ kind: 'legal' }, { reason: 'Domen kom' }, 'Behövs för polis, domstol eller tillsyn. Domen kom']],
  checkpoint: [[{ count: 4802 }, undefined, 'till och med post 4 801']],
  'backed-up': [[{ count: 4802, pictures: 12 }, undefined, '4 802 poster, 12 bilder']],
  restored: [[{ count: 1, pictures: 1 }, undefined, '1 post, 1 bild']],
  'key-changed': [[{ key: {} }, undefined, 'härifrån signerar en annan webbläsare eller profil']],
};

it.each(entryTypes)('says what an entry %s is about, in both languages', (type) => {
  for (const [pub, payload, says] of cases[type]) {
    setLanguage('sv');
    expect(say(type, pub, payload)?.replaceAll(/\s/g, ' ')).toContain(says);
    setLanguage('en');
    expect(say(type, pub, payload)).toMatch(/^[^{}]+$/);
    expect(sayJournal(`entry.${type}`)).toMatch(/^[A-Z]/);
  }
});

it.each([
  ['daily-review', 'Genomgång', 'Review'],
  ['watcher', 'Bevakar kanalen', 'Watches the channel'],
  ['question-gone', 'Frågan fanns inte kvar', 'Question was gone'],
  ['work-given', 'Arbete lämnat', 'Work handed over'],
  ['unit-of-post', 'Verksamhet angiven', 'Unit named'],
  ['unit-of-item', 'Verksamhet angiven', 'Unit named'],
  ['unit-gone', 'Verksamhet borttagen', 'Unit taken away'],
  ['something else', 'Genomgång', 'Review'],
])('[TIB-23] an entry `reviewed` of %s is called "%s"', (what, sv, en) => {
  const entry = { v: 1 as const, seq: 7, prev: '', at: late, type: 'reviewed' as const, pub: { what }, hash: '' };
  expect(sayJournal(`entry.${kindOf(entry)}`)).toBe(sv);
  setLanguage('en');
  expect(sayJournal(`entry.${kindOf(entry)}`)).toBe(en);
});

it.each(entryTypes)('still reads an entry %s of which nothing is left, or that is not as it should be', (type) => {
  for (const [pub, payload] of [
    [{}, undefined],
    [
      { items: 7, what: ['x'], remind: 'i morgon', count: 'y', reason: 3 },
      { to: 9, text: null },
    ],
  ] as const) {
    expect(() => say(type, pub as JsonObject, payload as JsonObject | undefined)).not.toThrow();
    expect(say(type, pub as JsonObject, payload as JsonObject | undefined) ?? '').not.toMatch(
      /undefined|object|NaN|\{/,
    );
  }
});
