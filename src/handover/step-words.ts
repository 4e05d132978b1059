import { happenedAt } from '../shared/happened-at.ts';
import type { EntryType, JournalLine, JsonObject } from '../shared/journal-entry.ts';
import type { Policy } from '../shared/policy.ts';
import { earlierTexts, type SavedText } from './earlier-texts.ts';
import { actionWords, outcomeWords } from './outcome-words.ts';
import { sayReason } from './reason-words.ts';
import { toSwedishTime } from './swedish-clock.ts';

/** What each kind of entry is called to the registrar. */
const words: Record<EntryType, string> = {
  'item-opened': 'Fallet öppnades',
  'ground-chosen': 'Grund valdes',
  'evidence-saved': 'Underlag sparades',
  'evidence-failed': 'Underlag kunde inte sparas',
  'gate-overridden': 'Spärren förbikopplades',
  'action-recorded': 'Åtgärd antecknades',
  'outcome-observed': 'Utfallet kontrollerades',
  answered: 'Kommentaren besvarades',
  forwarded: 'Fallet vidarebefordrades',
  consulted: 'Någon rådfrågades',
  referred: 'Avsändaren hänvisades vidare',
  'registered-not': 'Beslut att inte registrera',
  'handed-over': 'Överlämnades till registrator',
  'receipt-entered': 'Diarienummer skrevs in',
  'author-notified': 'Avsändaren meddelades',
  'police-reported': 'Polisanmälan gjordes',
  'secrecy-marked': 'Sekretess markerades',
  corrected: 'Uppgift rättades',
  'note-added': 'Anteckning gjordes',
  reviewed: 'Fallet gicks igenom',
  'snapshot-taken': 'Ögonblicksbild togs',
  disclosed: 'Uppgift lämnades ut',
  weeded: 'Uppgift gallrades',
  'hold-set': 'Gallring stoppades',
  'hold-lifted': 'Stopp för gallring hävdes',
  checkpoint: 'Kontrollpunkt signerades',
  'backed-up': 'Säkerhetskopia sparades',
  restored: 'Journalen återställdes',
  'key-changed': 'Nyckeln byttes',
};

/** The same kinds of entry, where a code in them says that it was something else. */
const wordsOfCode: Partial<Record<EntryType, Record<string, string>>> = {
  answered: { acknowledged: 'Mottagandet bekräftades', responded: 'Kommentaren bemöttes' },
  forwarded: { told: 'Ansvarig underrättades' },
  'author-notified': { contacted: 'Avsändaren kontaktades' },
  'police-reported': { tip: 'Polisen tipsades' },
  corrected: { 'own-post': 'Eget inlägg rättades' },
  reviewed: {
    'follow-up': 'Svaret följdes upp',
    'work-given': 'Arbetet lämnades till någon annan',
    'work-back': 'Arbetet togs tillbaka',
    'work-taken': 'Arbetet togs över',
    'unit-of-post': 'Inläggets verksamhet angavs',
    'unit-of-item': 'Fallets verksamhet angavs',
    'unit-gone': 'Verksamheten togs bort',
  },
};
const wordsOfCodeUntold: Record<string, string> = {
  '': 'Avsändaren kunde inte meddelas',
  contacted: 'Avsändaren kunde inte kontaktas',
};

/** One step of an item's history. */
export interface Step {
  seq: number;
  at: string;
  type: EntryType;
  says: string;
  /** The reason or the note that was written, where there is one. */
  note?: string | undefined;
}

/** Whether the registrar opened a case for it or had one. */
export const caseKindWords = { new: 'nytt ärende', existing: 'befintligt ärende' } as const;

/** Where the entries keep what a person wrote, in the order in which it reads best (`journal/payloads.ts`). */
const noteFields = ['fact', 'is', 'to', 'reference', 'provision', 'caseNumber', 'text', 'says', 'reason', 'note'];

/** How long and by whose decision the sender was blocked. */
function readBlock({ ground, from, until, isOpenEnded, decidedBy }: JsonObject): string[] {
  if (![ground, from, until, decidedBy].every((value) => typeof value === 'string')) return [];
  const end = isOpenEnded === true ? `tills vidare, prövas igen ${until}` : `till och med ${until}`;
  return [`grund: ${ground}`, `från och med ${from} ${end}`, `beslutat av ${decidedBy}`];
}

