import { classNames, classNumbers, type KnownWord } from '../know-word.ts';
import { endOfSentence, signsAfter } from '../sentences.ts';

/** What kinds of question a comment holds. All may be false, and several true. */
export interface Asking {
  /** A sentence has the form of a question and a question mark. */
  asks: boolean;
  /** The same without the mark, as hasty people write. */
  asksWithoutMark: boolean;
  /** A question whose sentence names something that a municipality does, owns or decides. */
  asksAboutService: boolean;
  /** A question with `ni`, `er`, `kommunen` or `man` in it. */
  asksMunicipality: boolean;
  /** A set phrase that nobody expects an answer to, or a question without any matter. */
  isRhetorical: boolean;
  /** A question to somebody by name, to a friend or to "any of you". */
  asksFriend: boolean;
  /** `Undrar om …`, `skulle vilja veta …`. */
  wonders: boolean;
}

const questionWords: ReadonlySet<string> = new Set(
  'när nä var vart hur varför vafför vilken vilket vilka vem vems vad va varifrån varav hurdan'.split(' '),
);
const askingVerbs: ReadonlySet<string> = new Set(
  'finns får kan går gäller är e ä har ska skall måste behöver behövs stämmer blir kommer ingår serveras tar erbjuder hyr vet ligger hittar lämnar sitter anmäler ansöker söker gör betyder hänger händer byts töms plogas sandas bestämmer ansvarar äger köper tänker kostar krävs säljer öppnar stänger planeras planerar bygger betalar räknas vågar bör lånar ser skickar skulle hinner brukar anordnar ordnar grävs körs drar delar hämtas hämtar'.split(
    ' ',
  ),
);
const openers: ReadonlySet<string> = new Set(
  'hej hejsan hallå tjena god dag morgon kväll kommunen kära snälla och men så jo ja okej ok tack då fast alltså asså ursäkta sen eller ni fråga en för info undertecknad'.split(
    ' ',
  ),
);
const rhetorical =
  /hur svårt kan|inte kloka|skämtar ni|är det (?:på riktigt|ett skämt|sant|inte|konstigt|så (?:här|svårt)|rimligt|verkligen)|vem (?:bryr sig|tror|har kommit på|bad om|har råd|vet|kunde ana|hade kunnat)|vad (?:ska det bli|trodde|är det för fel|är nästa steg|säger man|hände med|är poängen|tror ni)|hur (?:tänkte|tänker|länge ska vi|kan man|många gånger|dum|korkad|mycket ska|lågt|naiv)|ska (?:man|vi) (?:skratta|behöva|verkligen|bara)|har (?:ni ingen|ni inget|de inget|man sett|man hört|politikerna)|när ska (?:ni vakna|de lära|de fatta|ni fatta|ni lära|det räcka|någon|folk)|var (?:är sunt|ska det sluta|är logiken|tog)|vart (?:är vi på väg|tog)|vad är det (?:man|ni|som|för)|varför (?:är jag inte|ska man|ens|inte förvånad|lyssnar ingen)|tror ni (?:på allvar|att pengar|verkligen)|behöver jag säga|kan det bli värre|vad sägs om|och det kallar|eller hur|vem älskar|finns det (?:något bättre|ingen hejd|inget vett)|är (?:de|ni) (?:inte kloka|dumma|blinda|döva|seriösa)|vem fan|vad fan|va fan|vem valde|vem betalar|vem minns|är det någon hemma|har ni tänkt på|har den som|har de som|kan man bli annat|var det inte|undrar om (?:kommun|politik|ordföranden|nämnden|de |dom |ni )|kan ni väl|svarar ni|måste (?:ett|någon|nån) (?:barn )?dö|ska (?:någon|nån) behöva|får man inte längre|till vilken nytta|varför inte bara/;
const friendly =
  /@|\bminns (?:du|ni)\b|\bska vi\b|\bses vi\b|\bkommer du\b|\bföljer du\b|\bhänger du\b|\bsåg du\b|\bhar du\b|\bär du\b|\bvill du\b|\bfick du\b|\bkan du\b|\btycker du\b|\bvet du\b|\bnån som (?:vill|har|kan)\b|\bnågon (?:som|annan|fler|mer)\b|\bfler som\b|\b(?:tjejer|grabbar|killar|mamma|pappa|mormor|älskling|kompis|vännen|gänget)\b/;
const service = classNumbers('SERVICE FACILITY STREET INST FAULT PROPOSE CASE ROLE SOC');
const wondering = [
  'undrar',
  'undrade',
  'vill veta',
  'tacksam för svar',
  'önskar svar',
  'söker information',
  'en fråga',
  'fråga:',
];
const name = classNames.indexOf('NAME');

/** Reads the form of a comment's sentences, one by one: who asks whom, and whether about anything. */
export function readAsking(text: string, words: readonly KnownWord[]): Asking {
  const asking: Asking = {
    asks: false,
    asksWithoutMark: false,
    asksAboutService: false,
    asksMunicipality: false,
    isRhetorical: false,
    asksFriend: false,
    wonders: wondering.some((words) => text.includes(words)),
  };
  for (let from = 0; from < words.length; ) {
    const to = endOfSentence(words, from);
    readSentence(text, words.slice(from, to), signsAfter(text, words, to).includes('?'), asking);
    from = to;
  }
  return asking;
}

function readSentence(text: string, words: readonly KnownWord[], hasMark: boolean, asking: Asking): void {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return;
  let start = 0;
  while (start < 6 && openers.has(words[start]?.text ?? '')) start += 1;
  const head = words[start]?.text ?? '';
  // "När vi får styra …" is no question: without a mark the verb must stand next to the question word.
  const isPlain = hasMark || !/^(?:när|var|vart)$/.test(head) || askingVerbs.has(words[start + 1]?.text ?? '');
  const isFormed = (questionWords.has(head) && isPlain) || askingVerbs.has(head);
  if (!isFormed && !hasMark) return;
  const sentence = text.slice(first.from, Math.min(last.to, first.from + 400));
  const isAboutService = words.some((word) => word.classes.some((number) => service.has(number)));
  if (hasMark) asking.asks = true;
  else if (words.length >= 4) asking.asksWithoutMark = true;
  if (isAboutService && (hasMark || words.length >= 4)) asking.asksAboutService = true;
  if (/\b(?:ni|er|era|kommunen|man|jag|vi)\b/.test(sentence)) asking.asksMunicipality = true;
  if (rhetorical.test(sentence)) asking.isRhetorical = true;
  if (hasMark && (friendly.test(text.slice(0, 400)) || words.some((word, at) => at > 0 && word.classes.includes(name))))
    asking.asksFriend = true;
}
