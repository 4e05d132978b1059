/** Where in the guideline a value stands: its file, its lines ("127-128") and its words. */
export interface Source {
  file: string;
  lines: string;
  quote: string;
}

/** A rule in plain Swedish, and where the guideline says it. */
export interface Statement {
  text: string;
  source?: Source | undefined;
}

/** A statement that can be chosen, and stored by its id. */
export interface Choice extends Statement {
  id: string;
}

/** A key of the contacts in the settings. */
export type ContactRole = 'registrar' | 'communicator' | 'manager' | 'dpo' | 'archivist';

/** Somebody to ask or to tell, in the guideline's word; `contact` where the settings hold the address. */
export interface Recipient extends Statement {
  when:
    | 'unsure'
    | 'hard-question'
    | 'complicated-question'
    | 'ongoing-question'
    | 'disclosure'
    | 'support'
    | 'bullying'
    | 'not-our-channel';
  who: string;
  contact?: ContactRole | undefined;
  /** True where no answer may be given before the one who is asked has answered. */
  beforeAnswer?: boolean | undefined;
}

/** Sending a question on to somebody who can answer it. */
export interface Forwarding {
  to: string;
  source?: Source | undefined;
  /** The sender must be told, in the same medium: that it was passed on, and how to follow it. */
  tellSender?: { sameMedium: boolean; howToFollow: boolean; source?: Source | undefined } | undefined;
}

/** When the channel is watched. */
export interface Watch {
  how: 'daily-weekdays' | 'weekday-hours' | 'per-channel' | 'without-times';
  open?: string | undefined;
  close?: string | undefined;
  source?: Source | undefined;
  /** It must be clear who watches today. */
  namedWatcher?: Statement | undefined;
}

/** What is registered, by whom and how. */
export interface Registration {
  /** What happens to an ordinary comment. */
  usual: 'not-registered' | 'by-plan' | 'assessed';
  usualText: string;
  usualSource?: Source | undefined;
  /** The law that the guideline itself names for it. */
  legalBasis?: string | undefined;
  reasons: Choice[];
  notRegistered: Choice[];
  /** Whether removed comments are registered. */
  removed: { which: 'all' | 'criminal-and-secret' | 'secret' | 'as-public-records'; source?: Source | undefined };
  /** The choice between a new case and one that exists. */
  cases?: Statement | undefined;
  /** When a comment has come in. */
  comesIn?: Statement | undefined;
  deliver: Choice[];
  publicRecord: Statement;
}

/** What to do with political content. Criticism of the municipality is not political content of this kind. */
export interface PoliticalRule {
  action: 'remove' | 'refer';
  /** To whom or where it is referred. */
  to?: string | undefined;
  source?: Source | undefined;
}

export interface Secrecy {
  /** No more answers in the thread. */
  stopReplies: boolean;
  rules: Statement[];
  /** What suggests that something is secret, where the guideline says so. */
  indicators: Statement[];
}

/** A picture of the channel itself, for the archive. */
export interface Snapshot {
  interval?: 'half-year' | undefined;
  /** True where it falls due at the turn of the year and the half-year. */
  atTurnOfHalfYear?: boolean | undefined;
  what?: 'start-page' | 'account' | undefined;
  format?: 'PDF/A' | 'PDF/A-1' | undefined;
  /** Where it goes, in the guideline's words. */
  to?: string | undefined;
  /** Refers to the municipality's plan for its records. */
  byPlan?: boolean | undefined;
  source?: Source | undefined;
  beforeClosing?: Statement | undefined;
}

export interface Weeding {
  when: 'half-year-or-closing' | 'when-not-current' | 'by-plan' | 'by-rules';
  /** True where the guideline says that a decision must exist. The product always asks for one. */
  decisionRequired: boolean;
  decision?: string | undefined;
  decisionSource?: Source | undefined;
  rules: Statement[];
  source?: Source | undefined;
}

/** How channels are started, kept and closed. */
export interface ChannelRules {
  /** The public list of channels. */
  register?: { where?: string | undefined; owner: string; fields: string[]; source?: Source | undefined } | undefined;
  responsibleMin?: NumberStated | undefined;
  adminsMin?: NumberStated | undefined;
  deputy?: Statement | undefined;
  /** How often something new is published, a week. */
  updatesPerWeek?: { from: number; to: number; source?: Source | undefined } | undefined;
  decision?: Statement | undefined;
  form?: ChannelForm | undefined;
  rules: Choice[];
  starting: Statement[];
  changing: Statement[];
  closing: Statement[];
}

export interface NumberStated {
  number: number;
  source?: Source | undefined;
}

/** The paper that is filled in before a channel starts. */
export interface ChannelForm {
  title: string;
  fields: string[];
  approvals: string[];
  source?: Source | undefined;
  approvalSource?: Source | undefined;
}

/** `pattern` holds {förnamn}, {titel}, {verksamhet} or {förvaltning}. */
export interface Signature {
  pattern: string;
  example?: string | undefined;
  source?: Source | undefined;
}

export interface Crisis extends Statement {
  web?: string | undefined;
  phone?: string | undefined;
}

export interface Review {
  every?: 'year' | undefined;
  by: string;
  source?: Source | undefined;
}

/** What a platform allows. `instead` where removal is impossible. */
export interface PlatformRule {
  platform: 'facebook' | 'x' | 'other';
  canRemove?: boolean | undefined;
  responsibleForOthers?: boolean | undefined;
  instead?: 'respond' | undefined;
  howTo?: string | undefined;
  source?: Source | undefined;
}

/** Words of the guideline that have aged, and what is in force. */
export interface OutdatedWords {
  words: string;
  now: string;
  /** Since when, as YYYY, YYYY-MM or YYYY-MM-DD. */
  since: string;
  source?: Source | undefined;
}
