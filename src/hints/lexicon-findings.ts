import { findHiddenProfanity } from './hidden-profanity.ts';
import { classesOf, classNames } from './know-word.ts';
import type { Finding } from './merge-findings.ts';
import type { NormalText } from './normalise.ts';
import type { ReadComment } from './read-comment.ts';
import { joinSpacedLetters, type Word } from './split-words.ts';

const profane = classNames.indexOf('PROFANE');
const admirer = /^(?:ett|stort|största|inbiten|trogna?|trogen|inbitet|hängivet|riktigt|sann|nytt|äkta)$/;
const calling =
  /^(?:kallad|kallade|kallades|kallas|kallar|kallat|skrika|skriker|skrek|skreks|ropade|ropat|ropades|heter|hette|döpt|skrev|skrivit|skriver|klottrat|klottrade|klottrar|ordet|orden|svordomen|svordomar|uttrycket)$/;
const between = /^(?:för|jag|en|ett|som|mig|honom|henne|oss|dem|han|hon|de|efter)$/;
const naming =
  /^(?:bandet|gruppen|boken|filmen|pjäsen|låten|hästen|hunden|katten|laget|skivan|serien|romanen|restaurangen)$/;
const title = /^(?:herr|fru|fröken|familjen|släkten|doktor|kapten|kung|prins)$/;
const cursing = /förbanna| as /;
const cursed =
  /^(?:din|ditt|dina|era|ert|den|det|de|dom|dem|här|detta|denna|dessa|vilken|vilket|vilka|deras|hans|hennes)$/;
const angry = /^(?:är|e|ä|blir|blev|bli|var|varit|vara|blivit|gör|gjorde|folk|människor|rent|riktigt|oss|dem)$/;
const notCursed = /^(?:(?:skyldighet|plikt)\p{L}*|på|över|för|och|att|när|av|som|men|så|nu|i|jag|vi|om|här|igen|bra)$/u;
const cursedAs = /^(?:vilka|såna|sådana|din|ditt|dina|era|jävla)$/;
const placeEnding =
  /(?:backen|brinken|viken|vägen|gatan|berget|sjön|udden|forsen|bäcken|grottan|grytan|holmen|ön|dalen|mossen|ån|brännan|versen|verserna)$/;

/** Swearing, found by words alone: also in spaced letters and behind dashes. What somebody is quoted with is spared. */
export function lexiconFindings({ normal, words }: ReadComment): Finding[] {
  const mayCurse = cursing.test(normal.text);
  const swearing = words.filter((word, at) =>
    word.classes.includes(profane) ? !isSpared(words, at, normal) : mayCurse && isCurse(words, at),
  );
  const spaced = (hasSingleLetters(words) ? joinSpacedLetters(normal.text) : []).filter((word) =>
    classesOf(word.text).includes(profane),
  );
  const findings = [...swearing, ...spaced].map(
    (word): Finding => ({ category: 'profanity', rule: 'lexicon:profanity', spans: [word], strength: 'clear' }),
  );
  return [...findings, ...findHiddenProfanity(normal.text)];
}

/** "Era förbannade …" curses, and so does "vilka as"; who is "förbannad" is angry, and duties have an idiom of their own. */
function isCurse(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  if (text === 'as') return cursedAs.test(before);
  const next = words[at + 1];
  if (!next || next.sentence !== words[at]?.sentence || notCursed.test(next.text)) return false;
  if (text === 'förbannade') return !angry.test(before);
  return /^förbanna[dt]$/.test(text) && (cursed.test(before) || (before === 'så' && text === 'förbannat'));
}

/** Spelled-out swearing shows as single letters in a row; looking for it otherwise would cost every comment. */
function hasSingleLetters(words: readonly Word[]): boolean {
  let row = 0;
  for (const word of words) {
    row = word.text.length === 1 ? row + 1 : 0;
    if (row === 3) return true;
  }
  return false;
}

function isSpared(words: readonly Word[], at: number, normal: NormalText): boolean {
  const word = words[at];
  if (!word) return false;
  return (
    isAdmirer(words, at, normal.text) ||
    isCalled(words, at) ||
    isForeign(words, at) ||
    isName(words, at) ||
    isQuoted(normal.text, word)
  );
}

/** "Ett stort fan av" is an admirer, and so is who finds it "FAN-tastiskt". */
function isAdmirer(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at];
  if (word?.text !== 'fan') return false;
  if (text.startsWith('-ta', word.to)) return true;
  return (
    admirer.test(words[at - 1]?.text ?? '') || /^(?:av|of|since|club|zone|förening)$/.test(words[at + 1]?.text ?? '')
  );
}

/** "Kallad hora", "hunden heter Satan": the word is told of and not used. */
function isCalled(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  if (calling.test(before) || naming.test(before)) return true;
  return between.test(before) && calling.test(words[at - 2]?.text ?? '');
}

/** Portuguese and Spanish "na hora", "la hora", and a word of which the meaning is told. */
function isForeign(words: readonly Word[], at: number): boolean {
  const isAsking = /^(?:vad|va|vafan|var|vem|hur)$/.test(words[at - 1]?.text ?? '');
  if (!isAsking && /^(?:betyder|betydde|means)$/.test(words[at + 1]?.text ?? '')) return true;
  if (words[at]?.text === 'horan' && words[at + 2]?.text === 'babylon') return true;
  return words[at]?.text === 'hora' && /^(?:na|la|una|por|cada|media|qué|que)$/.test(words[at - 1]?.text ?? '');
}

/** A capital inside a sentence makes a name (Fan Wei), and before an ending of places at its beginning as well. */
function isName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.isCapitalised || !/^\p{L}{2}/u.test(word.text)) return false;
  if (placeEnding.test(word.text) || title.test(words[at - 1]?.text ?? '')) return true;
  const before = words[at - 1];
  return (
    before !== undefined && before.sentence === word.sentence && word.from - before.to === 1 && isLowered(words, at)
  );
}

/** Somebody who capitalises every other word says nothing with a capital. */
function isLowered(words: readonly Word[], at: number): boolean {
  let capitals = 0;
  for (const word of words.slice(Math.max(0, at - 4), at + 3)) if (word.isCapitalised) capitals += 1;
  return capitals <= 3 && words[at - 1]?.isCapitalised === false;
}

/** Stands between quotation marks, at most forty characters from either. */
export function isQuoted(text: string, { from, to }: { from: number; to: number }): boolean {
  return (
    /["”“»«][^"”“»«\n]{0,40}$/.test(text.slice(Math.max(0, from - 41), from)) &&
    /^[^"”“»«\n]{0,40}["”“»«]/.test(text.slice(to, to + 41))
  );
}
