import type { JournalDatabase } from '../../journal/open-journal.ts';
import type { Settings } from '../../shared/settings.ts';
import type { WorkState } from '../long-work.ts';
import type { Page } from '../open-page.tsx';
import type { Examined } from './examine.ts';
import type { JournalRow, JournalWork } from './journal-data.ts';
import type { readCards } from './read-cards.ts';
import type { OpenStory } from './read-story.ts';
import type { ReadingRoom } from './reading-room.ts';
import type { Card, FilterId } from './search-items.ts';
import type { StoryEntry } from './story-data.ts';

/** What the journal page knows. Everything that it shows is worked out from this. */
export interface JournalState extends WorkState<JournalWork> {
  /** One's own journal, and the one that is shown, which may be a colleague's. */
  own: JournalDatabase;
  shown: JournalDatabase;
  room?: ReadingRoom | undefined;
  theirs?: { name: string } | undefined;
  offered?: File | undefined;
  /** True where pictures are missing or damaged in the file that is offered. */
  isLacking?: boolean | undefined;
  cards: Card[];
  /** How many items there are, and whether all of them have been read. */
  items: number;
  isAllRead: boolean;
  entries: number;
  since?: Date | undefined;
  lastBackup?: Date | undefined;
  isPersisted?: boolean;
  query: string;
  wanted: Partial<Record<FilterId, string>>;
  /** What the search found last; worked out anew when it is gone. */
  rows?: JournalRow[] | undefined;
  open?: OpenStory | undefined;
  /** The latest reading of the list: one that was begun before it, of the same journal or another, shows nothing more. */
  listing?: ReturnType<typeof readCards>;
  /** The latest reading of an item: one that was begun before it shows nothing. */
  reading?: Promise<OpenStory | undefined>;
  /** True where the address names an item that is not there. */
  isUnknown?: boolean;
  /** Undefined where they are not to be seen. */
  ownEntries?: StoryEntry[] | undefined;
  examined?: Examined | undefined;
  /** The items that the list showed otherwise than their entries say, until the last check. */
  mended?: string[];
}

export type JournalPage = Page<JournalState>;

/** The page before anything of the journal is read. */
export function startState(settings: Settings, own: JournalDatabase): JournalState {
  return { settings, own, shown: own, cards: [], items: 0, isAllRead: false, entries: 0, query: '', wanted: {} };
}
