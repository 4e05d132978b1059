import type { JournalDatabase } from '../../journal/open-journal.ts';
import { findReasonToKeep } from '../../journal/plan-weeding.ts';
import { readItemStory, storedLines } from '../../journal/read-journal.ts';
import type { Item } from '../../shared/item.ts';
import type { JournalLine } from '../../shared/journal-entry.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayEntry } from '../journal/say-entry.ts';

/** One record about a person: an item, or an entry that belongs to none. */
export interface FoundRecord {
  /** The running number, or "post 17" in the language of the page. */
  id: string;
  item?: Item | undefined;
  lines: JournalLine[];
  /** Whether the person wrote the comment, or is named in it or in what was written beside it. */
  as: 'sender' | 'mentioned';
  /** Where the person is named, where neither sender nor text of the item says so: what it said before, or an entry. */
  earlierText?: string | undefined;
  namedIn?: JournalLine | undefined;
  /** Why it may not be weeded now, in Swedish; undefined where a weeding decision is all that is wanted. */
  kept?: string | undefined;
}

/** A name as it is looked for: letters of one piece or two, invisible signs and odd blanks make no other name of it. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .toLocaleLowerCase('sv');

/** What comes before the account in an address: it differs from one copy to another, as what comes after it does. */
const host = /^(?:https?:\/\/)?(?:[a-z-]+\.)?(?=(?:facebook|instagram)\.com(?:\/|$))/;

/**
 * A name or an address as it is looked for. Of an address what names the account, however it was copied, and nothing where
 * it names none; a handle without the sign before it.
 */
function asSought(text: string): string {
  const name = plain(text).trim();
  if (!host.test(name)) return name.replace(/^@/, '');
  const [path = '', query = ''] = name.replace(host, '').split(/[?#]/);
  const account = path.replace(/\/+$/, '');
  if (!account.includes('/')) return '';
  if (!account.endsWith('.php')) return account;
  // Of pages such as photo.php everybody's comments have the same address but for what comes after it.
  const id = account.endsWith('/profile.php') && /(?:^|&)id=(\d+)/.exec(query)?.[1];
  return id ? `${account}?id=${id}` : '';
}

/** True where there is somebody to look for: nothing is in every text, and so is an address that names no account. */
export function canSeek(name: string): boolean {
  return name.trim().length >= 3 && asSought(name) !== '';
}

/** Every text in a value. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object') for (const part of Object.values(value)) yield* textsOf(part);
}

/**
 * Everything that the journal holds about one named person (requirements 3.10): what that person wrote, and what names
 * them, in the order it was written. The whole name is asked for, for this finds what is known and browses nobody.
 * @param name the name as the page showed it, or the address of the profile
 */
export async function findSender(
  db: JournalDatabase,
  name: string,
  options: { onProgress: (read: number) => void; signal: AbortSignal },
): Promise<FoundRecord[]> {
  const wanted = asSought(name);
  const numbers = new Set<string>();
  const alone: FoundRecord[] = [];
  let read = 0;
  for await (const line of storedLines(db)) {
    read++;
    if (read % 500 === 0) {
      options.signal.throwIfAborted();
      options.onProgress(read);
    }
    const isNamed = [...textsOf(line.payload)].some((one) => plain(one).includes(wanted));
    if (!isNamed) continue;
    if (line.entry.item !== undefined) numbers.add(line.entry.item);
    else alone.push({ id: sayJournal('entryNo', { seq: line.entry.seq }), lines: [line], as: 'mentioned' });
  }
  const items = await Promise.all([...numbers].map((number) => describe(db, number, wanted)));
  return [...items, ...alone];
}

async function describe(db: JournalDatabase, number: string, wanted: string): Promise<FoundRecord> {
  const [item, lines] = await Promise.all([db.get('items', number), readItemStory(db, number)]);
  const { author, authorUrl } = item?.comment ?? {};
  const isSender = [author, authorUrl].some((one) => one !== undefined && asSought(one) === wanted);
  const isIn = (text: string | undefined) => text !== undefined && plain(text).includes(wanted);
  const isShown = isSender || isIn(author) || isIn(item?.comment.text);
  const earlierText = isShown ? undefined : item?.earlierTexts?.findLast(isIn);
  const namedIn = isShown || earlierText ? undefined : lines.findLast((line) => isIn(sayEntry(line, undefined)));
  const rule = { name: '', before: new Date(8.64e15), mustBeHandedOver: true };
  const kept = item && findReasonToKeep(item, lines, rule);
  return { id: number, item, lines, as: isSender ? 'sender' : 'mentioned', earlierText, namedIn, kept };
}
