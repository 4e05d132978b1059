import * as v from 'valibot';
import type { EvidenceMethod, EvidencePublic } from '../shared/evidence-record.ts';
import type { Action, CaseKind, FirstSeen, Outcome, PictureFacts } from '../shared/item.ts';
import type { EntryType } from '../shared/journal-entry.ts';
import type { PageFacts } from '../shared/page-facts.ts';
import type { GroundKind } from '../shared/policy.ts';
import type { Comment, Platform } from '../shared/reading.ts';
import type { SnapshotOccasion } from '../shared/snapshot-frame.ts';

/**
 * What each type of entry carries. `pub` holds codes, counts and running numbers, for it stays for ever; every name, text,
 * address and picture digest is in the payload. `operator` (an id, never a name) may stand in every `pub`, and `items`
 * where an entry without `item` of its own is about one or more items.
 */
export interface EntryShapes {
  'item-opened': { pub: { platform: Platform; kind: Comment['kind'] }; payload: ItemOpened };
  'ground-chosen': { pub: { ground: string; policy: string; policyVersion: number }; payload: GroundChosen };
  'evidence-saved': {
    pub: { pictures: number; method: EvidenceMethod } & Partial<EvidencePublic>;
    payload: EvidenceSaved;
  };
  'evidence-failed': { pub: { code: string }; payload: { says: string } };
  'gate-overridden': { pub: object; payload: { reason: string; comment?: Comment | undefined; facts?: PageFacts } };
  /** `happenedAt`: when it was done or seen, UTC ISO, where it could only be written down later. */
  'action-recorded': {
    pub: { what: Action; how: 'observed' | 'said'; happenedAt?: string };
    payload?: { note: string } & Partial<SenderBlocked>;
  };
  'outcome-observed': { pub: { what: Outcome; happenedAt?: string }; payload?: { note: string } };
  /** `what` tells an acknowledgement, and words against what cannot be removed, from an answer. */
  answered: { pub: { what?: 'acknowledged' | 'responded' }; payload: { text: string; note?: string | undefined } };
  /** `told`: a manager was told. `isWaiting`: who got it is to answer; `remind` is when to look again, UTC ISO. */
  forwarded: {
    pub: { what?: 'told'; isWaiting?: boolean; remind?: string };
    payload: { to: string; note?: string | undefined };
  };
  consulted: {
    pub: { remind?: string; isBeforeAnswer?: boolean };
    payload: { to: string; note?: string | undefined };
  };
  referred: { pub: object; payload: { to: string; note?: string | undefined } };
  /** `isAnswerLeft`: whether the one who wrote is to be answered nevertheless, where that was asked (SMB-23). */
  'registered-not': { pub: { reason: string; items?: string[]; isAnswerLeft?: boolean }; payload?: { note: string } };
  /** `sha256` is that of the package, which the municipality keeps on purpose. */
  'handed-over': { pub: { items: string[]; package: string; sha256: string; how: string }; payload?: { to: string } };
  'receipt-entered': {
    pub: { items: string[]; package?: string | undefined };
    payload: { caseNumber: string; caseKind?: CaseKind | undefined };
  };
  /** `told` is false where it was not possible: the reason is the note. */
  'author-notified': {
    pub: { what?: 'contacted'; told?: boolean };
    payload: { text: string; note?: string | undefined };
  };
  'police-reported': {
    pub: { what?: 'report' | 'tip' };
    payload: { reference?: string | undefined; note?: string | undefined };
  };
  'secrecy-marked': {
    pub: { secret: boolean };
    payload: { provision?: string | undefined; reason?: string | undefined };
  };
  /** Stands beside the entry `corrects`, which stays as it was. */
  corrected: { pub: { corrects: number; what?: 'own-post' }; payload: { fact: string; is: string; reason: string } };
  /** `witness`: the name of someone who saw the comment too. */
  'note-added': {
    /**
     * `register`: why it is to be registered. `isAnswer`: what was asked has been answered. `kept`: the entry whose pictures
     * are gone, and whose payload this one has without them; `isShut` where that is no saved evidence any longer.
     */
    pub: {
      hasWitness?: boolean;
      register?: string;
      relation?: CaseKind;
      isAnswer?: boolean;
      kept?: number;
      isShut?: boolean;
    };
    payload: { text: string; witness?: string | undefined; caseNumber?: string | undefined };
  };
  /**
   * A duty that comes back is done; `what` says which. `missed` weekdays passed without. `unit-of-post` names the unit that
   * looks after a post, for its `items` too, `unit-of-item` one for an item alone, and `unit-gone` takes either back.
   * `replaces`: the entry whose unit the post had until then, which is not to be in force again when this one is weeded.
   */
  reviewed: {
    pub: { what?: string; missed?: number; items?: string[]; replaces?: number };
    /** `note`: who, where somebody or a unit was named. `url`: the channel or the post that it is about. */
    payload: {
      note: string;
      channel?: string | undefined;
      sha256?: string | undefined;
      url?: string | undefined;
    };
  };
  /** `package` and `sha256` are those of the archive package, which keeps the screens; `frames` are their digests. */
  'snapshot-taken': {
    pub: {
      pictures: number;
      platform: Platform;
      occasion: SnapshotOccasion;
      period: string;
      package: string;
      sha256: string;
    };
    payload: { channelUrl: string; frames: string[] };
  };
  /** Who asked and why is not written (TF 2:18). `masks` says how many words and areas were masked. */
  disclosed: { pub: { items: string[]; sha256: string; masks: number }; payload?: { provision: string } };
  /**
   * `decision` is the reference of the weeding decision, for example "KS 2026/12 § 4"; `list` the digest of the seqs. `only`:
   * the rest of the items stays.
   */
  weeded: {
    pub: { seqs: number[]; items: string[]; decision: string; list: string; pictures?: number; only?: 'pictures' };
    payload: { by: string; rule: string };
  };
  'hold-set': { pub: { kind: HoldKind }; payload: { reason: string } };
  'hold-lifted': { pub: { kind: HoldKind }; payload: { reason: string } };
  checkpoint: { pub: { count: number; head: string; signature: string; key: object }; payload?: never };
  'backed-up': { pub: { count: number; head: string; pictures: number }; payload?: never };
  restored: { pub: { count: number; head: string; pictures: number }; payload?: never };
  'key-changed': { pub: { key: object }; payload?: never };
}

