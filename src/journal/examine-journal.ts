import type { Entry, JournalLine } from '../shared/journal-entry.ts';
import { isAsCommitted, isAsHashed, sayChanged, sayContentChanged, sayContentGone } from './check-story.ts';
import { type Checkpoint, isSignedBy, readCheckpoint, readKey, sameKey, type VerifyingKey } from './checkpoint.ts';
import { noHead } from './hash-entry.ts';
import type { Head } from './journal-schema.ts';
import { type ReadLine, readLine, readStored } from './read-line.ts';

/** Two verdicts: is what is here unchanged, and is it all that there was. */
export interface Verdict {
  integrity: 'holds' | 'broken';
  /** `unknown` where nothing from outside says how long the journal should be: a cut tail leaves no trace in itself. */
  completeness: 'holds' | 'broken' | 'unknown';
  /** How many lines were read. */
  entries: number;
  /** The first entry that fails, by its place in the chain, and why, in Swedish. */
  firstBroken?: { seq: number; why: string };
}

export interface ExamineOptions {
  /** Heads known from elsewhere: a handover's cover, the diarium, a backup's checkpoint. */
  known?: Head[];
  /** Where the lines begin, for the newest part alone: how many entries are before them, and the hash of the last of those. */
  start?: Head;
  /** True for a backup and for one's own database: only an extract may withhold payloads. */
  isWhole?: boolean;
  /** Called now and then with the count of entries read. */
  onProgress?: (entries: number) => void;
  signal?: AbortSignal;
}

/** What a whole reading of the journal found out: the verdicts, and what the steps of the ladder rest on. */
export interface Examination {
  verdict: Verdict;
  /** Hash of the last entry as read; 64 zeros where there is none. */
  head: string;
  /** Signed checkpoints that hold. */
  checkpoints: number;
  lastCheckpoint?: Checkpoint & { at: string };
  /** The key that signs now. */
  key?: VerifyingKey;
  /** How many of the known heads were found in the chain. */
  anchors: number;
  /** How many entries there are to be at the least, where there are fewer. */
  expected?: number;
  /** How many payloads are gone under a decision. */
  weeded: number;
  /** How many payloads an extract leaves out. Completeness is then never better than `unknown`. */
  withheld: number;
  /** Where backups were read in. */
  restoredAt: number[];
}

const progressEvery = 500;

class Chain {
  readonly known = new Map<number, Set<string>>();
  entries = 0;
  head = noHead;
  checkpoints = 0;
  lastCheckpoint: (Checkpoint & { at: string }) | undefined;
  key: VerifyingKey | undefined;
  anchors = 0;
  weeded = 0;
  withheld = 0;
  readonly isWhole: boolean;
  readonly restoredAt: number[] = [];
  firstBroken: Verdict['firstBroken'];
  isGapped = false;
  /** Entries whose payload is gone, until a tombstone names them. */
  readonly missing = new Set<number>();

  constructor({ known = [], isWhole = false, start }: ExamineOptions) {
    this.entries = start?.count ?? 0;
    this.head = start?.head ?? noHead;
    this.isWhole = isWhole;
    // Two heads of one length cannot both be right: each is asked for.
    for (const { count, head } of known) this.known.set(count, (this.known.get(count) ?? new Set()).add(head));
  }

  fail(seq: number, why: string): void {
    this.firstBroken ??= { seq, why };
  }

  async take(given: string | JournalLine): Promise<void> {
    const seq = this.entries++;
    const read = typeof given === 'string' ? readLine(given) : readStored(given);
    if ('fault' in read) {
      this.fail(seq, `Post ${seq}: ${read.fault}.`);
      this.head = noHead;
      return;
    }
    const { line } = read;
    // What is not there cannot be found to be all there, also where withholding it is a fault.
    if (line.withheld) this.withheld++;
    const why = this.findBreak(read, seq);
    if (why !== undefined) this.fail(seq, why);
    this.head = line.entry.hash;
    await this.note(line.entry);
    for (const known of this.known.get(this.entries) ?? []) {
      if (known === line.entry.hash) this.anchors++;
      else
        this.fail(
          seq,
          `Journalen fram till post ${seq} slutar inte som den ska: den är omskriven, eller så är uppgiften om slutet ändrad.`,
        );
    }
  }

