import { type InterfaceLanguage, type SaySentence, sayIn } from '../shared/say-in.ts';

/** What the badge and the notifications say of times in English, by the Swedish. */
const dueInEnglish = {
  'sön mån tis ons tors fre lör': 'Sun Mon Tue Wed Thu Fri Sat',
  'jan feb mars apr maj juni juli aug sep okt nov dec': 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  '{n} min': '{n} min',
  '{n} tim': '{n} h',
  '{n} dygn': '{n} d',
  'försenad {time}': '{time} late',
  'nyss försenad': 'just overdue',
  nu: 'now',
  'om {time}': 'in {time}',
  'ungefär ': 'about ',
  'Fler än 99 försenade.': 'More than 99 overdue.',
  '{n} försenad': '{n} overdue',
  '{n} försenade': '{n} overdue',
  '{n} förfaller i dag': '{n} due today',
  '{n} förfaller snart. Närmast: {time}.': '{n} due soon. Next: {time}.',
  'Inget förfaller i dag.': 'Nothing is due today.',
};

/** Says the words of due times in a language. */
export const sayDueWord = (language: InterfaceLanguage = 'sv'): SaySentence<keyof typeof dueInEnglish> =>
  sayIn(language, dueInEnglish);
