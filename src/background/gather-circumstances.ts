import browser from 'webextension-polyfill';
import type { EvidenceCircumstances } from '../evidence/describe-evidence.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import type { EvidenceSaved } from '../journal/payloads.ts';
import { readEntry, readHead } from '../journal/read-journal.ts';
import type { EvidenceWarning } from '../shared/evidence-record.ts';
import type { Ask } from '../shared/messages.ts';
import { profileIds } from './profile-ids.ts';
import { readCommentHints } from './read-comment-hints.ts';
import type { InForce } from './save-evidence.ts';
import type { TakenPictures } from './take-pictures.ts';

declare const __BUILD__: string;

/** What the worker itself knows of a saving: who, with what, on which computer, what was hinted at, and what was odd. */
export async function gatherCircumstances(
  db: JournalDatabase,
  { settings, policy }: InForce,
  { comment, facts }: Ask<'save-evidence'>,
  { start, end, elapsed, zoom, warnings }: TakenPictures,
  hasWitness: boolean,
): Promise<{ open: EvidenceCircumstances } & Required<Pick<EvidenceSaved, 'by' | 'hints'>>> {
  const { version } = browser.runtime.getManifest();
  const hints = readCommentHints({ id: comment.id, text: comment.text }, policy, new Date(start)).hints;
  const [ids, odd] = await Promise.all([profileIds(settings.operator.name), findOddities(db, start)]);
  return {
    by: { ...settings.operator },
    hints: hints.map(({ category, rule, words }) => ({
      category,
      rule,
      words: words.map(({ from, to }) => comment.text.slice(from, to)),
    })),
    open: {
      evidence: crypto.randomUUID(),
      facts,
      comment,
      policy,
      start,
      end,
      elapsed,
      program: { name: 'Modereringsjournalen', version, build: __BUILD__ },
      ...ids,
      hints: [...new Set(hints.map(({ category }) => category))],
      hasWitness,
      zoom,
      warnings: [...warnings, ...odd],
    },
  };
}

/** Circumstances that someone who doubts the record ought to be told of. */
async function findOddities(db: JournalDatabase, start: string): Promise<EvidenceWarning[]> {
  const { count } = await readHead(db);
  const last = await readEntry(db, count - 1);
  const odd: EvidenceWarning[] = [];
  if (last && last.at > start) odd.push('clock-went-back');
  if (browser.extension.inIncognitoContext) odd.push('private-window');
  return odd;
}
