import type { HintCategory } from '../../shared/hint.ts';
import { classNumbers, type KnownWord } from '../know-word.ts';

/**
 * Classes of words that a category is about. Where a group has no word in the comment, the model must be much surer to
 * hint: opinion is protected (RF 2:1), and a comment that neither names a party nor asks for votes is hardly a campaign.
 */
const aboutClasses: Partial<Record<HintCategory, string[]>> = {
  party_politics: ['PARTY LETTER', 'VOTE ME YOU COMMAND SELL'],
  hate_harassment: [
    'GROUP SLUR SEXIST OUT BEAST INSULT MILD OWNGROUP',
    'GROUP SLUR SEXIST INSULT MILD OWNGROUP THEY YOU HE NAME SURNAME ROLE',
  ],
  secrecy: ['SOC SECRET WORKHERE KIN HEALTH'],
  defamation_insult: ['YOU HE THEY ROLE NAME SURNAME', 'INSULT MILD CORRUPT BEAST PROFANE HEALTH'],
  violence_porn: ['PORN GORE VIOL DEATH BODY SEXIST WEAPON'],
  copyright: ['COPY TAKE WORK'],
  advertising_spam: ['SELL SCAM CURRENCY COPY PORN FREE'],
};

const about = new Map(
  Object.entries(aboutClasses).map(([category, groups]): [string, ReadonlySet<number>[]] => [
    category,
    groups.map(classNumbers),
  ]),
);

/** True when a comment has the words that a category is about, or the category needs none. */
export function hasWordsAbout(category: HintCategory, words: readonly KnownWord[]): boolean {
  const groups = about.get(category) ?? [];
  return groups.every((group) => words.some((word) => word.classes.some((number) => group.has(number))));
}
