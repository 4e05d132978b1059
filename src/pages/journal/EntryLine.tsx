import { showNumber } from '../../ui/show-number.ts';
import { showClock, showTime } from '../../ui/show-time.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import type { StoryEntry } from './story-data.ts';

/** "Grund vald: punkt 8". */
export function sayStoryEntry(entry: StoryEntry): string {
  const kind = sayJournal(`entry.${entry.kind}`);
  const name = entry.corrects === undefined ? kind : sayJournal('correctionOf', { seq: showNumber(entry.corrects) });
  return entry.detail ? sayJournal('entryDetail', { entry: name, detail: entry.detail }) : name;
}

/** An entry with its time, struck through where a later entry corrects it. With `now` the day is said too. */
export function EntryLine({ entry, now }: { entry: StoryEntry; now?: Date }) {
  const words = sayStoryEntry(entry);
  const { correctedBy } = entry;
  return (
    <li class={`entry${correctedBy === undefined ? '' : ' is-corrected'}`}>
      <span class="num">{now ? showTime(entry.at, now) : showClock(entry.at, true)}</span>
      {correctedBy === undefined ? (
        <span>{words}</span>
      ) : (
        <span>
          <del>{words}</del> {sayJournal('correctedBy', { seq: showNumber(correctedBy) })}
        </span>
      )}
      <span class="small soft num">{sayJournal('entryNo', { seq: showNumber(entry.seq) })}</span>
    </li>
  );
}
