import type { Finding } from './merge-findings.ts';
import { hiddenProfanity } from './words/profanity.ts';

const escaped = hiddenProfanity.split(/\s+/).map((word) => word.replace(/[.-]/g, '[.\\-–]'));
const hidden = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');

/** Swearing with its letters hidden behind dashes and dots (`f-n`, `j-la`). */
export function findHiddenProfanity(text: string): Finding[] {
  if (!/[a-zö][.–-]{1,3}[a-zö]/.test(text)) return [];
  return [...text.matchAll(hidden)].map((match) => ({
    category: 'profanity',
    rule: 'lexicon:hidden-profanity',
    spans: [{ from: match.index, to: match.index + match[0].length }],
    strength: 'clear',
  }));
}
