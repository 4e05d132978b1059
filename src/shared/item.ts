import type { GroundKind } from './policy.ts';
import type { Attachment, Comment, Platform } from './reading.ts';

/** How far an item has come through the gate. */
export type GateState = 'closed' | 'capturing' | 'hashed' | 'committed' | 'open' | 'acted' | 'checked';

/** What was done with the comment. */
export type Action = 'hidden' | 'deleted' | 'reported' | 'blocked' | 'answered' | 'forwarded' | 'none';

/** What was seen afterwards. */
export type Outcome = 'gone' | 'greyed' | 'still-there' | 'came-back' | 'could-not-tell';

/** Whether the registrar opened a case or put it into one that was there. */
export type CaseKind = 'new' | 'existing';

/** What is done with a comment beside removing it. */
export type DoneKind =
  | 'answered'
  | 'acknowledged'
  | 'responded'
  | 'forwarded'
  | 'consulted'
  | 'referred'
  | 'author-notified'
  | 'author-contacted'
  | 'police-reported'
  | 'reported'
  | 'blocked'
  | 'told'
  | 'secrecy-marked'
  | 'corrected';

/** A picture that belongs to an item: never its bytes, which stay in the extension's database. */
export interface PictureFacts {
  /** SHA-256 of the bytes, lower-case hex: also its key in the database. */
  sha256: string;
  role: 'frame' | 'crop' | 'context';
  method: 'screen' | 'redrawn';
  mime: 'image/png';
  bytes: number;
  width: number;
  height: number;
  /** For a crop or a context: the digest of the frame that it was cut from. */
  from?: string | undefined;
  /** Where in that frame it was cut, whole device pixels. */
  box?: { x: number; y: number; width: number; height: number } | undefined;
  /** When it was taken, UTC ISO. */
  at?: string | undefined;
}

/** When a comment was first known here, and between which times it was published as the page showed it then: UTC ISO. */
export interface FirstSeen {
  at: string;
  from?: string | undefined;
  to?: string | undefined;
}

/** A comment that is being handled: the fold of its entries. */
export interface Item {
  /** Running number, for example "2026-0042". */
  number: string;
  comment: Comment;
  /** True where `comment` has a translation by the browser in place of the writer's text. */
  isTextTranslated?: true | undefined;
  /** The texts that the comment had before, as far as the journal has them, the newest last. */
  earlierTexts?: string[] | undefined;
  channel: string;
  platform: Platform;
  openedAt: string;
  /** The place in the journal of the entry that opened it: of two items the newer, whatever the clock said. */
  openedSeq: number;
  /** How it was seen first, where that was before it was opened. */
  firstSeen?: FirstSeen | undefined;
  ground?:
    | {
        id: string;
        no: string;
        text: string;
        chosenAt: string;
        kind?: GroundKind | undefined;
        /** No picture may be taken of the comment, whatever policy comes later (requirements 3.9). */
        isWithoutPicture?: true | undefined;
      }
    | undefined;
  gate: GateState;
  /** SHA-256 of the comment's text when the evidence was saved: the gate is bound to it. */
  textDigest?: string | undefined;
  /** What was sent with the text when the evidence was saved: the gate is bound to that too, where a page can tell. */
  attachments?: Attachment[] | undefined;
  pictures: PictureFacts[];
  evidenceSavedAt?: string | undefined;
  /** True where no picture shows the text that was saved last: only the text itself was saved. */
  isTextAlone?: boolean | undefined;
  /** True where another text has been saved since the registrar got the package. */
  isNewSinceHandover?: boolean | undefined;
  /** True where something may lie over the text in the newest pictures. */
  isTextHidden?: boolean | undefined;
  /** True where a menu of the platform's is in the newest pictures. */
  isMenuShown?: boolean | undefined;
  /** True where the newest evidence has a translation by the browser in place of the writer's text. */
  isTranslated?: boolean | undefined;
  action?: { what: Action; at: string; how: 'observed' | 'said' } | undefined;
  outcome?: { what: Outcome; at: string } | undefined;
  overridden?: { at: string; reason: string } | undefined;
  handedOver?: { at: string; package: string } | undefined;
  receipt?: { caseNumber: string; at: string; caseKind?: CaseKind | undefined } | undefined;
  /** Decided not to be registered: when, and the code of the reason. */
  registeredNot?: { at: string; reason: string } | undefined;
  /** Who saw it too, where someone has been named. */
  witness?: string | undefined;
  secret: boolean;
  /**
   * What else has been done, when, and the code of how it went: of each kind the last, but of what tells the one who wrote
   * something the first, for that stops the clock.
   */
  done?: Partial<Record<DoneKind, { at: string; how?: string | undefined }>> | undefined;
  /** Parked: somebody was asked, or is to answer. `remind` is when to look again, UTC ISO. */
  waiting?: { at: string; to: string; remind?: string | undefined; isBeforeAnswer?: boolean | undefined } | undefined;
  /** The decision that it is to be registered. */
  registration?:
    | {
        at: string;
        reason: string;
        relation?: CaseKind | undefined;
        caseNumber?: string | undefined;
      }
    | undefined;
  /** Somebody else has taken over the work with it. */
  given?: { at: string; to: string } | undefined;
  /** The unit that looks after the post it stands under (TIB-23); `isOwn` where this item alone was given it. */
  unit?: { name: string; isOwn?: true } | undefined;
  /** Why it may not be weeded now: someone has asked to see it, or police, a court or supervision needs it. */
  holds?: ('disclosure' | 'legal')[] | undefined;
  closed: boolean;
}