  /** Why a line does not belong where it stands, or is not what was written. */
  findBreak(read: ReadLine, seq: number): string | undefined {
    const { entry, payload, withheld } = read.line;
    if (entry.seq > seq) {
      this.isGapped = true;
      return `Post ${seq} saknas: på dess plats står post ${entry.seq}.`;
    }
    if (entry.seq < seq) return `På plats ${seq} står post ${entry.seq}, som hör hemma tidigare.`;
    if (!isAsHashed(read)) return sayChanged(seq);
    if (entry.prev !== this.head)
      return `Post ${seq} hänger inte ihop med posten före: något är ändrat, borttaget eller inskjutet.`;
    if (!isAsCommitted(read)) return sayContentChanged(seq);
    if (withheld && this.isWhole) return `Innehållet i post ${seq} är undanhållet, men detta är inget utdrag.`;
    if (!withheld && entry.commit !== undefined && payload === undefined) this.missing.add(seq);
    return undefined;
  }

  /** What an entry says about the journal itself. */
  async note(entry: Entry): Promise<void> {
    if (entry.type === 'weeded' && Array.isArray(entry.pub.seqs)) {
      for (const seq of entry.pub.seqs) {
        if (typeof seq === 'number' && this.missing.delete(seq)) this.weeded++;
      }
    } else if (entry.type === 'restored') {
      this.restoredAt.push(entry.seq);
    } else if (entry.type === 'key-changed') {
      // Only the key that is announced may sign from here on.
      this.key = readKey(entry.pub.key);
    } else if (entry.type === 'checkpoint') {
      await this.check(entry);
    }
  }

  async check(entry: Entry): Promise<void> {
    const { seq, pub } = entry;
    if (pub.count === seq && pub.head !== entry.prev) {
      this.fail(seq, `Kontrollpunkten i post ${seq} gäller en annan historik: posterna före den är omskrivna.`);
    }
    const point = readCheckpoint(pub);
    if (point === undefined) return;
    if (point.count !== seq) {
      this.fail(seq, `Kontrollpunkten i post ${seq} gäller ${point.count} poster, men före den står ${seq}.`);
    } else if (!(await isSignedBy(point))) {
      this.fail(seq, `Kontrollpunkten i post ${seq} har en underskrift som inte stämmer.`);
    } else if (this.key !== undefined && !sameKey(this.key, point.key)) {
      this.fail(seq, `Kontrollpunkten i post ${seq} är underskriven med en främmande nyckel.`);
    } else {
      this.checkpoints++;
      this.lastCheckpoint = { ...point, at: entry.at };
    }
    this.key = point.key;
  }

  /** How long the journal is at the least, by what is known from elsewhere. */
  longest(): number {
    return Math.max(0, ...this.known.keys());
  }

  verdict(): Verdict {
    const [lost] = this.missing;
    if (lost !== undefined) this.fail(lost, sayContentGone(lost));
    const longest = this.longest();
    const isAllHere = this.withheld === 0 && this.known.get(this.entries)?.has(this.head) === true;
    const isShort = this.isGapped || longest > this.entries;
    return {
      integrity: this.firstBroken === undefined ? 'holds' : 'broken',
      completeness: isShort ? 'broken' : isAllHere ? 'holds' : 'unknown',
      entries: this.entries,
      ...(this.firstBroken === undefined ? {} : { firstBroken: this.firstBroken }),
    };
  }
}

/**
 * Reads a whole journal, line by line as in `journal.jsonl` or as it lies in the database, and says what holds. Memory does
 * not grow with the journal's length. Blank lines are passed over. Throws only what `lines` throws, or the signal's reason.
 */
export async function examineJournal(
  lines: AsyncIterable<string | JournalLine> | Iterable<string>,
  options: ExamineOptions = {},
): Promise<Examination> {
  const chain = new Chain(options);
  for await (const line of lines) {
    if (typeof line === 'string' && line.length < 1000 && line.trim() === '') continue;
    await chain.take(line);
    if (chain.entries % progressEvery === 0) {
      options.signal?.throwIfAborted();
      options.onProgress?.(chain.entries);
    }
  }
  const { head, checkpoints, lastCheckpoint, key, anchors, weeded, withheld, restoredAt } = chain;
  return {
    verdict: chain.verdict(),
    head,
    checkpoints,
    ...(lastCheckpoint ? { lastCheckpoint } : {}),
    ...(key ? { key } : {}),
    anchors,
    ...(chain.longest() > chain.entries ? { expected: chain.longest() } : {}),
    weeded,
    withheld,
    restoredAt,
  };
}