/** What stands in the entry's public half as a code, in words. */
function readCodes({ type, pub }: JournalLine['entry'], policy: Policy | undefined): string[] {
  const said = (value: unknown) => (typeof value === 'string' ? [sayReason(value, policy)] : []);
  const cases: Record<string, string> = caseKindWords;
  const answers: Record<string, string> = { true: 'ska besvaras', false: 'inget svar behövs' };
  if (type === 'registered-not') return [...said(pub.reason), answers[String(pub.isAnswerLeft)] ?? ''];
  if (type === 'note-added') return [...said(pub.register), cases[String(pub.relation)] ?? ''];
  return type === 'weeded' && typeof pub.decision === 'string' ? [`enligt beslut ${pub.decision}`] : [];
}

function readNote({ payload, entry }: JournalLine, policy: Policy | undefined): string | undefined {
  const said = [
    ...readCodes(entry, policy),
    ...readBlock(payload ?? {}),
    ...noteFields.map((key) => payload?.[key]),
  ].filter((value) => typeof value === 'string' && value !== '');
  return said.join('; ') || undefined;
}

/** What is said of a text that is not the one that was saved last, and of a translation that is. */
function sayText({ text, is, isNow }: SavedText): string {
  if (isNow) return 'texten är webbläsarens översättning';
  return `${sayBefore[is]}: ”${text}”`;
}

const sayBefore: Record<SavedText['is'], string> = {
  own: 'texten löd då',
  beginning: 'sidan visade bara början',
  translation: 'webbläsarens översättning löd då',
};

/** What was done or seen, where the entry says so in a code. */
function readCode({ entry, payload }: JournalLine): string {
  const what = entry.pub.what ?? payload?.what;
  const code = typeof what === 'string' ? what : '';
  const said = { ...actionWords, ...outcomeWords } as Record<string, string>;
  return Object.hasOwn(said, code) ? `: ${said[code]}` : '';
}

/** That it was written down later than it was done or seen, and when that was. */
function readLate({ entry }: JournalLine): string {
  const at = happenedAt(entry);
  return at ? `, skedde ${toSwedishTime(at)}, antecknat i efterhand` : '';
}

/** What kind of step a line is, in words. */
function sayKind(line: JournalLine): string {
  const { type, pub } = line.entry;
  if (type === 'secrecy-marked' && pub.secret === false) return 'Sekretessmarkeringen togs bort';
  const code = typeof pub.what === 'string' ? pub.what : '';
  if (isUntold(line)) return wordsOfCodeUntold[code] ?? 'Avsändaren kunde inte meddelas';
  if (type === 'note-added' && typeof pub.register === 'string') return 'Beslut att registrera';
  if (type === 'note-added' && typeof pub.kept === 'number')
    return `Uppgifterna i post ${pub.kept} skrevs om utan bilder`;
  return wordsOfCode[type]?.[code] ?? words[type] + readCode(line) + readLate(line);
}

/** True where the sender was to be told and that was not possible. */
export const isUntold = ({ entry }: JournalLine): boolean =>
  entry.type === 'author-notified' && entry.pub.told === false;

/** The version of the guideline that was in force when the ground was chosen. */
export function policyVersionOf(story: JournalLine[], policy: Policy): number {
  const chosen = story.findLast(({ entry }) => entry.type === 'ground-chosen')?.entry.pub.policyVersion;
  return typeof chosen === 'number' ? chosen : policy.version;
}

/**
 * The history of an item, from its entries. A text that was changed later is told where it was saved.
 * @param policy for the words of its codes
 */
export function readSteps(story: JournalLine[], policy?: Policy): Step[] {
  const texts = earlierTexts(story);
  const noteOf = (line: JournalLine) => {
    const text = texts.get(line.entry.seq);
    const said = [readNote(line, policy), text && sayText(text)];
    return said.filter((part) => part !== undefined).join('; ') || undefined;
  };
  return story.map((line) => ({
    seq: line.entry.seq,
    at: line.entry.at,
    type: line.entry.type,
    says: sayKind(line),
    note: noteOf(line),
  }));
}