/** `disclosure`: someone has asked to see it. `legal`: police, court or supervision. */
export type HoldKind = 'disclosure' | 'legal';

/** The `pub` and the payload of one type of entry. */
export type PubOf<T extends EntryType> = EntryShapes[T]['pub'] & { operator?: string | undefined };
export type PayloadOf<T extends EntryType> = NonNullable<EntryShapes[T]['payload']>;

export interface ItemOpened {
  comment: Comment;
  /** The channel's name as in the settings. */
  channel: string;
  platform: Platform;
  facts?: PageFacts | undefined;
  /** How it was seen first, where that was before it was opened: a clock may count from there. */
  firstSeen?: FirstSeen | undefined;
  /** The unit that looks after its post, where one had been named. */
  unit?: string | undefined;
}

export interface GroundChosen {
  groundId: string;
  no: string;
  text: string;
  policyId: string;
  policyVersion: number;
  kind?: GroundKind | undefined;
  isWithoutPicture?: true | undefined;
}

/** That the sender was blocked on the platform (`what: 'blocked'`), as the moderator says. */
export interface SenderBlocked {
  groundId: string;
  /** The ground in the municipality's own words. */
  ground: string;
  /** The first day, YYYY-MM-DD. */
  from: string;
  /** The last day, or where `isOpenEnded` the day when it is tried anew, YYYY-MM-DD. */
  until: string;
  isOpenEnded: boolean;
  decidedBy: string;
}

