import type { HintCategory } from '../../shared/hint.ts';
import { hatePhrases } from './hate-phrases.ts';
import { insultPhrases } from './insult-phrases.ts';
import type { NamedPhrase, PhraseRule } from './phrase-rule.ts';
import { politicsPhrases } from './politics-phrases.ts';
import { questionPhrases } from './question-phrases.ts';
import { threatPhrases } from './threat-phrases.ts';

const rulesFor = (category: HintCategory, phrases: readonly NamedPhrase[]): PhraseRule[] =>
  phrases.map((phrase) => ({ category, ...phrase }));

/** What hand-written rules may say for certain; the model takes the rest. */
export const phraseRules: readonly PhraseRule[] = [
  ...rulesFor('defamation_insult', insultPhrases),
  ...rulesFor('hate_harassment', hatePhrases),
  ...rulesFor('crime_incitement_threat', threatPhrases),
  ...rulesFor('party_politics', politicsPhrases),
  ...rulesFor('question', questionPhrases),
];
