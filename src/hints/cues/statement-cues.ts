import { hasKind, kind, type Sentence, setOf, startOf } from './sentence.ts';

/** Forms of statements and orders, and what they are signs of. */
export const statementCues = [
  'orders-work',
  'orders-work-of-a-thing',
  'thing-is-broken',
  'asks-about-broken-thing',
  'says-what-somebody-is',
  'compares-somebody',
  'health-of-somebody-named',
  'health-of-kin',
  'health-of-me',
  'private-matter-of-somebody-named',
  'if-then',
  'orders-harm',
  'calls-together',
  'offers-first',
  'knows-from-work',
] as const;

type StatementCue = (typeof statementCues)[number];
type Add = (cue: StatementCue) => void;

const persons = setOf('dig er dej henne honom');
const clauseEnd = /[,;:–—-] ?$/;

/** An imperative at the beginning of a sentence or of a clause asks for work done. */
export function readOrders(sentence: Sentence, add: Add): void {
  const { words, kinds, from, to } = sentence;
  const start = startOf(sentence);
  for (let at = from; at < to; at += 1) {
    if (((kinds[at] ?? 0) & kind.work) === 0 || !(at <= start || endsClause(sentence, at))) continue;
    if (persons.has(words[at + 1]?.text ?? '')) continue;
    add('orders-work');
    if (hasKind(kinds, kind.place, at + 1, Math.min(to, at + 7))) add('orders-work-of-a-thing');
  }
}

function endsClause({ text, words }: Sentence, at: number): boolean {
  return clauseEnd.test(text.slice(words[at - 1]?.to ?? 0, words[at]?.from ?? 0));
}

/** A thing, and what is wrong with it within seven words after or four before. */
export function readFaults({ kinds, from, to }: Sentence, isAsked: boolean, add: Add): void {
  for (let at = from; at < to; at += 1) {
    if (((kinds[at] ?? 0) & kind.thing) === 0) continue;
    for (let other = Math.max(from, at - 4); other < to && other <= at + 7; other += 1) {
      if (other === at || ((kinds[other] ?? 0) & kind.broken) === 0) continue;
      add(isAsked ? 'asks-about-broken-thing' : 'thing-is-broken');
      return;
    }
  }
}

const article = setOf('en ett så helt en som bara inget ingen lika för fan ju en rena riktig riktigt inte');
const ofInterest = kind.family | kind.me | kind.copula | kind.likening | kind.atWork;
const own = setOf('min mitt mina vår vårt våra hans hennes');
const meVerb = setOf('har är fick lider går äter');
const workPlace =
  /soc|skola|sjukhus|vård|hemtjänst|kommun|kontor|avdelning|klinik|mottagning|polis|bank|apotek|reception|växel|boende|förskola|domstol|tingsrätt|häkte|kassa|lön|personal|hvb|bup|psyk|akut|ambulans|räddning|larm|arkiv|registrat|tolk|enhet|kyrk|fack|revis|upphandl/;

/** Who is said to be something, and whose health or private matters are told of. */
export function readPersons({ words, kinds, from, to }: Sentence, add: Add): void {
  let seen = 0;
  let isNamed = false;
  let isKin = false;
  let isMe = false;
  for (let at = from; at < to; at += 1) {
    const kinds1 = kinds[at] ?? 0;
    seen |= kinds1;
    if (kinds1 & kind.named || (at > from + 1 && words[at]?.isCapitalised && words[at - 1]?.isCapitalised))
      isNamed = true;
    if ((kinds1 & ofInterest) === 0) continue;
    const next = words[at + 1]?.text ?? '';
    if (kinds1 & kind.family && own.has(words[at - 1]?.text ?? '')) isKin = true;
    if (kinds1 & kind.me && meVerb.has(next)) isMe = true;
    if (kinds1 & kind.copula && article.has(next) && hasKind(kinds, kind.person, Math.max(from, at - 4), at))
      add('says-what-somebody-is');
    if (kinds1 & kind.likening && seen & kind.person && (next === 'en' || next === 'ett')) add('compares-somebody');
    if (kinds1 & kind.atWork) {
      for (let other = at + 1; other < to && other < at + 6; other += 1)
        if (workPlace.test(words[other]?.text ?? '')) add('knows-from-work');
    }
  }
  if (seen & kind.health) {
    if (isNamed) add('health-of-somebody-named');
    if (isKin) add('health-of-kin');
    if (isMe) add('health-of-me');
  }
  if (isNamed && seen & kind.private) add('private-matter-of-somebody-named');
}

const conditional = setOf(
  'om den de dom alla nästa slutar fortsätter kommer backar ändrar ger får kör låter rör river fäller stänger säger skriver visar hör ser varje så tills',
);
const outcome = setOf('så då ska skall kommer får finns blir lär tar gör går');
const harm = setOf(
  'skjut häng stena bränn elda spräng slå klå misshandla avliva förgifta dränk krossa sabba sno stjäl repa häll kör klipp såg kapa riv storma blockera spotta sparka knivhugg hugg skär stick kasta släng lägg sätt spraya spreja klottra måla tuta punktera förstör välta vält ta jaga släpa dra lås hacka logga överbelasta lura fuska kör ring skrik skräm döda mörda strypa stryp lim limma tejpa smyg möt träffa samlas ös gräv gräva stampa tryck banka plocka tänd töm spika',
);
const together = setOf(
  'alla allihop allihopa vi nu grabbar folk gänget ikväll inatt imorgon lördag fredag operation vilka samling',
);
const join = setOf('ska gör tar kör ringer åker går träffas möts samlas skriver som ni vi mot nu med vill kommer');
const offer = setOf(
  'säljer köper fixar ordnar erbjuder utför levererar uthyres säljes köpes hyr söker behöver vill letar trött önskar drömmer tjäna jobba passa beställ boka missa skriver klipper målar renoverar städar flyttar byt få hyra lån låna gratis just nytt nyhet snabba säljs rea sista finns har kör ledig lediga billigt billiga',
);
const plainOffer = setOf('säljer köper fixar ordnar erbjuder utför levererar säljes köpes uthyres säljs');
const offered = setOf('du ni dig er ut nu in upp tider hem till snabbt pengar jobb i ett en');

/** What the first words of a sentence announce: a condition, an order to do harm, a gathering, an offer. */
export function readOpening(sentence: Sentence, add: Add): void {
  const { words, to } = sentence;
  const start = startOf(sentence);
  const first = words[start]?.text ?? '';
  const second = words[start + 1]?.text ?? '';
  if (conditional.has(first)) {
    for (let at = start + 2; at < to && at < start + 16; at += 1)
      if (outcome.has(words[at]?.text ?? '')) add('if-then');
  }
  if (harm.has(first)) add('orders-harm');
  if (together.has(first) && join.has(second)) add('calls-together');
  if (offer.has(first) && (offered.has(second) || plainOffer.has(first))) add('offers-first');
}
