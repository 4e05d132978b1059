import { classNames, type KnownWord } from '../know-word.ts';

/** What a word is of, as bits: see `kindsOf`. */
export const kind = {
  place: 1,
  thing: 2,
  broken: 4,
  person: 8,
  named: 16,
  health: 32,
  private: 64,
  family: 128,
  copula: 256,
  atWork: 512,
  work: 1024,
  notSerious: 2048,
  impersonal: 4096,
  whom: 8192,
  you: 16384,
  likening: 32768,
  me: 65536,
} as const;

const classesOfKind: Partial<Record<keyof typeof kind, string>> = {
  place: 'THING FACILITY STREET SERVICE FAULT SOC',
  thing: 'THING',
  broken: 'BROKEN',
  person: 'YOU HE THEY ROLE NAME SURNAME',
  named: 'NAME SURNAME',
  health: 'HEALTH',
  private: 'PRIVATE',
  family: 'FAMILY',
};

const wordsOfKind: Partial<Record<keyof typeof kind, string>> = {
  copula: 'är e ä va var verkar låter vart blir blev förblir',
  atWork:
    'jobbar jobbade arbetar arbetade städar vikarierar vikarierade praktiserar sommarjobbar extrajobbar sitter satt',
  work: 'ta flytta sätt ställ lägg laga fixa ordna sanda salta ploga skotta röj röja klipp klippa beskär gallra fäll töm tömma byt bytt byta åtgärda rätta rätt ändra måla bredda asfaltera grusa gruse spola sopa rensa städa tvätta sanera rengör bygg gräv plantera hägna stängsla montera skruva dra täck täta isolera värm kyl vädra sänk höj öka minska förläng förkorta öppna stäng lås spärra stoppa förbjud tillåt inför ta gör ge låt bestäm anställ skaffa köp hyr beställ utred undersök mät kontrollera kolla besiktiga testa reparera renovera rusta bättra förbättra komplettera fyll lägg skriv publicera texta översätt uppdatera informera meddela skicka svara återkom återkoppla ring prioritera satsa avsätt fördela dela ersätt betala återbetala makulera nolla samordna anpassa begränsa dämpa rikta vrid vinkla tänd släck belys lys dimra märk märka skylta placera bemanna tillsätt håll kör lyssna se granska skärp inrätta starta anordna utöka släpp våga vänd riv slå plocka hämta krossa bevara rädda spara skydda freda',
  notSerious:
    'seriöst allvar skäms skam vett skojar skämtar sluta ångra gissar kloka hjärta samvete fatta vakna lära förstå lyssna',
  impersonal: 'går finns blir får kan måste ska gäller behöver ingår räcker bör brukar krävs stämmer',
  whom: 'vem vilka vart vilket vilken',
  you: 'ni kommunen',
  likening: 'som än',
  me: 'jag',
};

const kindsOfClass = new Int32Array(classNames.length);
for (const [name, classes] of Object.entries(classesOfKind)) {
  const bit = kind[name as keyof typeof kind];
  for (const className of classes.split(' ')) {
    const number = classNames.indexOf(className);
    kindsOfClass[number] = (kindsOfClass[number] ?? 0) | bit;
  }
}

const kindsOfWord = new Map<string, number>();
for (const [name, words] of Object.entries(wordsOfKind)) {
  const bit = kind[name as keyof typeof kind];
  for (const word of words.split(' ')) kindsOfWord.set(word, (kindsOfWord.get(word) ?? 0) | bit);
}

/** One sentence of a comment: words `from` up to `to`, and the kinds of each word of the comment. */
export interface Sentence {
  text: string;
  words: readonly KnownWord[];
  kinds: Int32Array;
  from: number;
  to: number;
}

/** For each word the bits of `kind` that it and its classes have. */
export function kindsOf(words: readonly KnownWord[]): Int32Array {
  const kinds = new Int32Array(words.length);
  for (const [at, word] of words.entries()) {
    let bits = kindsOfWord.get(word.text) ?? 0;
    for (const number of word.classes) bits |= kindsOfClass[number] ?? 0;
    kinds[at] = bits;
  }
  return kinds;
}

/** Whether any word from `from` up to `to` is of a kind. */
export function hasKind(kinds: Int32Array, bits: number, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to && at < kinds.length; at += 1) if ((kinds[at] ?? 0) & bits) return true;
  return false;
}

/** Words set apart by spaces, as a set. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const openers = setOf(
  'hej hejsan hallå tjena god dag morgon kväll kommunen kära snälla och men så jo ja okej ok tack då fast alltså asså ursäkta sen eller fråga förresten dessutom nu jävla fan helvete satan åtminstone',
);

/** Where a sentence begins in earnest: greetings, small words and swearing before that are passed by. */
export function startOf({ words, from, to }: Sentence): number {
  let start = from;
  while (start < from + 5 && start < to - 2 && openers.has(words[start]?.text ?? '')) start += 1;
  return start;
}
