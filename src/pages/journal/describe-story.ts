import type { Item, PictureFacts } from '../../shared/item.ts';
import type { JournalLine, JsonObject } from '../../shared/journal-entry.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { describeRow } from './describe-row.ts';
import type { Ladder, Story, StoryEntry } from './journal-data.ts';
import { weededCard } from './search-items.ts';

/**
 * One item with all that was written about it. Pure.
 * @param urlOf gives the `blob:` address of a picture; undefined where its bytes are gone
 */
export function describeStory(
  item: Item,
  lines: readonly JournalLine[],
  urlOf: (picture: PictureFacts) => string | undefined,
  ladder: Ladder | undefined,
): Story {
  return {
    row: describeRow(item),
    author: item.comment.author,
    text: item.comment.text,
    link: item.comment.permalink,
    posted: item.comment.postedAt,
    knownAt: new Date(item.openedAt),
    ground: item.ground,
    pictures: item.pictures
      .filter(({ role }) => role !== 'frame')
      .concat(item.pictures.filter(({ role }) => role === 'frame'))
      .flatMap((picture) => {
        const url = urlOf(picture);
        return url ? [{ ...picture, url }] : [];
      }),
    entries: describeEntries(lines),
    ladder,
    direction: item.comment.own ? 'drawn-up' : 'incoming',
    holds: item.holds ?? [],
    isFixed: false,
  };
}

/** What is left of a weeded item: its number, and that something was written, when and of which kind. Pure. */
export function describeWeeded(number: string, lines: readonly JournalLine[]): Story {
  const weeding = lines.findLast(({ entry }) => entry.type === 'weeded')?.entry;
  const at = lines[0]?.entry.at ?? '';
  const { row } = weededCard(number, at, String(weeding?.pub.decision ?? ''));
  return { row, pictures: [], entries: describeEntries(lines), holds: [], isFixed: true };
}

function describeEntries(lines: readonly JournalLine[]): StoryEntry[] {
  const corrections = new Map(
    lines.flatMap(({ entry }) =>
      entry.type === 'corrected' && typeof entry.pub.corrects === 'number' ? [[entry.pub.corrects, entry.seq]] : [],
    ),
  );
  return lines.toReversed().map((line) => ({
    seq: line.entry.seq,
    at: new Date(line.entry.at),
    type: line.entry.type,
    detail: sayDetail(line),
    correctedBy: corrections.get(line.entry.seq),
    corrects: typeof line.entry.pub.corrects === 'number' ? line.entry.pub.corrects : undefined,
  }));
}

/** What more there is to say of an entry, in words. */
function sayDetail({ entry, payload }: JournalLine): string | undefined {
  const { pub, type } = entry;
  if (type === 'ground-chosen' && typeof payload?.no === 'string') return sayJournal('point', { no: payload.no });
  if (type === 'gate-overridden' && typeof payload?.reason === 'string') return payload.reason;
  if (type === 'receipt-entered' && typeof payload?.caseNumber === 'string') return payload.caseNumber;
  if (type === 'note-added' && typeof payload?.text === 'string') return payload.text;
  if (type === 'corrected' && payload) return sayJournal('correction', sayCorrection(payload));
  if ((type === 'hold-set' || type === 'hold-lifted') && typeof payload?.reason === 'string') return payload.reason;
  if (type === 'action-recorded') return small(actionWord(pub.what));
  if (type === 'outcome-observed') return sayOutcome(pub.what);
  if (type === 'handed-over' && typeof pub.package === 'string') return pub.package;
  return undefined;
}

function sayCorrection(payload: JsonObject): { fact: string; is: string; reason: string } {
  const { fact, is, reason } = payload;
  return { fact: String(fact ?? ''), is: String(is ?? ''), reason: String(reason ?? '') };
}

function actionWord(what: unknown): string {
  const known = ['deleted', 'hidden', 'answered', 'forwarded', 'reported', 'blocked', 'none'] as const;
  const found = known.find((one) => one === what);
  return found ? sayJournal(`state.${found}`) : '';
}

function sayOutcome(what: unknown): string | undefined {
  const known = ['gone', 'greyed', 'still-there', 'came-back', 'could-not-tell'] as const;
  const found = known.find((one) => one === what);
  return found && sayJournal(`outcome.${found}`);
}

function small(word: string): string | undefined {
  return word ? word.charAt(0).toLocaleLowerCase('sv') + word.slice(1) : undefined;
}
