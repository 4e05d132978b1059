import { eachMatch } from './each-match.ts';

const committee =
  'ks|kf|ksau|bun|ubn|sbn|sbf|bn|mbn|bmn|byn|mn|tn|tsn|kfn|kn|vn|von|sn|socn|gn|stn|ksf|rn|mhn|bygg|kfkn|vof|arn|hsn|utb|utn|ofn|kun|san|smn|lov|fn|hmn|kmn|kon|nn|pn|mrn|lss|kyr';
const committeeNumber = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${committee})(?:[-/ ](?:[a-zåäö]{1,4})(?=[-/ ]))?[-/ :.]{0,3}(?:20\\d{2}[-/:. ]{1,2}\\d{1,6}(?:[-:.]\\d{1,4})?|20[23]\\d{4,7}|[12]\\d[-/:]\\d{2,5})(?![\\d-])`,
  'gu',
);
const capitalsNumber =
  /(?<![\p{L}\p{N}])[A-ZÅÄÖ]{1,6}(?:[-/ ][A-ZÅÄÖ]{1,4})?[-/ :.]{0,2}(?:20[0-3]\d)[-/:.]\d{1,6}(?:[-:.]\d{1,4})?(?![\d/-])|(?<!\d)20[0-3]\d[-/][A-ZÅÄÖ]{2,6}[-/]\d{2,6}(?!\d)|(?<![\p{L}\p{N}])[A-ZÅÄÖ]{2,6}[ -]?[12]\d\/\d{3,5}(?![\d/-])|(?<![\p{L}\p{N}])[A-ZÅÄÖ]{2,5}[-. ]2\d[-.]\d{2,4}[-.]?\d{1,6}(?![\d/-])/gu;
/** Prefix, year and number joined without a space, in small letters: only a registry writes so. */
const joinedNumber = /(?<![\p{L}\p{N}])[a-zåäö]{2,6}[-/]20[0-3]\d[-/:.]\d{1,6}(?![\d/:-])/gu;
const yearNumber =
  /(?<![\d/:.-])20[0-3]\d[-/](?:0\d{2,6}|\d{3,6})(?:[-:.]\d{1,4})?(?![\d/:-])|(?<![\d/:.-])20[0-3]\d[:.]0\d{2,4}(?![\d/:.-])|(?<![\d/:.-])2\d\/0\d{3,5}(?:-\d{1,3})?(?![\d/:-])/g;
/** `521-1876-2026`, `551-2241-26`, `531-2025-44`, `8.5-22117/2026`, `A102.554/2026`, as county administrative boards write. */
const countyNumber =
  /(?<![\d/:.-])(?:\d{3,5}-\d{2,6}-20[0-3]\d|[1-9]\d{2}-\d{3,6}-2[3-9]|[1-9]\d{2}-20[23]\d-\d{2,6}|[a-z]\d{3}\.\d{3}\/20[23]\d|\d{1,2}\.\d{1,2}-\d{3,6}\/20[23]\d)(?![\d/:-])/g;
/** `8H2K-2291`: four digits and capitals mixed, and four digits, as e-services give out. */
const mixedCode =
  /(?<![\p{L}\p{N}-])(?=[A-Z\d]{0,3}[A-Z])(?=[A-Z\d]{0,3}\d)[A-Z\d]{4}-\d{4}(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}-])\d[a-z]\d[a-z]-\d{4}(?![\p{L}\p{N}-])/gu;
const diaryNumber =
  /(?:dnr|diarie-?(?:nummer|nr|numret))(?:[ .:#]|är|med){0,6}(?:[\p{L}]{1,8}[-/ :.]{0,2}){0,2}\d[\d/:.-]{1,18}(?:[a-zåäö]{2,5}-\d{2,5})?/gu;
const caseNumber = new RegExp(
  '(?:ärende(?:t|n)?|ärende-?(?:nr|nummer|numret|id)|ref(?:erens)?(?:en)?[ .-]?(?:nr|nummer|numret|kod)?|felanmälan|felanmälnings-?(?:nr|nummer)|anmälan|anmälnings-?(?:nr|nummer)|mål(?!eri)|målet|mål-?(?:nr|nummer|numret)|(?<!\\p{L})akt(?:en)?|akt-?(?:nr|nummer)|(?:händelse|handläggnings|felrapports?|rapport|incident)-?(?:nr|nummer|numret)|felrapport(?:en)?|' +
    'besluts?-?(?:nr|nummer|numret|et)?|löpnummer|löpnr|order(?:nr|nummer)?|(?<!fastighets)beteckning(?:en)?|skrivelse(?:n)?|servicebeställning|tillstånd(?:et)?|diariet|diarium|ansökan|ansöknings-?(?:nr|nummer|numret|id)|synpunkt|synpunkts?-?(?:nr|nummer)|handling|handlings-?(?:nr|nummer)|protokoll|case|ticket|bygglov(?:et|s?ärende)?|bygglovs-?(?:nr|nummer)|delegationsbeslut|överklagan|överklagande|medborgarförslag|reklamation|kvitto(?:t|nr|nummer)?|kvittens-?(?:nr|nummer)?|kontrollavgift(?:en)?|parkerings(?:anmärkning(?:en)?|bot(?:en)?|ärende(?:t)?)|p-bot(?:en)?|p-anmärkning(?:en)?|samtal(?:et)?|klagomål(?:et)?|tillsyn(?:särende(?:t)?)?|tillsynsrapport(?:en)?|yttrande(?:t)?|remiss(?:en)?|motion(?:en)?|(?:polis|oros|skade|avvikelse|fel|miljö)anmälan|avvikelse(?:n)?|skadeärende(?:t)?|(?:inköps|e-|medborgar)?förslag(?:et)?|föreläggande(?:t)?|dispens(?:en)?|servicenummer|felanm|skade-?(?:nr|nummer)|(?:(?:bokning|reservation)(?:en)?|(?:boknings?|avbrotts?)[ -]?(?:nr|nummer|id))(?!\\p{L}))' +
    '(?:[ .:#"(]|nr|nummer|med|id|har|är|fick|om|§){0,8}(?:[\\p{L}]{1,6}[-/ :]{0,2}){0,2}#?\\d[\\d/:.-]{1,18}',
  'gu',
);
/** `5000-K1184420-26`, as the police write. */
const policeNumber = /(?<![\p{L}\p{N}])(?:\d{4}-)?k\d{4,8}-\d{2}(?!\d)/gu;
/** `2026:MH0417`, `#PARK-2210` as ticket systems have it, and what stands after an authority's letters. */
const lettersInside =
  /(?<!\d)20[0-3]\d[:/-][A-ZÅÄÖ]{1,5}[- ]?\d{2,6}(?!\d)|(?<![\p{L}\p{N}&])#[A-ZÅÄÖ]{2,6}-?(?!20[0-3]\d(?!\d))\d{3,8}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}&])#\d{4,6}-[A-Z]{1,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:JO|JK|DO|IVO|IMY|REG|DNR)[ -](?:\d{2,5}-20[0-3]\d|2\d[ -]\d{4})(?!\d)/gu;
