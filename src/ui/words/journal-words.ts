import { sayFrom, type Words } from '../say.ts';
import { journalEn } from './journal-en.ts';
import { journalSv } from './journal-sv.ts';

export const journalWords: Words<keyof typeof journalSv> = { sv: journalSv, en: journalEn };

/** Says something on the journal page. */
export const sayJournal = sayFrom(journalWords);
