import type { NamedPhrase } from './phrase-rule.ts';

/** Who asks for votes, members or support for a party. */
export const politicsPhrases: readonly NamedPhrase[] = [
  { id: 'vote-party', steps: 'rösta|kryssa|röst 2 på|för|till 2 PARTY|LETTER', unless: 'NEWS' },
  {
    id: 'vote-only',
    steps: 'rösta|kryssa 1 PARTY|LETTER|blått|rött|grönt|borgerligt|rödgrönt',
    unless: 'NEWS',
  },
  {
    id: 'join-party',
    steps: 'medlem|gå|häng|stöd|välj|heja 2 i|med|på|oss 1 PARTY|LETTER',
    unless: 'NEWS',
  },
  { id: 'choose-party', steps: 'välj|stöd|heja PARTY|LETTER', unless: 'NEWS' },
];
