import { type Cue, cueNames, findCues } from '../cues/find-cues.ts';
import type { EntityKind } from '../find-entities.ts';
import { classNames, type KnownWord } from '../know-word.ts';
import { readAsking } from './asking-signs.ts';

const formSigns = [
  'bias',
  'question-mark',
  'ends-with-question-mark',
  'exclamation-mark',
  'many-exclamation-marks',
  'short',
  'medium',
  'long',
  'very-long',
  'shouting',
  'full-name',
  'first-word-asks',
  'greeting',
  'quotation',
  'foreign-script',
  'emoji',
  'link',
  'phone',
  'public-phone',
  'mail',
  'public-mail',
  'case-number',
  'number',
  'mention',
  'hashtag',
  'asks',
  'asks-without-mark',
  'asks-about-service',
  'asks-municipality',
  'asks-service-plainly',
  'rhetorical',
  'asks-friend',
  'wonders',
] as const;

export type Sign = (typeof formSigns)[number] | Cue;

/** What can be seen of a comment besides its words. Their order is part of the trained model. */
export const signNames: readonly Sign[] = [...formSigns, ...cueNames];

/** Signs that may turn what a class of words means: "idiot" in a question, in three words, with a wink. */
export const markedSigns: readonly Sign[] = [
  'short',
  'medium',
  'long',
  'very-long',
  'asks',
  'rhetorical',
  'exclamation-mark',
  'emoji',
  'link',
  'number',
  'wonders',
  'asks-friend',
];

const firstAsks =
  /^(?:när|var|hur|varför|vilken|vilket|vilka|vem|vad|vart|finns|kan|får|är|har|ska|går|vet|gäller|kommer|behöver|måste|undrar|någon|nån)$/;

/** The signs that a comment carries: how it is written, which entities it holds, what it asks. */
export function signsOf(
  text: string,
  cased: string,
  words: readonly KnownWord[],
  kinds: ReadonlySet<EntityKind>,
): Sign[] {
  const signs: Sign[] = [];
  const add = (name: Sign, isThere: boolean): void => {
    if (isThere) signs.push(name);
  };
  add('bias', true);
  add('question-mark', text.includes('?'));
  add('ends-with-question-mark', /\?[^\p{L}\p{N}]{0,10}$/u.test(text.slice(-30)));
  add('exclamation-mark', text.includes('!'));
  add('many-exclamation-marks', text.includes('!!'));
  add('short', words.length < 5);
  add('medium', words.length >= 5 && words.length < 15);
  add('long', words.length >= 15 && words.length < 40);
  add('very-long', words.length >= 40);
  add('shouting', /\p{Lu}{5,}/u.test(cased.slice(0, 400)));
  add('full-name', hasFullName(words));
  add('first-word-asks', firstAsks.test(words[0]?.text ?? ''));
  add('greeting', /^(?:hej|hejsan|hallå|god|tjena|hej!)$/.test(words[0]?.text ?? ''));
  add('quotation', /["”“»]/.test(text));
  add('foreign-script', /[\u0370-\u1fff\u3040-\ud7af]/.test(text.slice(0, 400)));
  add('emoji', /[\ud83c-\ud83e\u2600-\u27bf]/.test(text.slice(0, 800)));
  for (const kind of ['link', 'phone', 'public-phone', 'mail', 'public-mail', 'case-number'] as const)
    add(kind, kinds.has(kind));
  add('number', /\d/.test(text));
  add('mention', text.includes('@'));
  add('hashtag', text.includes('#'));
  const asking = readAsking(text, words);
  add('asks', asking.asks);
  add('asks-without-mark', asking.asksWithoutMark);
  add('asks-about-service', asking.asksAboutService);
  add('asks-municipality', asking.asksMunicipality);
  add('asks-service-plainly', asking.asksAboutService && !asking.isRhetorical && !asking.asksFriend);
  add('rhetorical', asking.isRhetorical);
  add('asks-friend', asking.asksFriend);
  add('wonders', asking.wonders);
  signs.push(...findCues(text, words));
  return signs;
}

const nameClass = classNames.indexOf('NAME');

/** A first name and another capitalised word after it. */
function hasFullName(words: readonly KnownWord[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    return word.classes.includes(nameClass) && next?.isCapitalised === true && next.from - word.to === 1;
  });
}
