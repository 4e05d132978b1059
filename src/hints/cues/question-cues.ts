import type { KnownWord } from '../know-word.ts';
import { hasKind, kind, type Sentence, setOf, startOf } from './sentence.ts';

/** Forms of questions, and what they are signs of. */
export const questionCues = [
  'asks-you-to-do',
  'asks-you-rhetorically',
  'asks-what-one-may',
  'asks-whom-to-turn-to',
  'asks-when-or-where',
  'asks-of-a-thing',
  'asks-after-telling',
  'asks-in-another-language',
  'asks-by-word-order',
  'asks-by-first-words',
  'asks-in-a-clause',
] as const;

type QuestionCue = (typeof questionCues)[number];

const mayDo = setOf('kan ska kommer kunde skulle hinner tänker får vill har planerar måste behöver brukar avser');
const youDo = setOf(
  'tar sätter lägger byter lagar fixar ordnar plogar sandar saltar tömmer hämtar öppnar stänger skickar svarar kollar undersöker flyttar bygger river klipper röjer rensar sopar spolar mäter läser nollar ändrar skriver publicerar erbjuder hyr godkänner kräver följer ansvarar äger sköter håller gör räknar prioriterar skottar hugger gallrar städar målar ställer höjer sänker rättar återställer återkommer meddelar informerar fyller startar slutar börjar anordnar arrangerar ansöker beställer köper säljer delar ger visar testar besiktigar kontrollerar förlänger drar texar tänder släcker ersätter räddar planterar',
);
const rhetoric = setOf(
  'tror tycker skämtar minns skäms känner ser menar kallar fattar förstår trodde tänkte kallade sover lever hör vågar orkar',
);
const subjects = setOf('man jag vi det där någon nån barn barnen hon han min mina vår');
const turnTo = setOf(
  'ansvarar ringer bestämmer sköter kontaktar vänder mejlar mailar äger pratar anmäler betalar skickar lämnar har tar kan ska hör är vet',
);
const whenWhere = setOf('när var hur vilken vilket vilka');
const practical = setOf(
  'öppnar börjar kommer blir är får ska stänger tänds hämtas plogas görs lagas byts släpps gäller slutar startar hittar finns ligger köper anmäler lämnar bokar kan söker når gör går ansöker överklagar betalar lång länge ofta många mycket långt dyrt stor sent tidigt nummer tid tider dag dagar datum gator sida blankett adress ålder buss regler beställer står hänger gick räknas beräknas invigs bestäms',
);
const opening = setOf(
  'har är kommer ska får kan går blir gäller finns ingår räknas står ligger måste stämmer betyder behöver behövs krävs kostar hyr lånar säljer delar släcks tänds töms hämtas byggs läggs plogas sandas saltas klipps byts lagas stängs öppnas görs tas körs hålls sätts slås rivs flyttas köps säljs hyrs lånas delas skickas serveras städas vet bestämmer ansvarar äger sköter brukar hinner bor hör',
);
const subject = setOf('det den ni man jag vi han hon de dom du någon nån något nåt kommunen alla inte båda barn även');
const definite = /(?:en|et|na|er)s?$/;
const askingWords = setOf('när nä var vart hur varför vafför vilken vilket vilka vem vems vad va varifrån vilkas');
const finite =
  /(?:[aei]r|[ae]s|ör|år|[ae]de|nde)$|^(?:ska|kan|ä|e|är|finns|blev|fick|gick|kom|tog|ville|skulle|måste|vet)$/;
const beforeClause = setOf('men och så samt för alltså seriöst eller då förresten just nu');

