import type { EntryDraft } from '../journal/entry-draft.ts';
import type { PayloadOf, PubOf } from '../journal/payloads.ts';
import { toJson } from '../journal/to-json.ts';
import type { Item } from '../shared/item.ts';
import type { EntryType } from '../shared/journal-entry.ts';
import type { Policy } from '../shared/policy.ts';
import type { ActingAs, Comment } from '../shared/reading.ts';
import type { Settings } from '../shared/settings.ts';
import type { WayField, WaySheet } from '../shared/way-sheet.ts';
import type { SayWay } from './ways-in-english.ts';

/** What a way knows when its sheet is made or its entries are written. */
export interface WayFacts {
  policy: Policy;
  settings: Settings;
  comment?: Comment | undefined;
  item?: Item | undefined;
  actingAs?: ActingAs | undefined;
  /** The channel whose page it is; undefined on a page that is none of ours. */
  channel?: string | undefined;
  /** The unit that looks after the post, where one has been named. */
  unit?: string | undefined;
  /** Every unit that has been named, the last one first. */
  knownUnits?: readonly string[] | undefined;
  now: Date;
  /** Says the interface's words in its language; what is the municipality's own stays as it is. */
  say: SayWay;
}

export type WayAnswers = Readonly<Record<string, string>>;

/** One way to handle a comment: what is to be filled in, and what that becomes in the journal. */
export interface WayRules {
  sheet(facts: WayFacts): Omit<WaySheet, 'way'>;
  /** What is said of the post and all that stands under it, which needs no item; undefined where it is about the item. */
  ofPost?(facts: WayFacts, answers: WayAnswers): WayEntry | undefined;
  entries(facts: WayFacts, answers: WayAnswers): WayEntry[];
}

export type WayEntry = Pick<EntryDraft, 'type' | 'pub' | 'payload'> & { type: EntryType };

/** An entry with the shape that its type has in the journal. */
export function entry<T extends EntryType>(type: T, pub: PubOf<T>, payload?: PayloadOf<T>): WayEntry {
  return { type, pub: toJson(pub), ...(payload === undefined ? {} : { payload: toJson(payload) }) };
}

/** A sheet without tips, checks or sentences, to add to. */
export const plain = { says: [], tips: [], checks: [] } satisfies Partial<WaySheet>;

/** A text that leaves the house. */
export function outgoing(label: string, value: string, missing?: string): WayField {
  return { id: 'text', kind: 'outgoing', label, value, missing };
}

/** A note that stays in the journal. */
export function note(label: string, missing?: string): WayField {
  return { id: 'note', kind: 'line', label, value: '', missing };
}

/** Tone and checks of the guideline, for everything that is written to the public (TIB-19, TIB-26, SMB-09). */
export function advice({ policy }: WayFacts): Pick<WaySheet, 'tips' | 'checks'> {
  return {
    tips: policy.tone.map(({ text }) => text),
    checks: policy.replyChecks.map(({ text }) => text),
  };
}

/** What warns where an answer would go out from a private profile (SMB-33). */
export function asPerson({ actingAs, comment, say }: WayFacts): WaySheet['warning'] {
  if (actingAs?.kind !== 'person' || !comment) return undefined;
  return {
    title: say('Du skriver som privatperson'),
    text: say('Byt till kanalen på sidan innan du klistrar in svaret.'),
  };
}
