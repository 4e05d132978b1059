import { isIdentityNumber } from './identity-number.ts';
import { isPublicContact, roleMailbox } from './public-contact.ts';

export type EntityKind =
  | 'identity-number'
  | 'phone'
  | 'public-phone'
  | 'mail'
  | 'public-mail'
  | 'street-address'
  | 'registration-number'
  | 'account'
  | 'case-number'
  | 'link';

/** Something with a form of its own, as offsets in the normal text. */
export interface Entity {
  kind: EntityKind;
  from: number;
  to: number;
}

const mail =
  /[a-z0-9åäö][a-z0-9åäö._%+-]{0,63}(?:@| ?[([]?(?:snabel-?a|at)[)\]]? ?| ?\(a\) ?)[a-z0-9åäö-]{1,63}(?:\.[a-z0-9-]{1,30}){0,4}(?:\.| ?[([]?(?:punkt|dot)[)\]]? ?)[a-z]{2,10}/g;
const link =
  /(?:https?:\/\/|www\.)[^\s<>"]{3,300}|(?<![\p{L}\p{N}@.-])[a-z0-9åäö-]{2,40}(?:\.[a-z0-9-]{2,30}){0,3}\.(?:com|se|org|net|nu|io|info|xyz|top|site|online|shop|store|club|biz|ru|cn|ly|me|eu|link|win|vip|app|live|tk|cc)(?![\p{L}\p{N}])(?:\/[^\s<>"]{0,300})?/gu;
const identityNumber =
  /(?<![\d-])(?:(?:(?:18|19|20)\d{2}|\d{2}) ?(?:0\d|1[0-2]) ?\d{2} ?[-+–]? ?\d{4}|(?:19|20)\d{2}-\d{2}-\d{2}-\d{4})(?![\d-])/g;
const mobile = /(?<![\d-])(?:(?:\+|00)? ?46[ .-]?\(?0?\)?[ .-]?|0[ .-]?)7[ .-]?[02369]\)?(?:[ ./–-]{0,3}\d){7}(?!\d)/g;
const landline =
  /(?<![\d.,:/-])(?:(?:\+|00) ?46[ .-]?\(?0?\)?[ .-]?[1-9]\d{0,2}|0[1-9]\d{0,2})(?: ?[-/–] ?| )\d{2,3}(?:[ .-]?\d{2,3}){1,3}(?![\d:/])/g;
const timeRange = /^\d{2}[ .:-]?\d{2} ?[-–] ?\d{2}[.: ]?\d{2}$/;
const spelledDigits =
  /(?:(?:noll|nolla|ett|etta|två|tvåa|tre|trea|fyra|fem|femma|sex|sexa|sju|sjua|åtta|nio|nia)[ ,.-]{1,3}){6,12}(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|nia)/g;
const iban = /(?<![a-z0-9])se\d{2}(?: ?\d{4}){5}(?!\d)/g;
const cardNumber = /(?<![\d-])\d{4}(?:[ -]\d{4}){3}(?![\d-])/g;
const account =
  /(?:konto(?:nummer|nr|t)?|clearing(?:nummer|nr)?|bankgiro|plusgiro|postgiro|\bbg|\bpg)(?:[ .:]|nr|är|hos|på|i|min|mitt|nordea|swedbank|seb|handelsbanken|ica|banken|sparbanken){0,12}\d(?:[ ,-]{0,2}\d){5,18}/g;
const registration = /(?<![A-Za-zÅÄÖåäö0-9-])([A-HJ-PR-UW-Z]{3})([ -]?)(\d{2}[0-9A-HJ-NPR-UW-Z])(?![A-Za-z0-9-])/g;
const looseRegistration =
  /(?:reg(?:\.|istrerings)?(?: ?nr| ?nummer(?:et)?)?|nummerplåt|plåt|plåten|skylten)[ .:=]{1,3}(?:är |var |med )?([a-hj-pr-uw-z]{3}[ -]?\d{2}[0-9a-z])(?![a-z0-9])/g;
const vehicle =
  /bil|volvo|bmw|audi|saab|toyota|passat|golf|skoda|kia|mercedes|merca|tesla|ford|reg|parker|körde|kör |moped|epa|skåp|kärra|plåt|skylt|lastbil|buss|taxi|suv|husvagn|släp/;
const notRegistration =
  /^(?:SEK|TEL|SFS|SBN|KSN|MBN|BUN|SBK|NJA|DNR|KFN|KUN|STN|SMS|CRP|KLF|MHN|SAN|SOC|SSK|USK|LSS|LPS|HVB|BUP|TUR|NUM|LOT|MAX|MAJ|JUN|JAN|DEC|APR|MAR|FEB|AUG|SEP|PDF|LED|BMN|KRT|TNF|KNF|GYM|MAT)$/;
