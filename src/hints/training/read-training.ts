import { readdirSync, readFileSync } from 'node:fs';
import { type HintCategory, hintCategories } from '../../shared/hint.ts';

/** A comment written for training or test, with the labels a person gave it. */
export interface LabelledComment {
  labels: HintCategory[];
  text: string;
  /** The file it stands in, from the folder that was read: one hand, one set of subjects. */
  file: string;
}

/** One capital letter a category, so that thousands of lines stay readable; `-` is an innocent comment. */
const letters: Readonly<Record<string, HintCategory>> = {
  D: 'defamation_insult',
  H: 'hate_harassment',
  V: 'violence_porn',
  T: 'crime_incitement_threat',
  C: 'copyright',
  P: 'profanity',
  I: 'personal_data',
  S: 'secrecy',
  A: 'advertising_spam',
  R: 'party_politics',
  Q: 'question',
  K: 'complaint',
  N: 'case_reference',
};

/**
 * Reads every `.txt` file of a folder and the folders in it, in the order of their names. A line is `LETTERS|comment`,
 * with `\n` for a new line inside the comment.
 * @throws Error naming file and line when a line is not of that form or a letter is unknown.
 */
export function readLabelled(folder: URL): LabelledComment[] {
  const comments: LabelledComment[] = [];
  const files = readdirSync(folder, { encoding: 'utf8', recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.txt'));
  for (const file of files.sort()) {
    for (const [at, line] of readFileSync(new URL(file, folder), 'utf8').split('\n').entries()) {
      if (line === '') continue;
      const bar = line.indexOf('|');
      const codes = line.slice(0, Math.max(bar, 0));
      const labels = [...codes].flatMap((code) => letters[code] ?? []);
      if (bar < 1 || (codes !== '-' && labels.length !== codes.length))
        throw new Error(`${file}, rad ${at + 1}: ${line}`);
      const unique = hintCategories.filter((category) => labels.includes(category));
      comments.push({ labels: unique, text: line.slice(bar + 1).replaceAll('\\n', '\n'), file });
    }
  }
  return comments;
}
