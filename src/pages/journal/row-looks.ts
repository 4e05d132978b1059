import {
  Archive,
  Check,
  CircleDot,
  Clock,
  EyeOff,
  Flag,
  FolderInput,
  Forward,
  type IconNode,
  ImageOff,
  LockOpen,
  MessageSquareReply,
  Minus,
  Pause,
  PencilLine,
  Reply,
  Signpost,
  TriangleAlert,
  UserCheck,
  UserX,
} from 'lucide';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import type { JournalRow, RowState } from './journal-data.ts';

/** The sign in the margin of an item. */
export const rowIcons: Record<RowState, IconNode> = {
  opened: Flag,
  'ground-chosen': Clock,
  saved: LockOpen,
  'text-saved': ImageOff,
  deleted: Check,
  hidden: EyeOff,
  'still-there': CircleDot,
  answered: Reply,
  forwarded: Forward,
  acknowledged: MessageSquareReply,
  referred: Signpost,
  corrected: PencilLine,
  'to-register': FolderInput,
  waiting: Pause,
  given: UserCheck,
  reported: Flag,
  blocked: UserX,
  none: Minus,
  overridden: TriangleAlert,
  lost: TriangleAlert,
  weeded: Archive,
};

/** "Borttagen, kontrollerad", "Gallrad enligt KS 2025/0071". */
export function sayRow(row: JournalRow): string {
  if (row.weededUnder) return sayJournal('weededUnder', { decision: row.weededUnder });
  if (row.who && row.state === 'waiting') return sayJournal('waitingFor', { to: row.who });
  if (row.who && row.state === 'given') return sayJournal('givenTo', { to: row.who });
  const state = sayJournal(`state.${row.state}`);
  return row.isChecked ? sayJournal('checked', { state }) : state;
}

/** "Punkt 1 · bibliotek, Facebook · Kultur och fritid". */
export function sayWhere(row: JournalRow): string {
  if (row.weededUnder) return sayJournal('weededText');
  const about = row.about && /^\d/.test(row.about) ? sayJournal('point', { no: row.about }) : row.about;
  return [about, `${row.channel}, ${sayPage(row.platform)}`, row.unit].filter(Boolean).join(' · ');
}
