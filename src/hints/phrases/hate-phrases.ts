import { killed, play, spared } from './phrase-parts.ts';
import type { NamedPhrase } from './phrase-rule.ts';

/** Contempt of groups of people, told to be away, dead or in their place. */
export const hatePhrases: readonly NamedPhrase[] = [
  {
    id: 'slur',
    steps: 'SLUR',
    unless: `${spared}|stolt|stolta|hund|hunden|valp|valpar|valpen|valpkull|säljes`,
  },
  { id: 'go-home', steps: 'åk|stick|dra|res|far 0 hem|tillbaka 0 dit|era|din|igen' },
  {
    id: 'group-out',
    steps: 'släng|kasta|kör|skicka|utvisa|deportera 1 ut|hem|tillbaka|alla 3 GROUP',
    unless: spared,
  },
  {
    id: 'group-are-beasts',
    steps: 'GROUP är|e|ä|beter|lever|stjäl|ljuger 4 BEAST',
    unless: `${spared}|NEG`,
  },
  {
    id: 'group-is-sick',
    steps:
      'muslimer|islam|bögar|homosexuella|transor|judar|romer|araber|zigenare|negrer|somalier är|e|ä 2 sjuka|sjukt|sjukdom|pedofiler|cancer|ohyra|råttor|djur|smutsiga|svin|äckliga|pest|parasiter|terrorister|våldtäktsmän|tjuvar',
    unless: spared,
  },
  {
    id: 'to-the-kitchen',
    steps: 'kvinnor|kvinna|kvinnfolk|kärringar|kärring|fruntimmer|tjejer|kvinnan|gumman 5 köket|spisen|disken',
  },
  {
    id: 'kill-group',
    steps: 'GROUP|SLUR 9 skjut|dränk|häng|stena|bränn|gasa|lyncha|spräng|slakta|avliva|döda 0 dem|dom|alla|hela',
    unless: play,
  },
  {
    id: 'group-be-killed',
    steps: `GROUP|SLUR 3 borde|ska|bör|måste|skulle|förtjänar 3 ${killed}|utrotas|steriliseras|kastreras|spärras|deporteras`,
    unless: `${spared}|framtiden|NEG|inte`,
  },
  { id: 'go-die', steps: 'gå|ta 0 och|o|livet 0 dö|häng|av 0 dig' },
  { id: 'go-die', steps: 'gå och|o dö|häng|dränk' },
];