export interface EvidenceSaved {
  pictures: PictureFacts[];
  /** SHA-256 of the comment's text: the gate is bound to it. */
  textDigest: string;
  /** The comment as it was when it was saved. */
  comment?: Comment | undefined;
  facts: PageFacts;
  /** Who saved it. */
  by?: { name: string; title: string } | undefined;
  /** What a machine hinted at, with the words that raised it. */
  hints?: { category: string; rule: string; words: string[] }[] | undefined;
  /** The text in Unicode form NFC, where that is not how the page has it. */
  textNfc?: string | undefined;
  /** SHA-256 of how the comment is built on the page (`facts.structure`). */
  structureDigest?: string | undefined;
  /** Why there is no picture. */
  reason?: string | undefined;
}

const maybe = v.optional(v.string());
const instant = v.pipe(
  v.string(),
  v.check((at) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && !Number.isNaN(Date.parse(at)), 'no instant'),
);
const commentShape = v.looseObject({
  id: v.string(),
  kind: v.picklist(['comment', 'reply', 'message']),
  author: maybe,
  authorUrl: maybe,
  text: v.string(),
  truncated: v.boolean(),
  permalink: maybe,
  parentId: maybe,
  postUrl: maybe,
  postText: maybe,
  postedAt: v.optional(v.looseObject({ shown: v.string(), from: v.string(), to: v.string() })),
  attachments: v.array(v.looseObject({ kind: v.string() })),
  links: v.array(v.string()),
  found: v.record(v.string(), v.string()),
});
const pictureShape = v.looseObject({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  role: v.picklist(['frame', 'crop', 'context']),
  method: v.picklist(['screen', 'redrawn']),
  mime: v.literal('image/png'),
  bytes: v.number(),
  width: v.number(),
  height: v.number(),
  from: maybe,
});

const pageFactsShape = v.fallback(v.optional(v.looseObject({ isTranslated: v.optional(v.boolean()) })), undefined);

/** For reading back what an item's state is made of: a restored journal is a file, and is checked like any other. */
export const payloadShapes = {
  opened: v.looseObject({
    comment: commentShape,
    channel: v.string(),
    platform: v.picklist(['facebook', 'instagram']),
    facts: pageFactsShape,
    firstSeen: v.fallback(
      v.optional(v.object({ at: instant, from: v.optional(instant), to: v.optional(instant) })),
      undefined,
    ),
    unit: v.fallback(v.optional(v.string()), undefined),
  }),
  ground: v.looseObject({
    groundId: v.string(),
    no: v.string(),
    text: v.string(),
    kind: v.optional(v.picklist(['criminal', 'secret', 'unsuitable'])),
    isWithoutPicture: v.optional(v.literal(true)),
  }),
  evidence: v.looseObject({
    pictures: v.array(pictureShape),
    textDigest: v.string(),
    facts: v.optional(v.looseObject({ textAtPlace: v.optional(v.boolean()) })),
    isShut: v.optional(v.boolean()),
  }),
  seen: v.looseObject({ comment: commentShape, facts: pageFactsShape }),
  reason: v.looseObject({ reason: v.string() }),
  receipt: v.object({ caseNumber: v.string(), caseKind: v.optional(v.picklist(['new', 'existing'])) }),
  notRegistered: v.looseObject({ reason: v.string(), isAnswerLeft: v.optional(v.boolean()) }),
  action: v.looseObject({
    what: v.picklist(['hidden', 'deleted', 'reported', 'blocked', 'answered', 'forwarded', 'none']),
    how: v.picklist(['observed', 'said']),
  }),
  outcome: v.looseObject({ what: v.picklist(['gone', 'greyed', 'still-there', 'came-back', 'could-not-tell']) }),
  hold: v.looseObject({ kind: v.picklist(['disclosure', 'legal']) }),
  package: v.looseObject({ package: v.string() }),
};