/** `M 2213-26`, as courts write; `B 12-26` alone may be a flat or a score. */
const courtNumber = /(?<![\p{L}\p{N}])[ABFMPTUÄÖ] ?\d{3,5}-\d{2}(?![\d-])/gu;
/** `med nr 1026774`, `FA-33208` where something has been handed in. */
const bareNumber =
  /(?<![\p{L}\p{N}])(?:med|har|hade|fick|fått|under|är|ert|er|vårt|på) (?:nr|nummer|id)[ .:]{0,3}\d{4,9}(?![\d-])|(?<![\p{L}\p{N}])nummer (?:\d{5,8}|\d{2,3}-\d{3,5})(?![\d-])|(?<![\p{L}\p{N}-])[a-zåäö]{2,4}-\d{3,6}(?![\p{L}\d-])/gu;
const handedIn = /ärende|anmäl|förslag|synpunkt|ansök|skrivelse|referens|klagomål|överklag|handlägg/;
/** `så här kommer numret: 310-882`, after a word that promises one. */
const promisedNumber =
  /(?:ärende|diarie|referens|anmälnings|kvittens)(?:nummer|numret|nr)[^\d\n]{1,40}: {0,2}\d{3,6}-\d{2,6}(?![\d-])/gu;
/** `R26-5573`, `HK-5519-26`, `26-KC-00871`, `2026-1903-KULT`, `SUP-20261109-55`: letters, a year and a running number. */
const letteredNumber =
  /(?<![\p{L}\p{N}-])(?:[A-ZÅÄÖ]{1,4}-?(?:2[3-9]-\d{2,6}|\d{4,6}-2[3-9])|2[3-9]-?[A-ZÅÄÖ]{1,5}-\d{2,6}|2[3-9]\/[A-ZÅÄÖ]{1,3}-\d{2,5}|20[23]\d-\d{2,6}-[A-ZÅÄÖ]{2,5}|20[23]\d\/[A-ZÅÄÖ]{2,5}[-/]\d{1,5}|20[23]\d:\d{1,5}-[A-ZÅÄÖ]{2,5}|[A-ZÅÄÖ]{1,4}\/2[3-9]-\d{2,6}|[A-ZÅÄÖ]{2,4}-20[23]\d{5}-\d{1,4}|[A-ZÅÄÖ]{2,4}\.2[3-9]\.\d{2,5}|[A-ZÅÄÖ]{2,4}-[A-ZÅÄÖ] \d{3,6})(?![\p{L}\p{N}-])/gu;
