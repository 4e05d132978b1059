import browser from 'webextension-polyfill';
import type { EvidenceCircumstances } from '../evidence/describe-evidence.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import type { EvidenceSaved } from '../journal/payloads.ts';
import type { EvidenceWarning } from '../shared/evidence-record.ts';
import type { HintCategory } from '../shared/hint.ts';
import type { Ask, Sender } from '../shared/messages.ts';
import { findOddities } from './find-oddities.ts';
import { profileIds } from './profile-ids.ts';
import { readCommentHints } from './read-comment-hints.ts';
import type { InForce } from './save-evidence.ts';

declare const __BUILD__: string;

/** What is known of a saving before the picture is taken. */
export interface Circumstances extends Required<Pick<EvidenceSaved, 'by' | 'hints'>> {
  open: Pick<EvidenceCircumstances, 'evidence' | 'program' | 'operator' | 'device'> & { hints: HintCategory[] };
  odd: EvidenceWarning[];
}

/** What the worker itself knows of a saving: who, with what, on which computer, what was hinted at, and what is odd. */
export async function gatherCircumstances(
  db: JournalDatabase,
  { settings, policy }: InForce,
  { comment }: Ask<'save-evidence'>,
  sender: Sender,
): Promise<Circumstances> {
  const now = new Date();
  const { version } = browser.runtime.getManifest();
  const { hints } = readCommentHints(comment.text, policy, { at: now.toISOString() }, {}, settings.hints);
  const [ids, odd] = await Promise.all([profileIds(), findOddities(db, now.toISOString(), sender)]);
  return {
    by: { ...settings.operator },
    hints: hints.map(({ category, rule, words }) => ({
      category,
      rule,
      words: words.map(({ from, to }) => comment.text.slice(from, to)),
    })),
    open: {
      evidence: crypto.randomUUID(),
      program: { name: 'Modereringsjournalen', version, build: __BUILD__ },
      ...ids,
      hints: [...new Set(hints.map(({ category }) => category))],
    },
    odd,
  };
}