const address =
  /(?<!\p{L})[a-zåäöé]{2,25}(?: ?(?:gatan|vägen|gränden|gränd|stigen|backen|torget|allén|liden|gången|gata|väg|stig|ringen|svängen|slingan|kroken|backe|plan|tået|lyckan|vallen|hagen|garden|gården))\s\d{1,3} ?[a-h]?(?![\p{L}\d])/gu;
const livesThere =
  /\b(?:bor|bodde|hemma|hem till|hos|adress|adressen|hemadress|åk dit|hälsa på|lgh|lägenhet|lägenheten|portkod|postnr|flyttat till|skriven|granne|familjen|huset|villan)\b/;

const publicHouse = /kommunhus|stadshus|biblioteket|lokalen|restaurang|butik|öppet|expedition|museet/;

const committee =
  'ks|kf|ksau|bun|ubn|sbn|sbf|bn|mbn|bmn|byn|mn|tn|tsn|kfn|kn|vn|von|sn|socn|gn|stn|ksf|rn|mhn|bygg|kfkn|vof|arn|hsn|utb|san|smn|lov';
const committeeNumber = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${committee})(?:[-/ ](?:[a-zåäö]{1,4})(?=[-/ ]))?[-/ :.]{0,3}(?:20\\d{2}[-/:. ]{1,2}\\d{1,6}(?:[-:.]\\d{1,4})?|[12]\\d[-/]\\d{2,5})(?![\\d-])`,
  'gu',
);
const capitalsNumber =
  /(?<![\p{L}\p{N}])[A-ZÅÄÖ]{1,6}(?:[-/ ][A-ZÅÄÖ]{1,4})?[-/ :.]{0,2}(?:20[0-3]\d)[-/:.]\d{1,6}(?:[-:.]\d{1,4})?(?![\d/-])|(?<!\d)20[0-3]\d[-/][A-ZÅÄÖ]{2,6}[-/]\d{2,6}(?!\d)/gu;
const yearNumber = /(?<![\d/:.-])20[0-3]\d[-/](?:0\d{2,6}|\d{3,6})(?:[-:.]\d{1,4})?(?![\d/:-])/g;
const diaryNumber =
  /(?:dnr|diarie-?(?:nummer|nr|numret))(?:[ .:#]|är|med){0,6}(?:[\p{L}]{1,8}[-/ :.]{0,2}){0,2}\d[\d/:.-]{1,18}/gu;
const caseNumber = new RegExp(
  '(?:ärende(?:t|n)?|ärende-?(?:nr|nummer|numret|id)|ref(?:erens)?(?:en)?[ .-]?(?:nr|nummer|numret|kod)?|felanmälan|felanmälnings-?(?:nr|nummer)|anmälan|anmälnings-?(?:nr|nummer)|mål|målet|mål-?(?:nr|nummer|numret)|akt|akten|akt-?(?:nr|nummer)|' +
    'besluts?-?(?:nr|nummer|numret|et)?|löpnummer|ansökan|ansöknings-?(?:nr|nummer|numret|id)|synpunkt|synpunkts?-?(?:nr|nummer)|handling|handlings-?(?:nr|nummer)|protokoll|case|ticket|bygglov(?:et|s?ärende)?|bygglovs-?(?:nr|nummer)|delegationsbeslut|överklagan|överklagande|medborgarförslag|reklamation|kvitto(?:nr|nummer))' +
    '(?:[ .:#"(]|nr|nummer|med|id|har|är|fick|om|§){0,8}(?:[\\p{L}]{1,6}[-/ :]{0,2}){0,2}#?\\d[\\d/:.-]{1,18}',
  'gu',
);
const bareHash = /(?<![\p{L}\p{N}&])#\d{4,9}(?![\p{L}\p{N}])/gu;
const numberedCase =
  /(?:ärende|ansökan|anmälan|felanmälan|referens|synpunkt)[^.!?\n\d]{0,40}\b(?:nummer|nr|id|dnr)[ .:#]{0,3}[\p{L}-]{0,6}\d[\d/:.-]{2,18}/gu;
/** Years, dates, clock times and small counts, which follow "ärendet" and "ansökan" as well. */
const yearOrAmount =
  /^(?:(?:19|20)\d{2}(?:-\d{2}-\d{2})?|\d{1,2}[.:]\d{2}(?:[.:]\d{2})?|\d{1,2}\/\d{1,2}|20\d{2}[-/](?:20)?\d{2}|\d{1,3}(?:[-–]\d{1,3})?)[.:-]?$/;
const lawBefore = /(?:förordning(?:en)?|direktiv(?:et)?|lag(?:en)?|\(eu\)|sfs|prop\.?|sou) ?\(?$/;
const amountAfter =
  /^ ?(?:kr|kronor|:-|%|procent|personer|meter|m2|kvm|år|st|mil|miljoner|tkr|km|dagar|veckor|timmar|minuter|namn|underskrifter|röster|barn|elever|hushåll|boende|invånare)/;

/** Finds everything with a form of its own. `isAdvert` says that numbers in the comment belong to something sold. */
export function findEntities(text: string, cased: string, isAdvert: boolean): Entity[] {
  const found: Entity[] = [];
  const claim = (kind: EntityKind, from: number, to: number): void => {
    if (!found.some((entity) => from < entity.to && entity.from < to)) found.push({ kind, from, to });
  };
  const each = (pattern: RegExp, source: string, take: (match: RegExpExecArray) => void): void => {
    let count = 0;
    for (const match of source.matchAll(pattern)) {
      take(match);
      count += 1;
      if (count > 40) return;
    }
  };
  const hasDot = /\.[a-zåäö0-9]/.test(text) || text.includes('://');
  if (
    text.includes('@') ||
    text.includes('snabel') ||
    text.includes('(at)') ||
    text.includes('(a)') ||
    text.includes('[at]') ||
    text.includes(' at ')
  ) {
    each(mail, text, (match) => {
      const isPublic = isAdvert || roleMailbox.test(match[0]);
      claim(isPublic ? 'public-mail' : 'mail', match.index, match.index + match[0].length);
    });
  }
  if (hasDot) each(link, text, (match) => claim('link', match.index, match.index + match[0].length));
  if (text.includes('noll') || text.includes('sju')) {
    each(spelledDigits, text, (match) => claim('phone', match.index, match.index + match[0].length));
  }
  if (!/\d/.test(text)) return found;
  each(iban, text, (match) => claim('account', match.index, match.index + match[0].length));
  each(account, text, (match) => {
    if (isAdvert || isPublicContact(text, match.index, match.index + match[0].length)) return;
    claim('account', match.index, match.index + match[0].length);
  });
  each(mobile, text, (match) => {
    const isPublic = isAdvert || isPublicContact(text, match.index, match.index + match[0].length);
    claim(isPublic ? 'public-phone' : 'phone', match.index, match.index + match[0].length);
  });
  each(identityNumber, text, (match) => {
    if (/dnr|diarie|ärende|org/.test(text.slice(Math.max(0, match.index - 14), match.index))) return;
    if (isIdentityNumber(match[0].replace(/[ –-]/g, '').replace(/(?=\d{4}$)/, /[-–]/.test(match[0]) ? '-' : ''))) {
      claim('identity-number', match.index, match.index + match[0].length);
    }
  });
  each(cardNumber, text, (match) => claim('account', match.index, match.index + match[0].length));
  for (const pattern of [diaryNumber, caseNumber, numberedCase]) {
    each(pattern, text, (match) => {
      const to = match.index + match[0].length;
      const tail = /\d[\d/:.-]{0,18}$/.exec(match[0])?.[0] ?? '';
      const isWeak = yearOrAmount.test(tail) && !/nr|nummer|numret|id\b|#|kod/.test(match[0]);
      if (pattern === caseNumber && (isWeak || amountAfter.test(text.slice(to, to + 14)))) return;
      claim('case-number', match.index, to);
    });
  }
  each(committeeNumber, text, (match) => claim('case-number', match.index, match.index + match[0].length));
  each(capitalsNumber, cased, (match) => {
    if (/^(?:SFS|NJA|AD|RÅ|MÖD|HFD|EU|SOU|DS|ISO|VM|EM|OS|FN|SM|VT|HT)\b/.test(match[0])) return;
    claim('case-number', match.index, match.index + match[0].length);
  });
  each(yearNumber, text, (match) => {
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (!/^20\d\d[-/]20\d\d$/.test(match[0]) && !lawBefore.test(before))
      claim('case-number', match.index, match.index + match[0].length);
  });
  if (/ärende|anmäl|referens|handlägg/.test(text)) {
    each(bareHash, text, (match) => claim('case-number', match.index, match.index + match[0].length));
  }
  each(landline, text, (match) => {
    const digits = match[0].replace(/\D/g, '').length;
    if (digits < 8 || digits > 13 || timeRange.test(match[0])) return;
    const isPublic = isAdvert || isPublicContact(text, match.index, match.index + match[0].length);
    claim(isPublic ? 'public-phone' : 'phone', match.index, match.index + match[0].length);
  });
  each(registration, cased, (match) => {
    const [, letters = '', gap = ''] = match;
    if (notRegistration.test(letters) || (gap !== '' && !vehicle.test(text))) return;
    claim('registration-number', match.index, match.index + match[0].length);
  });
  each(looseRegistration, text, (match) => claim('registration-number', match.index, match.index + match[0].length));
  each(address, text, (match) => {
    const near = text.slice(Math.max(0, match.index - 70), match.index + match[0].length + 50);
    if (livesThere.test(near) && !publicHouse.test(near))
      claim('street-address', match.index, match.index + match[0].length);
  });
  return found;
}
