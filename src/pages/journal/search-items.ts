import { isForRegistrar } from '../../journal/is-for-registrar.ts';
import type { Item } from '../../shared/item.ts';
import { stockholmDay } from '../../shared/stockholm-time.ts';
import { describeRow } from './describe-row.ts';
import type { JournalRow } from './journal-data.ts';
import { type MarkedHits, markHits } from './mark-hits.ts';

export type FilterId =
  | 'channel'
  | 'unit'
  | 'ground'
  | 'action'
  | 'month'
  | 'open'
  | 'handover'
  | 'secret'
  | 'direction';

/** What is kept in memory of an item while the page is open: its row, its words, and what the filters ask of it. */
export interface Card {
  row: JournalRow;
  /** Text, sender, number, case number, channel, unit, ground and notes, folded for comparing. */
  words: string;
  /** Texts that the comment had before, and their words. */
  earlier: { text: string; words: string }[];
  /** When it was opened, for the oldest that is not handed over. */
  openedAt: string;
  facts: Record<FilterId, string>;
}

/** An item as a card. `notes` is what was written beside it. */
export function cardOf(item: Item, notes = ''): Card {
  const { number, comment, channel, ground, receipt, platform, unit } = item;
  const row = describeRow(item);
  const of = [channel, unit?.name, ground?.no, ground?.text, receipt?.caseNumber];
  const words = [number, comment.text, comment.author, ...of, notes];
  const handover = isForRegistrar(item) ? 'no' : item.handedOver ? 'yes' : 'none';
  return {
    row,
    words: fold(words.filter(Boolean).join('\n')),
    earlier: (item.earlierTexts ?? []).map((text) => ({ text, words: fold(text) })),
    openedAt: item.openedAt,
    facts: {
      channel: `${platform} ${channel}`,
      unit: unit?.name ?? '',
      ground: ground ? `${ground.no}. ${ground.text}` : '',
      action: row.state,
      month: stockholmDay(new Date(item.openedAt)).slice(0, 7),
      open: item.closed ? 'closed' : 'open',
      handover,
      secret: item.secret ? 'yes' : 'no',
      direction: comment.own ? 'drawn-up' : 'incoming',
    },
  };
}

/** An item that was weeded: its number, when, and under which decision. Nothing else is left to find. */
export function weededCard(number: string, at: string, decision: string): Card {
  const row: JournalRow = {
    number,
    at: new Date(at),
    state: 'weeded',
    channel: '',
    platform: 'facebook',
    isSecret: false,
    weededUnder: decision,
  };
  const none = { channel: '', unit: '', ground: '', open: 'closed', handover: 'none', secret: 'no', direction: '' };
  const facts = { ...none, action: 'weeded', month: stockholmDay(row.at).slice(0, 7) };
  return { row, words: fold(`${number}\n${decision}`), earlier: [], openedAt: at, facts };
}

/** What was typed, as the words that are all looked for. */
export function wordsOf(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** Whether a card has all the words; `earlier` where one of them stands only in a text that the comment had before. */
export function findIn({ words, earlier }: Card, wanted: readonly string[]): { earlier?: MarkedHits } | undefined {
  const missing = wanted.filter((word) => !words.includes(word));
  if (missing.length === 0) return {};
  if (!missing.every((word) => earlier.some((text) => text.words.includes(word)))) return undefined;
  const hit = earlier.findLast((text) => missing.some((word) => text.words.includes(word)));
  return hit && { earlier: markHits(hit.text, wanted) };
}

/**
 * The rows of the cards that have all the words and pass every filter, in the order of the cards. Case and accents of the
 * typing do not matter, å ä ö do. A filter without a value lets everything through.
 */
export function searchCards(
  cards: readonly Card[],
  query: string,
  wanted: Partial<Record<FilterId, string>>,
): JournalRow[] {
  const words = wordsOf(query);
  const asked = Object.entries(wanted).filter(([, value]) => value) as [FilterId, string][];
  return cards.flatMap((card) => {
    const found = asked.every(([id, value]) => card.facts[id] === value) && findIn(card, words);
    if (!found) return [];
    return found.earlier ? [{ ...card.row, earlier: found.earlier }] : [card.row];
  });
}

const marks = /[\u0300-\u0309\u030b-\u036f]/g;
/** What is not seen: zero-width characters, those that turn the direction, soft hyphens, the joints of emoji. */
const unseen = /\p{Cf}|\p{Variation_Selector}/gu;

/**
 * For comparing: small letters as they are usually written, without accents other than those of å, ä and ö and without what
 * nobody sees. Who writes so as not to be found ("𝗵𝗼𝘁", a zero-width character in a word) is found all the same.
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (/^[\t\n\r -~]*$/.test(small)) return small;
  return small
    .normalize('NFKD')
    .toLowerCase()
    .replace(unseen, '')
    .replaceAll('ß', 'ss')
    .replace(/(a)\u030a/g, 'å')
    .replace(/([ao])\u0308/g, (_, letter: string) => (letter === 'a' ? 'ä' : 'ö'))
    .replace(marks, '')
    .normalize('NFC');
}
