import type { Item } from '../shared/item.ts';
import { noChannel } from '../shared/no-channel.ts';
import { readSwedishClock } from './swedish-clock.ts';

const platformWord = { facebook: 'Facebooksida', instagram: 'Instagramkonto' } as const;

/** What the heading calls a thing that was done to a comment. */
function describeSubject(item: Item): string {
  const noun = item.comment.kind === 'message' ? 'direktmeddelande' : 'kommentar';
  const gender = item.comment.kind === 'message' ? 'Borttaget' : 'Borttagen';
  const done = { deleted: gender, hidden: item.comment.kind === 'message' ? 'Dolt' : 'Dold' } as Record<string, string>;
  const verb = item.action && done[item.action.what];
  return verb ? `${verb} ${noun}` : noun.charAt(0).toUpperCase() + noun.slice(1);
}

const isElsewhere = ({ channel }: Item) => channel === noChannel;

/** Whose page it stands on: what was written down by hand may be of one that is none of the municipality's. */
function placeOf(item: Item): string {
  return isElsewhere(item) ? 'på en sida som inte är kommunens' : `på kommunens ${platformWord[item.platform]}`;
}

/** 'Borttagen kommentar på kommunens Facebooksida'. */
export function describePlace(item: Item): string {
  return `${describeSubject(item)} ${placeOf(item)}`;
}

/**
 * The day when the record came in, which is when it was published (TF 2:9), else when it was found: the first day that it may
 * have been and the last, which are the same but where the page says no more than "1 d".
 */
export function receivedOn({ comment: { postedAt }, openedAt }: Item): [first: string, last: string] {
  const dayOf = (at: string) => readSwedishClock(at).date;
  return postedAt ? [dayOf(postedAt.from), dayOf(postedAt.to)] : [dayOf(openedAt), dayOf(openedAt)];
}

/** What several are called: comments, messages, or both. */
function countSubjects(items: Item[]): string {
  const messages = items.filter(({ comment }) => comment.kind === 'message').length;
  if (messages === 0) return `${items.length} kommentarer`;
  return `${items.length} ${messages === items.length ? 'direktmeddelanden' : 'kommentarer och direktmeddelanden'}`;
}

/**
 * A proposed ärendemening for one item or several: neutral, without names and secrets (OSL 5:2).
 * @example 'Borttagen kommentar på kommunens Facebooksida, Ekbacka bibliotek, 2026-11-20'
 */
export function proposeCaseTitle(items: Item[]): string {
  const [first] = items;
  if (!first) return '';
  const channels = [...new Set(items.map(({ channel }) => channel))];
  const dates = [...new Set(items.flatMap(receivedOn))].sort();
  const places = new Set(items.map(placeOf));
  const isSomeElsewhere = items.some(isElsewhere);
  const several = isSomeElsewhere ? 'i sociala medier' : 'i kommunens sociala medier';
  const place = places.size > 1 ? several : placeOf(first);
  const channel = channels.length > 1 ? `${channels.length} kanaler` : first.channel;
  const days = items.length > 1 ? `${dates[0]} till ${dates.at(-1)}` : `mellan ${dates[0]} och ${dates.at(-1)}`;
  const date = dates.length > 1 ? days : dates[0];
  const what = items.length > 1 ? countSubjects(items) : describeSubject(first);
  return [`${what} ${place}`, ...(isSomeElsewhere ? [] : [channel]), date].join(', ');
}

/** The ärendemening of one item: the moderator's own, else the proposed. */
export function caseTitleOf(item: Item, input: { caseTitle?: string | undefined }): string {
  return input.caseTitle ?? proposeCaseTitle([item]);
}

/** Folds case, marks and whatever is no letter or digit, so that "K@lle  Exempel" in a title is still found. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What should not stand in an ärendemening, which anyone may read (OSL 5:2).
 * @returns sentences in Swedish for the moderator; empty where nothing was found
 */
export function caseTitleWarnings(title: string, items: Item[]): string[] {
  const warnings: string[] = [];
  const words = ` ${fold(title)} `;
  const holds = (text: string | undefined) =>
    text !== undefined && fold(text) !== '' && words.includes(` ${fold(text)} `);
  const neutral = new Set(fold(proposeCaseTitle(items)).split(' '));
  const isNamed = items.some(
    ({ comment }) =>
      holds(comment.author) ||
      (comment.author ?? '')
        .split(/\s+/)
        .some((part) => fold(part).length > 2 && !neutral.has(fold(part)) && holds(part)),
  );
  if (isNamed) warnings.push('Ärendemeningen har avsändarens namn. Skriv den utan namn.');
  if (items.some(({ comment }) => holds(handleOf(comment.authorUrl)))) {
    warnings.push('Ärendemeningen har avsändarens kontonamn. Skriv den utan namn.');
  }
  if (/(?<!\d)(\d{2})?\d{6}[-+ ]?\d{4}(?!\d)/.test(title)) {
    warnings.push('Ärendemeningen har något som ser ut som ett personnummer. Ta bort det.');
  }
  if (/(?:\+46|\b0)[\d -]{7,}\d/.test(title.replace(/\d{4}-\d{2}-\d{2}/g, '')) || /\S@\S+\.\S/.test(title)) {
    warnings.push('Ärendemeningen har något som ser ut som ett telefonnummer eller en e-postadress. Ta bort det.');
  }
  if ([...title].length > 200)
    warnings.push('Ärendemeningen är längre än 200 tecken. Många ärendesystem tar inte emot den.');
  return warnings;
}

/** The account's own word in its address, where it has one. */
function handleOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const [handle = ''] = new URL(url).pathname.split('/').filter(Boolean);
  return handle.length > 2 && !/^(profile\.php|people|groups|p|reel)$/.test(handle) ? handle : undefined;
}
