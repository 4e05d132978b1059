import { type ExamineOptions, examineJournal, type Verdict } from './examine-journal.ts';

export type { Verdict } from './examine-journal.ts';

/**
 * The two verdicts on a journal (DESIGN 7 and 8), read as the lines of `journal.jsonl`. Without a head known from
 * elsewhere completeness is at best `unknown`: nothing in a chain can show that its end was cut off.
 */
export async function verifyJournal(
  lines: AsyncIterable<string> | Iterable<string>,
  options: ExamineOptions = {},
): Promise<Verdict> {
  return (await examineJournal(lines, options)).verdict;
}
