import { killed, play, spared } from './phrase-parts.ts';
import type { NamedPhrase } from './phrase-rule.ts';

const kill =
  'döda|mörda|skjuta|slå|spöa|hugga|strypa|stympa|dränka|halshugga|spotta|lynch|nita|misshandla|knivhugga|strimla';
const you = 'dig|dej|er|honom|henne|dom|dem|han|hon|de|du';
const order =
  'skjut|häng|stena|bränn|spräng|slå|lyncha|mörda|döda|avrätta|spöa|klå|misshandla|avliva|gasa|förgifta|dränk';

/** Threats against a person or a building, and calls to harm either. */
export const threatPhrases: readonly NamedPhrase[] = [
  { id: 'threat-you', steps: `jag|vi|ja 2 ${kill} 2 ${you}|ROLE`, unless: spared },
  {
    id: 'threat-you',
    steps: `ska|skall|kommer|tänker 2 ${kill} 1 ihjäl|dig|dej|er|honom|henne|dom`,
    unless: spared,
  },
  {
    id: 'slay',
    steps: 'slå|slår|spöa|skjuta|klå 1 ihjäl|sönder|gul|skiten 2 dig|dej|er|honom|henne|dom|ROLE',
    unless: play,
  },
  { id: 'slay', steps: 'jag|vi|ja 2 slår|skjuter|sparkar|hugger 1 ihjäl', unless: play },
  {
    id: 'end-of-you',
    steps: 'är|e|ä|blir 2 slut 0 med|mä 0 dig|dej|honom|henne',
    unless: play,
  },
  {
    id: 'maim',
    steps:
      'borde|ska|skulle|bör 2 skära|hugga|bryta|klippa|kapa|vrida|krossa|knäcka|klösa 3 BODY|tungan|öronen|händerna',
    unless: play,
  },
  { id: 'come-for-you', steps: 'vi|jag 1 krossar|knäcker 0 dig|er|honom|henne', unless: play },
  {
    id: 'you-will-die',
    steps: 'du|ni ska|skall|kommer 1 dö|få 1 stryk|dö|betala|ångra|lida',
    unless: play,
  },
  {
    id: 'know-where',
    steps: 'vet 0 var|vart 1 du|han|hon|hen 2 bor|jobbar|parkerar|tränar',
    unless: play,
  },
  {
    id: 'burn-down',
    steps: 'bränn|bränna|elda|tänd|tänder|tända 1 ner|ned|upp|på|eld 3 INST|PROPERTY|FACILITY',
    unless: play,
  },
  { id: 'blow-up', steps: 'spräng|spränga 2 INST|PROPERTY|FACILITY|ROLE|skiten', unless: play },
  {
    id: 'should-be-killed',
    steps: `borde|ska|bör|måste|skulle|förtjänar 3 ${killed}`,
    unless: `${spared}|framtiden|upp|ut|fram|NEG|GROUP`,
  },
  {
    id: 'kill-them',
    steps: `${order} 0 ihjäl|dom|dem|honom|henne|ROLE|politikerna|svinen|jävlarna|kärringen|gubben|vargjäveln`,
    unless: `${play}|GROUP|snällhet|kärlek|själen`,
  },
  {
    id: 'deserve-beating',
    steps: 'ha|få|ge|smaka|förtjänar|behöver|får 4 stryk|käften|knytnäve|örfil|örfilar|spö|däng|smisk',
    unless: `${play}|NEG|mycket|klipp|SPORT|schack`,
  },
  {
    id: 'bullet',
    steps: 'kula|kulan|kniv|kniven|yxa|yxan|bajonett 2 i 1 BODY|dig|han|henne|honom',
    unless: `${play}|GORE|klippet|klipp|film|filmen|video|videon|scenen|kameran`,
  },
  {
    id: 'break-things',
    steps: 'krossa|slå|slår 2 PROPERTY|rutorna|rutor|allt 3 hos|på|sönder',
    unless: play,
  },
  {
    id: 'steal-it',
    steps:
      'sno|stjäl|snatta|sabba|punktera|klottra|vandalisera|sabotera|plundra 3 PROPERTY|FACILITY|virket|däcken|skyltarna|vattnet|skolbygget',
    unless: play,
  },
  { id: 'refuse-tax', steps: 'vägra|sluta 1 betala 3 skatt|skatten|räkningen|vattenräkningen' },
];
