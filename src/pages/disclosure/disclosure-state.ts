import { countMasks, type DisclosedField, type DisclosedItem, disclosedTexts } from '../../handover/disclosure-pdf.ts';
import type { HandoverItem } from '../../handover/handover-input.ts';
import { suggestMasks } from '../../handover/masking.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import { provisionsOf } from '../../policy/secrecy-provisions.ts';
import type { Item } from '../../shared/item.ts';
import type { MarkedHits } from '../journal/mark-hits.ts';
import { type Card, findIn, wordsOf } from '../journal/search-items.ts';
import type { WorkState } from '../long-work.ts';
import { pageData } from '../page-data.ts';
import type { DisclosureData, MaskableText } from './disclosure-data.ts';
import { maskWholeWords } from './split-words.ts';

/** What the page knows between two drawings. */
export interface DisclosureState extends WorkState {
  db: JournalDatabase;
  items: Item[];
  /** Each item as it is searched in, in the same order. */
  cards: Card[];
  query: string;
  chosen: DisclosedItem[];
  /** Addresses of the pictures as they would be handed out, by the original's digest. */
  addresses: Map<string, string>;
  provision: string;
  saved: (NonNullable<DisclosureData['saved']> & { saveAgain: () => Promise<void> }) | undefined;
}

const fields: DisclosedField[] = ['author', 'text', 'postText', 'ground'];

/** Names that are known and that are not the sender's own: of whom the comment answers. */
function knownNames({ story }: HandoverItem): string[] {
  const facts = story.findLast(({ entry }) => entry.type === 'evidence-saved')?.payload?.facts;
  const text = JSON.stringify(facts ?? {});
  const author = /"parent":\{[^{}]*?"author":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  return author ? [author] : [];
}

/**
 * An item as it stands when it has just been chosen: what is suggested is masked already, for it is safer to show a word
 * again than to forget one; its pictures stay out until someone has looked at them.
 */
export function startMasking(handed: HandoverItem): DisclosedItem {
  const names = knownNames(handed);
  const texts = disclosedTexts(handed.item);
  const pictures = handed.pictures.filter(({ facts }) => facts.role === 'crop');
  return {
    item: handed.item,
    lost: handed.lost,
    pictures: pictures.length > 0 ? pictures : handed.pictures,
    texts: {
      text: suggestWords(texts.text, names),
      postText: suggestWords(texts.postText, names),
    },
    areas: {},
  };
}

const suggestWords = (text = '', names: string[] = []) => maskWholeWords(text, suggestMasks(text, names));

function toMaskable({ item, texts }: DisclosedItem): MaskableText[] {
  const all = disclosedTexts(item);
  return fields.flatMap((field) => {
    const text = all[field];
    return text ? [{ field, text, masks: texts[field] ?? [] }] : [];
  });
}

/** How much of a text tells one item from another. */
const mostSigns = 90;
const cut = (text: string) => ([...text].length > mostSigns ? `${[...text].slice(0, mostSigns).join('')} …` : text);

/** Rows that are drawn at once: who wants another searches for it. */
const mostRows = 100;

type FoundItem = { item: Item; earlier?: MarkedHits };

/** The chosen items, then those that have every word that was searched for, the newest first. */
function findItems({ items, cards, query, chosen }: DisclosureState): FoundItem[] {
  const wanted = wordsOf(query);
  const isChosen = (item: Item) => chosen.some((one) => one.item.number === item.number);
  const found = items.flatMap((item, at) => {
    const card = cards[at];
    const hit = card && !isChosen(item) && findIn(card, wanted);
    return hit ? [{ item, ...hit }] : [];
  });
  return [...items.filter(isChosen).map((item) => ({ item })), ...found];
}

/** The state as the view shows it. */
export function describeDisclosure(state: DisclosureState): DisclosureData {
  const { settings, items, chosen } = state;
  const found = findItems(state);
  return {
    ...pageData(state),
    query: state.query,
    isEmpty: items.length === 0,
    more: Math.max(0, found.length - mostRows),
    rows: found.slice(0, mostRows).map(({ item: { number, channel, openedAt, secret, comment }, earlier }) => ({
      number,
      channel,
      beginning: cut(comment.text.replace(/\s+/g, ' ').trim()),
      earlier,
      author: comment.author,
      openedAt: new Date(openedAt),
      isSecret: secret,
      isChosen: chosen.some(({ item }) => item.number === number),
    })),
    items: chosen.map((one) => ({
      number: one.item.number,
      isSecret: one.item.secret,
      texts: toMaskable(one),
      pictures: one.pictures.map(({ facts }) => ({
        sha256: facts.sha256,
        address: state.addresses.get(facts.sha256) ?? '',
        width: facts.width,
        height: facts.height,
        isIncluded: one.areas[facts.sha256] !== undefined,
        areas: one.areas[facts.sha256] ?? [],
      })),
    })),
    provisions: provisionsOf(settings),
    provision: state.provision,
    masks: countMasks(chosen),
    work: state.work,
    saved: state.saved,
  };
}
