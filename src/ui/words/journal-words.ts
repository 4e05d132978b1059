import { sayFrom, type Words } from '../say.ts';
import { journalEntryEn } from './journal-entry-en.ts';
import { journalEntrySv } from './journal-entry-sv.ts';
import { journalListEn } from './journal-list-en.ts';
import { journalListSv } from './journal-list-sv.ts';
import { journalStoryEn } from './journal-story-en.ts';
import { journalStorySv } from './journal-story-sv.ts';

const journalSv = { ...journalListSv, ...journalStorySv, ...journalEntrySv };

export const journalWords: Words<keyof typeof journalSv> = {
  sv: journalSv,
  en: { ...journalListEn, ...journalStoryEn, ...journalEntryEn },
};

/** Says something on the journal page. */
export const sayJournal = sayFrom(journalWords);
