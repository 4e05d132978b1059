import type { DeadlineRule } from './deadline-rule.ts';
import type { HintCategory } from './hint.ts';

/** Where in the guideline a value stands: its file, its lines and its words. */
export interface Source {
  file: string;
  lines: string;
  quote: string;
}

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

/** A kind of prohibited content: which ordered steps apply. */
export type GroundKind = 'criminal' | 'secret' | 'unsuitable';

/** One rule of the guideline, in the municipality's own words and with its own number or letter. */
export interface Ground {
  id: string;
  no: string;
  text: string;
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
  | 'report-police'
  | 'hand-over'
  | 'remove'
  | 'contact-author'
  | 'notify-author';

export interface Step {
  id: StepId;
  /** `required`: the gate or the item waits for it. `if-possible`: may be answered with a reason. `optional`: offered. */
  need: 'required' | 'if-possible' | 'optional';
  source?: Source | undefined;
}

/** A deadline as a policy states it. */
export interface DeadlinePolicy {
  rule: DeadlineRule;
  /** Id in `deadlines/due-at.ts`, where the rule is one of the named ones. */
  ruleId?: string | undefined;
  /** Which instant starts the clock. */
  startsAt: 'published' | 'known';
  /** What stops it. */
  stoppedBy: ('answer' | 'acknowledgement' | 'forward' | 'removal')[];
  source?: Source | undefined;
}

/** One municipality's rules. */
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
  };
  grounds: Ground[];
  /** True where the list of prohibited content is examples only. */
  groundsAreExamples: boolean;
  reply: DeadlinePolicy;
  removal: DeadlinePolicy;
  steps: Record<GroundKind, Step[]>;
  evidence: {
    content: true;
    sender: boolean;
    /** For which kinds a screenshot must exist before removal. */
    screenshotRequired: GroundKind[];
    source?: Source | undefined;
  };
  /** Tibro: the package must have been handed over before the gate opens. */
  registerBeforeRemoval: boolean;
}
