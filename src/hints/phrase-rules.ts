import type { HintCategory } from '../shared/hint.ts';

/**
 * A rule over words: each step names classes in capitals or words in lower case, with `|` between alternatives; a number
 * before a step says how many words may come between (0 when none is given). Steps stand in one sentence.
 */
export interface PhraseRule {
  category: HintCategory;
  id: string;
  steps: string;
  /** The comment is spared when a word of these classes stands anywhere in the sentence. */
  unless?: string;
}

/** What hand-written rules may say for certain; the model takes the rest. */
export const phraseRules: readonly PhraseRule[] = [
  // Insults need somebody: a person, or the staff of a place.
  { category: 'defamation_insult', id: 'insult-you', steps: 'YOU|HE|ROLE|NAME 3 INSULT', unless: 'QUOTE' },
  { category: 'defamation_insult', id: 'insult-then-you', steps: 'INSULT 3 YOU|HE|ROLE|NAME|SURNAME', unless: 'QUOTE' },
  { category: 'defamation_insult', id: 'profane-insult', steps: 'PROFANE 1 INSULT', unless: 'QUOTE' },
  {
    category: 'defamation_insult',
    id: 'such-insult',
    steps: 'vilken|vilka|sån|såna|sådana|jävla|dessa|dom|din|ditt|dina|era 2 INSULT',
    unless: 'QUOTE',
  },
  {
    category: 'defamation_insult',
    id: 'mild-insult-person',
    steps: 'du|ni|han|hon|ROLE är|e|va|verkar|låter 3 MILD',
    unless: 'QUOTE',
  },
  { category: 'defamation_insult', id: 'mild-insult-your', steps: 'din|ditt|dina|era 1 MILD', unless: 'QUOTE' },
  { category: 'defamation_insult', id: 'mild-insult-role', steps: 'MILD 0 ROLE', unless: 'QUOTE' },
  {
    category: 'defamation_insult',
    id: 'accused-person',
    steps: 'NAME|SURNAME|ROLE|han|hon 2 tagit|tar|tog 1 mutor|muta',
  },
  {
    category: 'defamation_insult',
    id: 'accused-name',
    steps: 'NAME|SURNAME 2 stjäl|stulit|förskingrat|förskingrar|fifflat|mutad|fiskar|tafsat|misshandlar',
  },
  { category: 'hate_harassment', id: 'slur', steps: 'SLUR', unless: 'QUOTE' },
  { category: 'hate_harassment', id: 'group-out', steps: 'GROUP 4 OUT 2 OUT', unless: 'QUOTE' },
  { category: 'hate_harassment', id: 'go-home', steps: 'åk|stick|dra|res|far 0 hem|tillbaka 1 dit|till|era|din' },
  { category: 'hate_harassment', id: 'group-beast', steps: 'GROUP är|e|beter 4 BEAST', unless: 'QUOTE' },
  {
    category: 'hate_harassment',
    id: 'to-the-kitchen',
    steps: 'kvinnor|kvinna|kärringar|kärring|fruntimmer|tjejer 3 köket|spisen',
  },
  {
    category: 'crime_incitement_threat',
    id: 'threat-you',
    steps:
      'jag|vi|ska|kommer|skall 2 döda|mörda|skjuta|slå|spöa|krossa|knäcka|hugga|strypa 1 dig|er|dej|honom|henne|dom',
  },
  { category: 'crime_incitement_threat', id: 'know-where', steps: 'vet 1 var|vart 1 du|ni|han|hon|hen 2 bor|bo' },
  { category: 'crime_incitement_threat', id: 'burn-down', steps: 'bränn|bränna|elda|tänd 1 ner|ned|upp|på 3 INST' },
  {
    category: 'crime_incitement_threat',
    id: 'should-be-killed',
    steps: 'borde|ska|bör|måste 2 skjutas|hängas|dödas|avrättas|lynchas|halshuggas|stenas|arkebuseras',
    unless: 'QUOTE',
  },
  { category: 'party_politics', id: 'vote-party', steps: 'rösta|röstar|röst|kryssa 2 på|för 3 PARTY' },
  { category: 'party_politics', id: 'vote-only', steps: 'rösta|kryssa 1 PARTY' },
  { category: 'violence_porn', id: 'obscene-offer', steps: 'PORN 4 PORN' },
  { category: 'advertising_spam', id: 'scam', steps: 'SCAM 3 SCAM 3 SCAM' },
  { category: 'secrecy', id: 'secret-told', steps: 'SECRET 5 SOC' },
];
