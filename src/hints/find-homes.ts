import { eachMatch } from './each-match.ts';

const address =
  /(?<!\p{L})[a-zåäöé]{2,25}(?: ?(?:gatan|vägen|gränden|gränd|stigen|backen|torget|allén|liden|gången|gata|väg|stig|ringen|svängen|slingan|kroken|backe|plan|tået|lyckan|vallen|hagen|garden|gården|rundan|leden|höjden|kullen|strand|stranden|esplanaden)|(?:g|v)\.)\s{1,2}\d{1,3} ?[a-h]?(?![\p{L}\d])/gu;
/** Main roads have numbers: `vid väg 226`. */
const roadNumber =
  /^(?:vid|på|längs|av|om|efter|från|till|och|utmed|mot|norr|söder|läns|riks|gamla|nya) ?(?:väg|gata|stig) /;
const livesThere =
  /(?<!\p{L})(?:bor|bodde|hemma|hem till|hos|adress|adressen|hemadress|åk dit|hälsa på|lgh|lägenhet|lägenheten|portkod|postnr|flyttat till|skriven|granne|familjen|villan|besök|dörren|knacka|plinga|ring på)(?!\p{L})/u;
const publicHouse = /säljer|kommunhus|stadshus|biblioteket|lokalen|restaurang|butik|öppet|expedition|museet/;
/** First name and surname just before the address, as in a telephone book. */
const personBefore =
  /(?:^|[^\p{L}])\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})? \p{Lu}\p{Ll}{2,25}(?:,| på| i| bor)? {1,2}(?:\p{Lu}\p{Ll}{1,15} )?$/u;
const notPerson =
  /(?:gatan|vägen|kommun|skolan|bibliotek|[Cc]afé|[Pp]izz|[Rr]estaurang|[Kk]iosk|[Kk]yrka|[Tt]orget|[Ss]tudio|[Ss]along|[Bb]utik|[Ss]tiftelsen|[Ff]örening)/;

/** Calls `claim` with each street address where somebody is said to live, or that follows a person's name. */
export function findHomes(text: string, cased: string, claim: (from: number, to: number) => void): void {
  eachMatch(address, text, (match, from, to) => {
    if (roadNumber.test(match)) return;
    const near = text.slice(Math.max(0, from - 70), to + 50);
    const before = cased.slice(Math.max(0, from - 60), from);
    const isPerson = personBefore.test(before) && !notPerson.test(before);
    if ((livesThere.test(near) || isPerson) && !publicHouse.test(near)) claim(from, to);
  });
}
