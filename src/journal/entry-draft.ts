import type { EntryType, JsonObject } from '../shared/journal-entry.ts';
import { findUnfit } from './find-unfit.ts';
import { UnfitEntry } from './journal-error.ts';
import type { GateRow } from './journal-schema.ts';
import { checkPicture, type StoredPicture } from './picture-store.ts';
import { picturesIn } from './verify-pictures.ts';

/** What an entry is to say. The journal adds its place in the chain. */
export interface EntryDraft {
  type: EntryType;
  /** Left out for `item-opened`: the journal gives the item its running number in the same transaction. */
  item?: string;
  /** Now, where left out. */
  at?: Date;
  /** No personal data and no free text: it stays for ever. */
  pub?: JsonObject;
  /** Everything personal. `toJson` makes one from a typed object. */
  payload?: JsonObject;
  pictures?: StoredPicture[];
  /** How far the item's removal has come by this entry, written together with it. */
  gate?: GateRow;
}

/** True where the journal is to give the item its running number. */
export const isNew = ({ type, item }: EntryDraft): boolean => type === 'item-opened' && item === undefined;

/** The running numbers of the items that an entry is about. */
export function itemsOf({ item, pub }: { item?: string | undefined; pub: JsonObject }): Set<string> {
  const named = Array.isArray(pub.items) ? pub.items.filter((number) => typeof number === 'string') : [];
  return new Set(item === undefined ? named : [item, ...named]);
}

/** Throws `UnfitEntry` where a draft could not be written down in the journal's form, or a picture is not what it says. */
export async function checkDraft(draft: EntryDraft): Promise<void> {
  const unfit = findUnfit(draft.pub ?? {}) ?? findUnfit(draft.payload ?? {}) ?? findUnfit(draft.item ?? '');
  if (unfit !== undefined) throw new UnfitEntry(`Posten går inte att spara: ${unfit}.`);
  if (draft.at !== undefined && Number.isNaN(draft.at.getTime())) {
    throw new UnfitEntry('Posten går inte att spara: tiden är ingen tid.');
  }
  const named = new Set(picturesIn(draft.payload));
  for (const { sha256 } of draft.pictures ?? []) {
    // What the payload does not name would be neither verified nor weeded.
    if (!named.has(sha256)) throw new UnfitEntry('Posten går inte att spara: den nämner inte sin bild.');
  }
  await Promise.all((draft.pictures ?? []).map(checkPicture));
}