/** A sentence with a question mark: who asks whom, and about what. `isTold` says that something was told before it. */
export function readQuestion(sentence: Sentence, isTold: boolean, add: (cue: QuestionCue) => void): void {
  const { words, kinds, from, to } = sentence;
  const isSerious = !hasKind(kinds, kind.notSerious, from, to);
  const isOfPlace = hasKind(kinds, kind.place, from, to);
  for (let at = from; at < to - 1; at += 1) {
    const kinds1 = kinds[at] ?? 0;
    const verb = words[at]?.text ?? '';
    const next = words[at + 1]?.text ?? '';
    if ((kinds[at + 1] ?? 0) & kind.you) {
      if (rhetoric.has(verb)) add('asks-you-rhetorically');
      else if (isSerious && (youDo.has(verb) || mayDo.has(verb))) add('asks-you-to-do');
    }
    if ((isOfPlace || isTold) && kinds1 & kind.impersonal && subjects.has(next)) add('asks-what-one-may');
    if (kinds1 & kind.whom && (turnTo.has(next) || next === 'nummer')) add('asks-whom-to-turn-to');
  }
  const start = startOf(sentence);
  if (whenWhere.has(words[start]?.text ?? '') && practical.has(words[start + 1]?.text ?? '')) add('asks-when-or-where');
  if (isOfPlace && isSerious) add('asks-of-a-thing');
  if (isTold && isSerious) add('asks-after-telling');
}

/**
 * A sentence without the mark: of a question's word order (verb, subject, four words at least), with a question word and a
 * verb first, or with a clause of either kind in it ("hon fyller sju, när får hon börja").
 */
export function readUnmarked(sentence: Sentence, add: (cue: QuestionCue) => void): void {
  const { words, to } = sentence;
  const start = startOf(sentence);
  if (to - start >= 4 && asksByOrder(words, start)) add('asks-by-word-order');
  if (to - start >= 3 && (asksByWord(words, start) || asksByOrder(words, start))) add('asks-by-first-words');
  for (let at = start + 1; at < to - 2; at += 1) {
    if (isClause(sentence, at) && (asksByWord(words, at) || asksByOrder(words, at))) add('asks-in-a-clause');
  }
}

function isClause({ text, words }: Sentence, at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word) return false;
  return beforeClause.has(before.text) || /[,;:–-]/.test(text.slice(before.to, word.from));
}

function asksByOrder(words: readonly KnownWord[], at: number): boolean {
  const second = words[at + 1];
  return second !== undefined && opening.has(words[at]?.text ?? '') && isSubject(second);
}

/** "När presenteras …" and "vem äger …", but not "när vi får …". */
function asksByWord(words: readonly KnownWord[], at: number): boolean {
  const verb = words[at + 1]?.text ?? '';
  return askingWords.has(words[at]?.text ?? '') && finite.test(verb) && !subject.has(verb);
}

function isSubject({ text, isCapitalised }: KnownWord): boolean {
  return isCapitalised || subject.has(text) || definite.test(text);
}

const questionMark = /[?؟]/;
const otherQuestion =
  /(?:^|[\s¿¡(])(?:missä|mistä|milloin|voiko|onko|miten|paljonko|kuinka|saako|mikä|kuka|pitääkö|do you|is there|are there|can i|can you|can we|could you|where (?:can|is|do|are)|when (?:is|does|do|will|are)|how (?:do|much|can|long|to)|what (?:time|is|are|do)|who (?:do|can|is)|is the|are the|does the|will the|wann|wo (?:kann|ist|gibt)|gibt es|wie (?:viel|kann|lange)|kann man|haben sie|darf man|czy|gdzie|kiedy|ile|jak|gdje|kada|kako|koliko|da li|ima li|où|quand|comment|combien|est-ce que|dónde|cuándo|cómo|hay|nerede|ne zaman|nasıl|kaç|var mı|mı|mi|halkee|goorma|sidee|ma jiraa|miyaa|maxaa|kur|si mund|a ka|unde|când|cum|hvornår|hvor|hvordan)(?=[\s?])|(?:^|\s)(?:где|когда|как|можно ли|есть ли|сколько|куда|кто|чи|де|коли|як|скільки|куди|أين|متى|كيف|هل|كم|ما هي|کجا|چه|چطور|آیا|کی)(?=\s)/u;

/** A question in one of the languages that people here ask in. */
export function asksInAnotherLanguage(text: string): boolean {
  return questionMark.test(text) && otherQuestion.test(text);
}
