import type { HintCategory } from '../../shared/hint.ts';
import { classNames, type KnownWord } from '../know-word.ts';

/**
 * Classes of words that a category is about. What the model alone says counts only when each group has a word in the
 * comment: opinion is protected (RF 2:1), and a comment that neither names a party nor asks for votes is no campaign.
 */
const aboutClasses: Partial<Record<HintCategory, string[]>> = {
  party_politics: ['PARTY LETTER', 'VOTE ME YOU COMMAND SELL'],
  crime_incitement_threat: ['VIOL WEAPON DEATH ARSON LAWBREAK WARN BODY NIGHT COMMAND PROFANE INSULT YOU HE SELL'],
  hate_harassment: ['GROUP SLUR SEXIST OUT BEAST HOSTILE YOU HE INSULT MILD HEALTH OWNGROUP NAME'],
  secrecy: ['SOC SECRET WORKHERE TELL DOCUMENT KIN HEALTH'],
  defamation_insult: ['YOU HE THEY ROLE NAME SURNAME INSULT MILD SOMEONE INST CORRUPT BEAST'],
};

const about = new Map(
  Object.entries(aboutClasses).map(([category, groups]): [string, ReadonlySet<number>[]] => [
    category,
    groups.map((group) => new Set(group.split(' ').map((name) => classNames.indexOf(name)))),
  ]),
);

/** True when a comment has the words that a category is about, or the category needs none. */
export function hasWordsAbout(category: HintCategory, words: readonly KnownWord[]): boolean {
  const groups = about.get(category) ?? [];
  return groups.every((group) => words.some((word) => word.classes.some((number) => group.has(number))));
}
