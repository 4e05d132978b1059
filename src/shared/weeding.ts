/** A weeding as the moderator has seen and confirmed it. */
export interface WeedingAsk {
  numbers: string[];
  /** The rule in the municipality's plan, for the protocol. */
  rule: string;
  /** Only items whose last entry is older, UTC ISO. */
  before: string;
  mustBeHandedOver: boolean;
  /** Only the pictures, of items whose receipt is older than `before`. */
  only?: 'pictures' | undefined;
  /** The reference of the decision, for example "KS 2026/12 § 4". */
  decision: string;
  /** SHA-256 of the seqs that the page has shown, as canonical JSON. Where it is no longer that, nothing is weeded. */
  list: string;
}

/** What a weeding did: the facts of its protocol. */
export interface WeedingDone {
  only?: 'pictures' | undefined;
  decision: string;
  rule: string;
  by: string;
  /** UTC ISO. */
  at: string;
  /** How many payloads of each type of entry, and how many pictures. */
  counts: Record<string, number>;
  items: string[];
  seqs: number[];
  /** SHA-256 of the seqs as canonical JSON, also in the entry. */
  list: string;
  /** The place of the `weeded` entry in the chain. */
  seq: number;
}
