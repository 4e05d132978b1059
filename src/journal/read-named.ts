import type { JournalLine } from '../shared/journal-entry.ts';
import { postKey } from '../shared/post-key.ts';
import type { JournalDatabase } from './open-journal.ts';
import { readHead, readLines, readLinesOf } from './read-journal.ts';

/** Who has been named to look after what. */
export interface Named {
  /** The unit of a post, by its key; of the posts that were named last (TIB-23). */
  units: ReadonlyMap<string, string>;
  /** The entry that each of them was named in. */
  namedIn: ReadonlyMap<string, number>;
  /** Every unit that has been named, the last one first. */
  known: readonly string[];
  /** Who said last to watch a channel, by the channel's address, and when: UTC ISO (HAL-14). */
  watchers: ReadonlyMap<string, { name: string; at: string }>;
}

/** The key of the post whose unit a line names or takes back; undefined for every other line. */
export function postNamedIn({ entry: { pub, type }, payload }: JournalLine): string | undefined {
  const isOfPost = type === 'reviewed' && (pub.what === 'unit-of-post' || pub.what === 'unit-gone');
  return isOfPost && typeof payload?.url === 'string' ? postKey(payload.url) : undefined;
}

/** Posts that were named before so many others get no comments any longer. */
const mostPosts = 500;

class Names implements Named {
  readonly units = new Map<string, string>();
  readonly namedIn = new Map<string, number>();
  readonly watchers = new Map<string, { name: string; at: string }>();
  readonly #known = new Set<string>();

  /** @param upTo how many entries it says what is said in */
  constructor(public upTo = 0) {}

  get known(): string[] {
    return [...this.#known].reverse();
  }

  take(line: JournalLine): void {
    const { at, pub, seq, type } = line.entry;
    const { note: name, url } = line.payload ?? {};
    if (type !== 'reviewed') return;
    // Also where the entry that replaces it has been weeded, and does not say any longer which post it was about.
    for (const [post, before] of this.namedIn) if (before === pub.replaces) this.#forget(post);
    if (typeof name !== 'string') return;
    const isUnit = pub.what === 'unit-of-post' || pub.what === 'unit-of-item';
    if (isUnit) {
      // So that it stands last, though it stood there before.
      this.#known.delete(name);
      this.#known.add(name);
    }
    if (pub.what === 'watcher' && typeof url === 'string') this.watchers.set(url, { name, at });
    const post = postNamedIn(line);
    if (post === undefined) return;
    this.#forget(post);
    if (pub.what === 'unit-of-post') {
      this.units.set(post, name);
      this.namedIn.set(post, seq);
    }
    const [first = ''] = this.units.keys();
    if (this.units.size > mostPosts) this.#forget(first);
  }

  #forget(post: string): void {
    this.units.delete(post);
    this.namedIn.delete(post);
  }
}

/** What was read last over a connection: of what is written later only that need be read. */
const lasts = new WeakMap<JournalDatabase, Names>();

/** Reads who has been named to look after what, out of the journal alone. What is weeded is not there to be read. */
export async function readNamed(db: JournalDatabase): Promise<Named> {
  const { count } = await readHead(db);
  const last = lasts.get(db);
  const fresh = last && count >= last.upTo ? await readLines(db, { from: last.upTo, to: count }) : undefined;
  const goesOn = last && fresh && !fresh.some(({ entry }) => entry.type === 'weeded');
  const names = goesOn ? last : new Names();
  const lines = goesOn ? fresh : (await readLinesOf(db, 'reviewed')).filter(({ entry }) => entry.seq < count);
  for (const line of lines) if (line.entry.seq >= names.upTo) names.take(line);
  names.upTo = Math.max(names.upTo, count);
  lasts.set(db, names);
  return names;
}
