import type { Item, PictureFacts } from '../../shared/item.ts';
import type { JournalLine } from '../../shared/journal-entry.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { describeRow } from './describe-row.ts';
import type { Ladder, Story, StoryEntry } from './journal-data.ts';

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
  const corrections = new Map(
    lines.flatMap(({ entry }) =>
      entry.type === 'corrected' && typeof entry.pub.corrects === 'number' ? [[entry.pub.corrects, entry.seq]] : [],
    ),
  );
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
    entries: lines.map(
      (line): StoryEntry => ({
        seq: line.entry.seq,
        at: new Date(line.entry.at),
        type: line.entry.type,
        detail: sayDetail(line),
        correctedBy: corrections.get(line.entry.seq),
      }),
    ),
    ladder,
  };
}

/** What more there is to say of an entry, in words. */
function sayDetail({ entry, payload }: JournalLine): string | undefined {
  const { pub, type } = entry;
  if (type === 'ground-chosen' && typeof payload?.no === 'string') return sayJournal('point', { no: payload.no });
  if (type === 'gate-overridden' && typeof payload?.reason === 'string') return payload.reason;
  if (type === 'receipt-entered' && typeof payload?.caseNumber === 'string') return payload.caseNumber;
  if (type === 'action-recorded') return small(actionWord(pub.what));
  if (type === 'outcome-observed') return sayOutcome(pub.what);
  if (type === 'handed-over' && typeof pub.package === 'string') return pub.package;
  return undefined;
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