/** `26-00931`; with fewer digits only where a case is spoken of. */
const yearAndNumber = /(?<![\p{L}\d/:.,-])2[4-9]-(?:0\d{4,5}|\d{4})(?![\d-])(?! ?(?:kr|personer|st)(?!\p{L}))/gu;
const yearAndFewDigits = /(?<![\p{L}\d/:.,-])2[4-9]-\d{3,6}(?:-\d{1,4})?(?![\d-])/gu;
const ofCase =
  /ärende|anmäl|felrapport|reklamation|kontaktcent|slå upp|handlägg|beslut|diarie|överkl|rätten|avgör|återkopp|\?\?\?|brev|\bnr\b|nummer/;
/** `Kammarrätten 3310-26`, `fall 4471/26`. */
const afterCourt =
  /(?:rätten|domstolen|nämnden|mål|fall|ärende|ansökan|begäran)(?:et|en)?[ ,:]{1,3}\d{2,5}(?:[-/]2[3-9]|[-/:]20[23]\d)(?![\d/-])|(?:aktnummer|ärende|dnr|mål)[^\d\n]{0,25}\d{2,5}\/20[23]\d(?!\d)/g;
const bareHash = /(?<![\p{L}\p{N}&])#\d{4,9}(?![\p{L}\p{N}])/gu;
const numberedCase =
  /(?:ärende|ansökan|anmälan|felanmälan|referens|synpunkt|skrivelse)[^.!?\n\d]{0,40}\b(?:nummer|nr|id|dnr)[ .:#]{0,3}[\p{L}-]{0,6}\d[\d/:.-]{2,18}/gu;
/** `ärende-id 5F-2291-B`: letters and digits in any order, after a word that promises a number. */
const codeAfterWord =
  /(?:ärende(?:t|n|-?id|-?nr|-?nummer|-?numret)?|ref(?:erens)?-?(?:nr|nummer|kod)?|kvitto(?:nr|nummer)?|e-tjänst)(?: är|:| har)? {1,2}#?([a-zåäö\d][a-zåäö\d-]{4,14})(?![\p{L}\d])/gu;
/** `ärende 104-26`, `medborgarförslag 26:44`: a running number and a year, right after the word. */
const numberAndYear =
  /(?:ärende(?:t|nr|nummer)?[ .:#]{1,3}\d{2,4}-2[3-9]|(?:förslag|motion)[ .:#]{1,3}2[3-9]:\d{1,4})$/;
/** Years, dates, clock times and small counts, which follow "ärendet" and "ansökan" as well. */
const yearOrAmount =
  /^(?:(?:1[6-9]|20)\d{2}(?:-\d{2}-\d{2})?|\d{1,2}[.:]\d{2}(?:[.:]\d{2})?|\d{1,2}\/\d{1,2}|20\d{2}[-/](?:20)?\d{2}|\d{1,3}(?:[-–]\d{1,3})?)[.:-]?$/;
const phoneStart = /^0\d{1,3}-/;
const lawBefore = /(?:förordning(?:en)?|direktiv(?:et)?|lag(?:en)?|\(eu\)|sfs|prop\.?|sou) ?\(?$/;
const notRegistry = /^(?:SFS|NJA|AD|RÅ|MÖD|HFD|EU|SOU|DS|ISO|VM|EM|OS|FN|SM|VT|HT|PROP|IEC|EN)\b/i;
const amountAfter =
  /^ ?(?::-|%|(?:kr|kronor|procent|personer|meter|m2|kvm|år|st|stycken|mil|miljoner|tkr|km|dagar|veckor|timmar|minuter|namn|underskrifter|röster|barn|elever|hushåll|boende|invånare|gånger|ärenden|sidor|ord|exemplar|kubik|grader|kilo|kg|cm|mm|liter|platser|bilar)(?!\p{L}))/u;

/** Calls `claim` with each diary number, case number or the like in a normal text that has digits, surest forms first. */
export function findCaseNumbers(text: string, cased: string, claim: (from: number, to: number) => void): void {
  for (const pattern of [diaryNumber, caseNumber, numberedCase]) {
    eachMatch(pattern, text, (match, from, to) => {
      const tail = /\d[\d/:.-]{0,18}$/.exec(match)?.[0] ?? '';
      const isWeak =
        yearOrAmount.test(tail) && !/nr|nummer|numret|id\b|#|kod/.test(match) && !numberAndYear.test(match);
      if (pattern === caseNumber && (isWeak || amountAfter.test(text.slice(to, to + 14)))) return;
      if (pattern !== diaryNumber && phoneStart.test(tail)) return;
      claim(from, to);
    });
  }
  eachMatch(codeAfterWord, text, (match, from, to) => {
    const code = /[a-zåäö\d-]+$/.exec(match)?.[0] ?? '';
    const letters = code.replace(/[\d-]/g, '').length;
    if (letters >= 1 && letters <= 4 && code.replace(/\D/g, '').length >= 4) claim(from, to);
  });
  for (const pattern of [policeNumber, promisedNumber, yearAndNumber, afterCourt])
    eachMatch(pattern, text, (_, from, to) => claim(from, to));
  for (const pattern of [lettersInside, courtNumber, letteredNumber])
    eachMatch(pattern, cased, (_, from, to) => claim(from, to));
  if (ofCase.test(text)) {
    eachMatch(yearAndFewDigits, text, (_, from, to) => {
      if (!amountAfter.test(text.slice(to, to + 14))) claim(from, to);
    });
  }
  if (handedIn.test(text)) eachMatch(bareNumber, text, (_, from, to) => claim(from, to));
  eachMatch(committeeNumber, text, (_, from, to) => claim(from, to));
  eachMatch(mixedCode, cased, (_, from, to) => claim(from, to));
  eachMatch(countyNumber, text, (_, from, to) => claim(from, to));
  for (const [pattern, source] of [
    [capitalsNumber, cased],
    [joinedNumber, text],
  ] as const) {
    eachMatch(pattern, source, (match, from, to) => {
      if (!notRegistry.test(match)) claim(from, to);
    });
  }
  eachMatch(yearNumber, text, (match, from, to) => {
    const before = text.slice(Math.max(0, from - 16), from);
    if (!/^20\d\d[-/]20\d\d$/.test(match) && !lawBefore.test(before)) claim(from, to);
  });
  if (/ärende|anmäl|referens|handlägg|mejl|ticket/.test(text))
    eachMatch(bareHash, text, (_, from, to) => claim(from, to));
}
