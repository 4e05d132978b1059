import type { DeadlineRule } from './deadline-rule.ts';
import type { HintCategory } from './hint.ts';
import type {
  ChannelRules,
  Choice,
  Crisis,
  Forwarding,
  OutdatedWords,
  PlatformRule,
  PoliticalRule,
  Recipient,
  Registration,
  Review,
  Secrecy,
  Signature,
  Snapshot,
  Source,
  Statement,
  Watch,
  Weeding,
} from './policy-parts.ts';

export type * from './policy-parts.ts';

/** What a ground is about, the same codes for every municipality. Only for grouping; the moderator sees `text`. */
export type GroundCode =
  | 'fortal_angrepp'
  | 'hets_trakasserier'
  | 'vald_pornografi'
  | 'uppmaning_brott'
  | 'upphovsratt'
  | 'svordomar'
  | 'dataskydd'
  | 'sekretess'
  | 'kansligt_integritetsrojande'
  | 'lankar'
  | 'kommersiellt'
  | 'partipolitik'
  | 'bild_utan_samtycke'
  | 'fornedrande_krankande'
  | 'bbs_olaga_hot'
  | 'bbs_olaga_integritetsintrang'
  | 'bbs_uppvigling'
  | 'bbs_hets_mot_folkgrupp'
  | 'bbs_barnpornografi'
  | 'bbs_olaga_valdsskildring'
  | 'bbs_terrorism'
  | 'bbs_upphovsratt'
  | 'annat';

/**
 * A kind of prohibited content: which ordered steps apply. `criminal` where lag (1998:112) 5 § may ask for removal,
 * `secret` where the guideline speaks of secrecy, else `unsuitable`.
 */
export type GroundKind = 'criminal' | 'secret' | 'unsuitable';

/** One rule of the guideline, in the municipality's own words and with its own number or letter. */
export interface Ground {
  id: string;
  /** The guideline's letter, the place in its list, or "–" where it stands outside a list. */
  no: string;
  text: string;
  /** The guideline's words above the list. */
  heading?: string | undefined;
  codes: GroundCode[];
  kind: GroundKind;
  /** Hint categories that point at this ground. */
  hints: HintCategory[];
  /** The law in force, shown beside words that have aged, never in their place. */
  lawBeside?: string | undefined;
  source?: Source | undefined;
}

/** One thing to do with an item, in the order of the guideline. */
export type StepId =
  | 'stop-replies'
  | 'save-evidence'
  | 'record-without-picture'
  | 'report-police'
  | 'hand-over'
  | 'remove'
  | 'tell-manager'
  | 'contact-author'
  | 'notify-author';

export interface Step {
  id: StepId;
  /** `required`: the gate or the item waits for it. `if-possible`: may be answered with a reason. `optional`: offered. */
  need: 'required' | 'if-possible' | 'optional';
  /** Steps that must wait for this one. */
  before?: StepId[] | undefined;
  source?: Source | undefined;
}

/** A deadline as a policy states it. */
export interface DeadlinePolicy {
  rule: DeadlineRule;
  /** Id in `deadlines/due-at.ts`, where the rule is one of the named ones. */
  ruleId?: string | undefined;
  /** The guideline's own word where it gives no hours, for example "skyndsamt". */
  words?: string | undefined;
  /** True where the guideline says "generellt": a goal that colours, not a limit that alarms. */
  isGoal?: boolean | undefined;
  /** Which instant starts the clock. */
  startsAt: 'published' | 'known';
  /** Where the guideline shows what starts the clock. */
  startsSource?: Source | undefined;
  /** What stops it. */
  stoppedBy: ('answer' | 'acknowledgement' | 'forward' | 'removal')[];
  stopsSource?: Source | undefined;
  /** Which comments get this clock. Missing where the guideline does not say. */
  items?: { which: ClockedItems; source?: Source | undefined } | undefined;
  /** The duty behind the deadline, shown beside the clock. */
  why?: Statement | undefined;
  source?: Source | undefined;
}

export type ClockedItems = 'asks-for-answer' | 'to-our-unit' | 'question' | 'comment-or-question' | 'prohibited';

/**
 * One municipality's rules. What the guideline does not say is missing (or an empty list), never filled in:
 * the moderator is told "Riktlinjerna säger inget. Inget värde är påhittat."
 */
export interface Policy {
  schemaVersion: 1;
  id: 'smedjebacken' | 'tibro' | 'nykoping' | 'hallsberg' | 'gislaved' | 'egen';
  version: number;
  municipality: string;
  document: {
    title: string;
    /** Said to the moderator: "enligt dokument läst 2026-11". */
    read: string;
    date?: string | undefined;
    decision?: string | undefined;
    url?: string | undefined;
    /** Who answers for the guideline, and what it builds on. */
    owner?: Statement | undefined;
    builtOn?: Statement[] | undefined;
  };
  grounds: Ground[];
  /** True where the list of prohibited content is examples only. */
  groundsAreExamples: boolean;
  groundsSource?: Source | undefined;
  reply: DeadlinePolicy;
  removal: DeadlinePolicy;
  /** Whether the guideline speaks of hiding (avpublicera), deleting, or both. */
  removalWays?: { hide: boolean; delete: boolean; source?: Source | undefined } | undefined;
  watch?: Watch | undefined;
  steps: Record<GroundKind, Step[]>;
  evidence: {
    content: true;
    /** True where the guideline itself demands that the sender is saved. */
    sender: boolean;
    /** For which kinds a screenshot must exist before removal. */
    screenshotRequired: GroundKind[];
    /** True where the guideline proposes a screenshot as one way among others. */
    screenshotSuggested?: boolean | undefined;
    screenshotSource?: Source | undefined;
    source?: Source | undefined;
  };
  /** Tibro: the package must have been handed over before the gate opens. */
  registerBeforeRemoval: boolean;
  registration: Registration;
  political: PoliticalRule[];
  /** Whom to ask when unsure, and about what. */
  ask: Recipient[];
  forward: Forwarding[];
  /** Where questions that are not the municipality's belong. */
  refer: Statement[];
  /** Whom to tell about what is seen, for example bullying. */
  tell: Recipient[];
  police?: { kinds: GroundKind[]; source?: Source | undefined } | undefined;
  notifySender?: { need: 'required' | 'if-possible'; source?: Source | undefined } | undefined;
  directMessages?: { areRecords: boolean; deliver: Choice[]; source?: Source | undefined } | undefined;
  secrecy: Secrecy;
  snapshot?: Snapshot | undefined;
  weeding: Weeding;
  channel: ChannelRules;
  signature?: Signature | undefined;
  /** How to write, and what to check before an answer is sent. */
  tone: Statement[];
  replyChecks: Statement[];
  /** To look again at a comment after the answer. */
  followUp?: Statement | undefined;
  /** What the visitors must be told on the channel. */
  visitorInformation: Statement[];
  crisis?: Crisis | undefined;
  review?: Review | undefined;
  platforms: PlatformRule[];
  outdated: OutdatedWords[];
  /** Laws the guideline names. */
  laws: Statement[];
  /** Who answers for personal data, and what must be there before pictures of people are published. */
  dataProtection: Statement[];
  /** Handing out records on request. */
  disclosure: Statement[];
}
