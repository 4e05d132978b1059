import { ArrowRightToLine, Check, Lock, Minus } from 'lucide';
import { Icon } from '../../ui/Icon.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { showClock } from '../../ui/show-time.ts';
import { Tag } from '../../ui/Tag.tsx';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { EntryLine } from './EntryLine.tsx';
import type { JournalRow } from './journal-data.ts';
import { rowIcons, sayRow, sayWhere } from './row-looks.ts';
import type { StoryEntry } from './story-data.ts';

function Tags({ row }: { row: JournalRow }) {
  const icons = { not: ArrowRightToLine, 'handed-over': ArrowRightToLine, 'not-registered': Minus };
  return (
    <span class="item-tags">
      {row.isSecret && <Tag icon={Lock} text={sayJournal('secret')} tone="secret" />}
      {row.caseNumber && <Tag icon={Check} text={row.caseNumber} tone="done" />}
      {row.handover && !row.caseNumber && (
        <Tag icon={icons[row.handover]} text={sayJournal(`handover.${row.handover}`)} />
      )}
    </span>
  );
}

interface Props {
  row: JournalRow;
  isOpen: boolean;
  /** True for the one that Tab stops at. */
  isStop: boolean;
  /** The entries of the item that is open, the newest first. */
  entries: StoryEntry[] | undefined;
  toggle: () => void;
}

/** One item, and below it its entries when it is open. */
export function ItemRow({ row, isOpen, isStop, entries, toggle }: Props) {
  const isDone = row.state === 'deleted' && row.isChecked;
  return (
    <>
      <button
        type="button"
        class="item"
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        data-number={row.number}
        onClick={toggle}
      >
        <Icon of={rowIcons[row.state]} tone={isDone ? 'done' : row.state === 'still-there' ? 'late' : undefined} />
        <span class="num">
          <strong>{row.number}</strong>
          <br />
          <span class="small soft">{showClock(row.at)}</span>
        </span>
        <span>
          <strong>{sayRow(row)}</strong>
          <br />
          <span class="soft">{sayWhere(row)}</span>
          {row.earlier && (
            <span class="small row-text two">
              <span class="soft">{sayJournal('earlierText')}</span>{' '}
              <bdi>
                <MarkedText {...row.earlier} />
              </bdi>
            </span>
          )}
        </span>
        <Tags row={row} />
      </button>
      {isOpen && entries && entries.length > 0 && (
        <ol>
          {entries.map((entry) => (
            <EntryLine key={entry.seq} entry={entry} />
          ))}
        </ol>
      )}
    </>
  );
}
