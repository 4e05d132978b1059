import { spared } from './phrase-parts.ts';
import type { NamedPhrase } from './phrase-rule.ts';

/** Insults need somebody: a person, or the staff of a place. */
export const insultPhrases: readonly NamedPhrase[] = [
  { id: 'insult-you', steps: 'YOU|HE|ROLE|NAME 3 INSULT', unless: spared },
  { id: 'insult-then-you', steps: 'INSULT 3 YOU|HE|ROLE|NAME|SURNAME', unless: spared },
  { id: 'profane-insult', steps: 'PROFANE 1 INSULT', unless: spared },
  {
    id: 'such-insult',
    steps: 'vilken|vilka|sån|såna|sådana|dessa|dom|din|ditt|dina|era|ert 2 INSULT',
    unless: spared,
  },
  {
    id: 'bare-insult',
    steps: 'idiot|idioter|pucko|puckon|idiotjävel|idiotjävlar',
    unless: `${spared}|ME|GROUP`,
  },
  { id: 'mild-insult-person', steps: 'du|ni|han|hon är|e|ä|va|verkar|låter 2 MILD', unless: spared },
  { id: 'mild-insult-your', steps: 'din|ditt|dina 1 MILD', unless: spared },
  {
    id: 'mild-insult-of-role',
    steps: 'ROLE|NAME|SURNAME är|e|ä|va|verkar 3 MILD',
    // Politicians as a body may be called cowardly or worse (RF 2:1).
    unless: `${spared}|politiker|politikerna|politikern|kommunpolitiker|kommunpolitikerna|lokalpolitiker`,
  },
  {
    id: 'mild-insult-role',
    steps:
      'korkad|korkade|korkat|inkompetent|inkompetenta|oduglig|odugliga|lata|puckade|äckliga|vidriga|korrupta|fega 0 ROLE',
    unless: spared,
  },
  {
    id: 'dumb-head',
    steps: 'dum|dumma|sjuk|sjuka|störd|störda i 0 huvudet|huvet|skallen|huve',
    // Said of a people it is hate, and of oneself nothing.
    unless: `${spared}|GROUP|jag|ja`,
  },
  {
    id: 'accused-of-bribes',
    steps: 'NAME|SURNAME|ROLE|han|hon 2 tagit|tar|tog 2 mutor|muta',
    unless: 'NEWS',
  },
  {
    id: 'accused-name',
    steps: 'NAME|SURNAME 2 stjäl|stulit|förskingrat|förskingrar|fifflat|fifflar|mutad|tafsat|misshandlar|ljuger|fuskar',
    unless: 'NEWS',
  },
];
