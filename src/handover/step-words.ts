import type { EntryType, JournalLine, JsonObject } from '../shared/journal-entry.ts';
import type { Policy } from '../shared/policy.ts';
import { actionWords, outcomeWords } from './outcome-words.ts';

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

/** One step of an item's history. */
export interface Step {
  seq: number;
  at: string;
  type: EntryType;
  says: string;
  /** The reason or the note that was written, where there is one. */
  note?: string | undefined;
}

/** Where the entries keep what a person wrote, in the order in which it reads best (`journal/payloads.ts`). */
const noteFields = ['fact', 'is', 'to', 'reference', 'provision', 'caseNumber', 'text', 'says', 'reason', 'note'];

/** How long and by whose decision the sender was blocked. */
function readBlock({ ground, from, until, isOpenEnded, decidedBy }: JsonObject): string[] {
  if (![ground, from, until, decidedBy].every((value) => typeof value === 'string')) return [];
  const end = isOpenEnded === true ? `tills vidare, prövas igen ${until}` : `till och med ${until}`;
  return [`grund: ${ground}`, `från och med ${from} ${end}`, `beslutat av ${decidedBy}`];
}

function readNote({ payload, entry }: JournalLine): string | undefined {
  const from = (object: JsonObject | undefined) =>
    [...readBlock(object ?? {}), ...noteFields.map((key) => object?.[key])]
      .filter((value) => typeof value === 'string' && value !== '')
      .join('; ');
  return from(payload) || from(entry.pub) || undefined;
}

/** What was done or seen, where the entry says so in a code. */
function readCode({ entry, payload }: JournalLine): string {
  const what = entry.pub.what ?? payload?.what;
  const code = typeof what === 'string' ? what : '';
  const said = { ...actionWords, ...outcomeWords } as Record<string, string>;
  return Object.hasOwn(said, code) ? `: ${said[code]}` : '';
}

const isLifted = ({ entry }: JournalLine) => entry.type === 'secrecy-marked' && entry.pub.secret === false;

/** The version of the guideline that was in force when the ground was chosen. */
export function policyVersionOf(story: JournalLine[], policy: Policy): number {
  const chosen = story.findLast(({ entry }) => entry.type === 'ground-chosen')?.entry.pub.policyVersion;
  return typeof chosen === 'number' ? chosen : policy.version;
}

/** The history of an item, from its entries. */
export function readSteps(story: JournalLine[]): Step[] {
  return story.map((line) => ({
    seq: line.entry.seq,
    at: line.entry.at,
    type: line.entry.type,
    says: isLifted(line) ? 'Sekretessmarkeringen togs bort' : words[line.entry.type] + readCode(line),
    note: readNote(line),
  }));
}
