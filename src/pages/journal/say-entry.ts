import { happenedAt } from '../../shared/happened-at.ts';
import type { EntryType, JournalLine, JsonObject } from '../../shared/journal-entry.ts';
import { questionGone, tickedDuties } from '../../shared/panel-state.ts';
import type { Policy } from '../../shared/policy.ts';
import { showNumber } from '../../ui/show-number.ts';
import { showTime } from '../../ui/show-time.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { sayReason } from './say-reason.ts';

/** A text of an entry as it was written, or undefined. */
const read = (from: JsonObject | undefined, key: string): string | undefined => {
  const value = from?.[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const readCount = (from: JsonObject, key: string): number => (typeof from[key] === 'number' ? from[key] : 0);

/** The message for a code, where there is one for it. */
function sayCode<const Code extends string>(code: unknown, codes: readonly Code[], say: (code: Code) => string) {
  const known = codes.find((one) => one === code);
  return known && say(known);
}

const to = (payload: JsonObject | undefined) => {
  const who = read(payload, 'to');
  return who && sayJournal('detail.to', { to: who });
};
const reminder = (pub: JsonObject) => {
  const at = new Date(read(pub, 'remind') ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? undefined : sayJournal('detail.remind', { time: showTime(at, new Date()) });
};
/** Each part is a sentence of its own. */
type Said = (string | undefined)[];
/** Short facts of one kind, in one part. */
const listed = (...facts: Said): string => facts.filter(Boolean).join(', ');
/** With what ground, how long and by whose decision a sender was blocked. */
const blocked = (payload: JsonObject | undefined): Said => {
  const [ground, from, until] = ['ground', 'from', 'until'].map((key) => read(payload, key));
  const who = read(payload, 'decidedBy');
  return [
    ground && sayJournal('detail.ground', { ground }),
    from &&
      until &&
      sayJournal(payload?.isOpenEnded === true ? 'detail.blockedOpen' : 'detail.blockedUntil', { from, until }),
    who && sayJournal('detail.decidedBy', { who }),
  ];
};
const actions = ['deleted', 'hidden', 'answered', 'forwarded', 'reported', 'blocked', 'none'] as const;
const outcomes = ['gone', 'greyed', 'still-there', 'came-back', 'could-not-tell'] as const;
/** Of whom a unit was named. */
const unitOf = ['unit-of-post', 'unit-of-item'] as const;
const namings = [...unitOf, 'unit-gone', 'watcher', 'work-given', 'work-back', 'work-taken', questionGone] as const;
const reviews = tickedDuties.filter((duty) => duty !== 'watcher');
/** That it was written down later than it was done or seen. */
const late = (entry: JournalLine['entry']) => {
  const at = happenedAt(entry);
  return at && sayJournal('detail.late', { time: showTime(new Date(at), new Date()) });
};
const held = ({ pub }: JournalLine['entry']) =>
  sayCode(pub.kind, ['disclosure', 'legal'] as const, (kind) => sayJournal(`hold.${kind}`))?.replace(/\.$/, '');
const lengths = ({ pub }: JournalLine['entry']) => [
  listed(
    sayJournal('entries', { n: readCount(pub, 'count'), count: showNumber(readCount(pub, 'count')) }),
    sayJournal('detail.pictures', { n: readCount(pub, 'pictures') }),
  ),
];

/** What more there is to say of each type of entry, part by part. What is weeded is not there to be said. */
const parts: Record<
  EntryType,
  (entry: JournalLine['entry'], payload: JsonObject | undefined, policy: Policy | undefined) => Said
> = {
  'item-opened': ({ pub }, payload) => [
    listed(read(payload, 'channel'), sayPage(pub.platform === 'instagram' ? 'instagram' : 'facebook')),
  ],
  'ground-chosen': (_, payload) => {
    const no = read(payload, 'no');
    return [listed(no && small(sayJournal('point', { no })), read(payload, 'text'))];
  },
  'evidence-saved': ({ pub }) => {
    // What was cut out of a screenshot is not another one.
    const n = readCount(pub, 'frames') || readCount(pub, 'pictures');
    return [
      n === 0
        ? sayJournal('detail.text')
        : sayJournal(`detail.${pub.method === 'redrawn' ? 'redrawn' : 'screen'}`, { n }),
    ];
  },
  'evidence-failed': ({ pub }, payload) => [read(payload, 'says') ?? read(pub, 'code')],
  'gate-overridden': (_, payload) => [read(payload, 'reason')],
  'action-recorded': (entry, payload) => [
    listed(
      small(sayCode(entry.pub.what, actions, (what) => sayJournal(`state.${what}`))),
      sayJournal(entry.pub.how === 'observed' ? 'detail.observed' : 'detail.said'),
      ...blocked(payload),
    ),
    late(entry),
    read(payload, 'note'),
  ],
  'outcome-observed': (entry, payload) => [
    sayCode(entry.pub.what, outcomes, (what) => sayJournal(`outcome.${what}`)),
    late(entry),
    read(payload, 'note'),
  ],
  answered: ({ pub }, payload) => [
    sayCode(pub.what, ['acknowledged', 'responded'] as const, (what) => sayJournal(`detail.${what}`)),
    read(payload, 'text'),
    read(payload, 'note'),
  ],
  forwarded: ({ pub }, payload) => [
    listed(
      pub.what === 'told' ? sayJournal('detail.told') : undefined,
      to(payload),
      pub.isWaiting === true ? sayJournal('detail.isWaiting') : undefined,
      reminder(pub),
    ),
    read(payload, 'note'),
  ],
  consulted: ({ pub }, payload) => [listed(to(payload), reminder(pub)), read(payload, 'note')],
  referred: (_, payload) => [to(payload), read(payload, 'note')],
  'registered-not': ({ pub }, payload, policy) => [
    sayReason(read(pub, 'reason'), policy),
    pub.isAnswerLeft === true ? sayJournal('detail.answerLeft') : undefined,
    pub.isAnswerLeft === false ? sayJournal('detail.noAnswer') : undefined,
    read(payload, 'note'),
  ],
  'handed-over': ({ pub }, payload) => [listed(read(pub, 'package'), to(payload))],
  'receipt-entered': (_, payload) => [read(payload, 'caseNumber')],
  'author-notified': ({ pub }, payload) => [
    pub.told === false ? sayJournal('detail.notTold') : undefined,
    read(payload, 'note'),
    read(payload, 'text'),
  ],
  'police-reported': ({ pub }, payload) => [
    pub.what === 'tip' ? sayJournal('detail.tip') : undefined,
    read(payload, 'reference'),
    read(payload, 'note'),
  ],
  'secrecy-marked': ({ pub }, payload) => [
    pub.secret === false ? sayJournal('detail.notSecret') : undefined,
    read(payload, 'provision'),
    read(payload, 'reason'),
  ],
  corrected: ({ pub }, payload) => {
    const is = read(payload, 'is') ?? '';
    const reason = read(payload, 'reason') ?? '';
    if (!payload) return [];
    if (pub.what === 'own-post') return [sayJournal('detail.ownPost', { is }), reason];
    return [sayJournal('correction', { fact: read(payload, 'fact') ?? '', is, reason })];
  },
  'note-added': ({ pub }, payload, policy) => {
    const witness = read(payload, 'witness');
    const reason = sayReason(read(pub, 'register'), policy);
    return [
      reason && sayJournal('detail.register', { reason }),
      read(payload, 'caseNumber'),
      pub.isAnswer === true ? sayJournal('detail.isAnswer') : undefined,
      typeof pub.kept === 'number' ? sayJournal('detail.kept', { seq: showNumber(pub.kept) }) : undefined,
      read(payload, 'text'),
      witness && sayJournal('detail.witness', { name: witness }),
    ];
  },
  reviewed: ({ pub }, payload) => [
    listed(
      sayCode(pub.what, [...reviews, ...unitOf], (what) => sayJournal(`detail.${what}`)),
      read(payload, 'channel'),
    ),
    read(payload, 'note'),
    pub.missed ? sayJournal('detail.missed', { n: readCount(pub, 'missed') }) : undefined,
  ],
  'snapshot-taken': ({ pub }) => [
    listed(
      sayPage(pub.platform === 'instagram' ? 'instagram' : 'facebook'),
      sayJournal('detail.pictures', { n: readCount(pub, 'pictures') }),
      read(pub, 'package'),
    ),
  ],
  disclosed: ({ pub }, payload) => [
    listed(sayJournal('detail.masks', { n: readCount(pub, 'masks') }), read(payload, 'provision')),
  ],
  weeded: ({ pub }, payload) => [
    pub.only === 'pictures' ? sayJournal('detail.onlyPictures') : undefined,
    read(pub, 'decision'),
    read(payload, 'rule'),
  ],
  'hold-set': (entry, payload) => [held(entry), read(payload, 'reason')],
  'hold-lifted': (entry, payload) => [held(entry), read(payload, 'reason')],
  checkpoint: ({ pub }) => [sayJournal('detail.upTo', { seq: showNumber(Math.max(0, readCount(pub, 'count') - 1)) })],
  'backed-up': lengths,
  restored: lengths,
  'key-changed': () => [sayJournal('detail.key')],
};

function small(word: string | undefined): string | undefined {
  return word && word.charAt(0).toLocaleLowerCase('sv') + word.slice(1);
}

/** What an entry is, as the moderator sees it: its type, or what was written as `reviewed` and is no review. */
export type EntryKind = EntryType | (typeof namings)[number];

/** What an entry is to be called: there is a message `entry.…` for each kind. */
export function kindOf({ type, pub }: JournalLine['entry']): EntryKind {
  return (type === 'reviewed' && namings.find((naming) => naming === pub.what)) || type;
}

/**
 * What more there is to say of an entry than its kind, in words; undefined where nothing more is left.
 * @param policy the one in force, for the words of its codes
 */
export function sayEntry({ entry, payload }: JournalLine, policy: Policy | undefined): string | undefined {
  const said = parts[entry.type](entry, payload, policy).filter((part) => part !== undefined && part !== '');
  return said.join('. ').replace(/([.!?…])\. /g, '$1 ') || undefined;
}
