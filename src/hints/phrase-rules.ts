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

const insult = 'defamation_insult';
const hate = 'hate_harassment';
const threat = 'crime_incitement_threat';
const politics = 'party_politics';
const question = 'question';

const kill =
  'döda|mörda|skjuta|slå|spöa|hugga|strypa|stympa|dränka|halshugga|spotta|lynch|nita|misshandla|knivhugga|strimla';
const killed =
  'skjutas|hängas|dödas|avrättas|lynchas|halshuggas|stenas|arkebuseras|steglas|avlivas|spöas|piskas|pryglas|misshandlas|mördas|våldtas|gasas|brännas|sprängas';
const you = 'dig|dej|er|honom|henne|dom|dem|han|hon|de|du';
const order =
  'skjut|häng|stena|bränn|spräng|slå|lyncha|mörda|döda|avrätta|spöa|klå|misshandla|avliva|gasa|förgifta|dränk';
const play = 'JOYFUL|QUOTE|NEWS|sig|mig';
const spared = 'QUOTE|NEWS';

/** What hand-written rules may say for certain; the model takes the rest. */
export const phraseRules: readonly PhraseRule[] = [
  // Insults need somebody: a person, or the staff of a place.
  { category: insult, id: 'insult-you', steps: 'YOU|HE|ROLE|NAME 3 INSULT', unless: spared },
  { category: insult, id: 'insult-then-you', steps: 'INSULT 3 YOU|HE|ROLE|NAME|SURNAME', unless: spared },
  { category: insult, id: 'profane-insult', steps: 'PROFANE 1 INSULT', unless: spared },
  {
    category: insult,
    id: 'such-insult',
    steps: 'vilken|vilka|sån|såna|sådana|dessa|dom|din|ditt|dina|era|ert 2 INSULT',
    unless: spared,
  },
  {
    category: insult,
    id: 'bare-insult',
    steps: 'idiot|idioter|pucko|puckon|idiotjävel|idiotjävlar',
    unless: `${spared}|ME|GROUP`,
  },
  { category: insult, id: 'mild-insult-person', steps: 'du|ni|han|hon är|e|ä|va|verkar|låter 2 MILD', unless: spared },
  { category: insult, id: 'mild-insult-your', steps: 'din|ditt|dina 1 MILD', unless: spared },
  {
    category: insult,
    id: 'mild-insult-of-role',
    steps: 'ROLE|NAME|SURNAME är|e|ä|va|verkar 3 MILD',
    // Politicians as a body may be called cowardly or worse (RF 2:1).
    unless: `${spared}|politiker|politikerna|politikern|kommunpolitiker|kommunpolitikerna|lokalpolitiker`,
  },
  {
    category: insult,
    id: 'mild-insult-role',
    steps:
      'korkad|korkade|korkat|inkompetent|inkompetenta|oduglig|odugliga|lata|puckade|äckliga|vidriga|korrupta|fega 0 ROLE',
    unless: spared,
  },
  {
    category: insult,
    id: 'dumb-head',
    steps: 'dum|dumma|sjuk|sjuka|störd|störda i 0 huvudet|huvet|skallen|huve',
    // Said of a people it is hate, and of oneself nothing.
    unless: `${spared}|GROUP|jag|ja`,
  },
  {
    category: insult,
    id: 'accused-of-bribes',
    steps: 'NAME|SURNAME|ROLE|han|hon 2 tagit|tar|tog 2 mutor|muta',
    unless: 'NEWS',
  },
  {
    category: insult,
    id: 'accused-name',
    steps: 'NAME|SURNAME 2 stjäl|stulit|förskingrat|förskingrar|fifflat|fifflar|mutad|tafsat|misshandlar|ljuger|fuskar',
    unless: 'NEWS',
  },
  {
    category: hate,
    id: 'slur',
    steps: 'SLUR',
    unless: `${spared}|stolt|stolta|hund|hunden|valp|valpar|valpen|valpkull|säljes`,
  },
  { category: hate, id: 'go-home', steps: 'åk|stick|dra|res|far 0 hem|tillbaka 0 dit|era|din|igen' },
  {
    category: hate,
    id: 'group-out',
    steps: 'släng|kasta|kör|skicka|utvisa|deportera 1 ut|hem|tillbaka|alla 3 GROUP',
    unless: spared,
  },
  {
    category: hate,
    id: 'group-are-beasts',
    steps: 'GROUP är|e|ä|beter|lever|stjäl|ljuger 4 BEAST',
    unless: `${spared}|NEG`,
  },
  {
    category: hate,
    id: 'group-is-sick',
    steps:
      'muslimer|islam|bögar|homosexuella|transor|judar|romer|araber|zigenare|negrer|somalier är|e|ä 2 sjuka|sjukt|sjukdom|pedofiler|cancer|ohyra|råttor|djur|smutsiga|svin|äckliga|pest|parasiter|terrorister|våldtäktsmän|tjuvar',
    unless: spared,
  },
  {
    category: hate,
    id: 'to-the-kitchen',
    steps: 'kvinnor|kvinna|kvinnfolk|kärringar|kärring|fruntimmer|tjejer|kvinnan|gumman 5 köket|spisen|disken',
  },
  {
    category: hate,
    id: 'kill-group',
    steps: 'GROUP|SLUR 9 skjut|dränk|häng|stena|bränn|gasa|lyncha|spräng|slakta|avliva|döda 0 dem|dom|alla|hela',
    unless: play,
  },
  {
    category: hate,
    id: 'group-be-killed',
    steps: `GROUP|SLUR 3 borde|ska|bör|måste|skulle|förtjänar 3 ${killed}|utrotas|steriliseras|kastreras|spärras|deporteras`,
    unless: `${spared}|framtiden|NEG|inte`,
  },
  { category: hate, id: 'go-die', steps: 'gå|ta 0 och|o|livet 0 dö|häng|av 0 dig' },
  { category: hate, id: 'go-die', steps: 'gå och|o dö|häng|dränk' },
  { category: threat, id: 'threat-you', steps: `jag|vi|ja 2 ${kill} 2 ${you}|ROLE`, unless: spared },
  {
    category: threat,
    id: 'threat-you',
    steps: `ska|skall|kommer|tänker 2 ${kill} 1 ihjäl|dig|dej|er|honom|henne|dom`,
    unless: spared,
  },
  {
    category: threat,
    id: 'slay',
    steps: 'slå|slår|spöa|skjuta|klå 1 ihjäl|sönder|gul|skiten 2 dig|dej|er|honom|henne|dom|ROLE',
    unless: play,
  },
  { category: threat, id: 'slay', steps: 'jag|vi|ja 2 slår|skjuter|sparkar|hugger 1 ihjäl', unless: play },
  {
    category: threat,
    id: 'end-of-you',
    steps: 'är|e|ä|blir 2 slut 0 med|mä 0 dig|dej|honom|henne',
    unless: play,
  },
  {
    category: threat,
    id: 'maim',
    steps:
      'borde|ska|skulle|bör 2 skära|hugga|bryta|klippa|kapa|vrida|krossa|knäcka|klösa 3 BODY|tungan|öronen|händerna',
    unless: play,
  },
  { category: threat, id: 'come-for-you', steps: 'vi|jag 1 krossar|knäcker 0 dig|er|honom|henne', unless: play },
  {
    category: threat,
    id: 'you-will-die',
    steps: 'du|ni ska|skall|kommer 1 dö|få 1 stryk|dö|betala|ångra|lida',
    unless: play,
  },
  {
    category: threat,
    id: 'know-where',
    steps: 'vet 0 var|vart 1 du|han|hon|hen 2 bor|jobbar|parkerar|tränar',
    unless: play,
  },
  {
    category: threat,
    id: 'burn-down',
    steps: 'bränn|bränna|elda|tänd|tänder|tända 1 ner|ned|upp|på|eld 3 INST|PROPERTY|FACILITY',
    unless: play,
  },
  { category: threat, id: 'blow-up', steps: 'spräng|spränga 2 INST|PROPERTY|FACILITY|ROLE|skiten', unless: play },
  {
    category: threat,
    id: 'should-be-killed',
    steps: `borde|ska|bör|måste|skulle|förtjänar 3 ${killed}`,
    unless: `${spared}|framtiden|upp|ut|fram|NEG|GROUP`,
  },
  {
    category: threat,
    id: 'kill-them',
    steps: `${order} 0 ihjäl|dom|dem|honom|henne|ROLE|politikerna|svinen|jävlarna|kärringen|gubben|vargjäveln`,
    unless: `${play}|GROUP|snällhet|kärlek|själen`,
  },
  {
    category: threat,
    id: 'deserve-beating',
    steps: 'ha|få|ge|smaka|förtjänar|behöver|får 4 stryk|käften|knytnäve|örfil|örfilar|spö|däng|smisk',
    unless: `${play}|NEG|mycket|klipp|SPORT|schack`,
  },
  {
    category: threat,
    id: 'bullet',
    steps: 'kula|kulan|kniv|kniven|yxa|yxan|bajonett 2 i 1 BODY|dig|han|henne|honom',
    unless: `${play}|GORE|klippet|klipp|film|filmen|video|videon|scenen|kameran`,
  },
  {
    category: threat,
    id: 'break-things',
    steps: 'krossa|slå|slår 2 PROPERTY|rutorna|rutor|allt 3 hos|på|sönder',
    unless: play,
  },
  {
    category: threat,
    id: 'steal-it',
    steps:
      'sno|stjäl|snatta|sabba|punktera|klottra|vandalisera|sabotera|plundra 3 PROPERTY|FACILITY|virket|däcken|skyltarna|vattnet|skolbygget',
    unless: play,
  },
  { category: threat, id: 'refuse-tax', steps: 'vägra|sluta 1 betala 3 skatt|skatten|räkningen|vattenräkningen' },
  { category: politics, id: 'vote-party', steps: 'rösta|kryssa|röst 2 på|för|till 2 PARTY|LETTER', unless: 'NEWS' },
  {
    category: politics,
    id: 'vote-only',
    steps: 'rösta|kryssa 1 PARTY|LETTER|blått|rött|grönt|borgerligt|rödgrönt',
    unless: 'NEWS',
  },
  {
    category: politics,
    id: 'join-party',
    steps: 'medlem|gå|häng|stöd|välj|heja 2 i|med|på|oss 1 PARTY|LETTER',
    unless: 'NEWS',
  },
  { category: politics, id: 'choose-party', steps: 'välj|stöd|heja PARTY|LETTER', unless: 'NEWS' },
  // Who asks with neither a question mark nor a question: for word, for somebody to talk to, for the way.
  {
    category: question,
    id: 'wishes-word',
    steps:
      'skulle|vill|önskar|önskas|vore|behöver|behöva|hoppas|tacksam|gärna|snälla|undertecknad 6 besked|upplysning|upplysningar|förtydligande|klargörande|förklaring|återkoppling|uppringd|kontaktuppgift|kontaktuppgifter',
    unless: 'QUOTE',
  },
  {
    category: question,
    id: 'wishes-information',
    steps: 'skulle|vill|önskar|vore|behöver|behöva|tacksam 5 info|information|uppgift|svar om|på|kring|angående',
    unless: 'QUOTE|ME',
  },
  {
    category: question,
    id: 'wishes-contact',
    steps: 'skulle|vill|önskar|behöver|behöva|försöker 4 komma|få i kontakt|tag med|på',
    unless: 'QUOTE',
  },
  {
    category: question,
    id: 'how-do-i',
    steps: 'hur gör|ansöker|anmäler|överklagar|skaffar|bokar|beställer|söker|kommer jag|man|vi',
    unless: 'QUOTE',
  },
  {
    category: question,
    id: 'whom-do-i',
    steps: 'vem|vart|vilka ska|kan|bör|skall jag|man|vi vända|ringa|kontakta|mejla|maila|prata|anmäla|lämna|skicka',
    unless: 'QUOTE',
  },
];
