import { hasCheckDigit } from '../shared/has-check-digit.ts';
import { eachMatch } from './each-match.ts';
import { findAccounts, findCardNumbers } from './find-accounts.ts';
import { findCaseNumbers } from './find-case-numbers.ts';
import { findHomes } from './find-homes.ts';
import { findRegistrations } from './find-registrations.ts';
import { isIdentityNumber } from './identity-number.ts';
import { isOfAnother, isPublicContact, roleMailbox } from './public-contact.ts';

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
  /[a-z0-9åäö][a-z0-9åäö._%+-]{0,63}(?:@| @ | ?[([{]?(?:snabel[- ]?a|at)[)\]}]? ?| ?[([{]a[)\]}] ?)[a-z0-9åäö-]{1,63}(?:\.[a-z0-9-]{1,30}){0,4}(?:\.| ?[([{]?(?:punkt|dot)[)\]}]? ?)[a-z]{2,10}/g;
const mailSign = /@|snabel|[([{]at?[)\]}]| at /;
/** Somebody's address and no English sentence: `at` alone needs a word about mail, a dot, a digit or a spelled dot. */
const plainAt = /^[a-zåäö]+ at /;
const aboutMail = /mail|mejl|e-?post|skriv|skicka|nås|kontakt| dot | punkt /;
const link =
  /(?:https?:\/\/|www\.)[^\s<>"]{3,300}|(?<![\p{L}\p{N}@.-])[a-z0-9åäö-]{2,40}(?:\.[a-z0-9-]{2,30}){0,3}\.(?:com|se|org|net|nu|io|info|xyz|top|site|online|shop|store|club|biz|ru|cn|ly|me|eu|link|win|vip|app|live|tk|cc)(?![\p{L}\p{N}])(?:\/[^\s<>"]{0,300})?/gu;
const identityNumber =
  /(?<![\d-])(?:(?:18|19|20)\d{2}|\d{2})[ ./-]?(?:0\d|1[0-2])[ ./-]?\d{2} ?[-+–_./]? ?\d{2} ?\d{2}(?![\d-])/g;
/** A word just before that says what else the digits are. */
const otherNumber =
  /(?<!\p{L})(?:dnr|diarie\p{L}{0,8}|ärende\p{L}{0,8}|org\p{L}{0,18}|kvitt\p{L}{0,11}|referens\p{L}{0,8}|anmälnings\p{L}{2,8})[ .:#-]{0,3}(?:är |nr |nummer )?$/u;
/** Written as an authority writes it: such a number counts though its check digit be wrong. */
const plainIdentity = /^\d{6,8} ?[-+–]? ?\d{4}$/;
/** A birth date after a full name: `Karl Rönn, 890311`. */
const bornAfterName =
  /(?<!\p{L})\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,25},? (?:född )?((?:(?:19|20)\d{2}|\d{2})-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01]))(?![\d-])/gu;
const mobile = /(?<![\d-])(?:(?:\+|00)? ?46[ .-]?\(?0?\)?[ .-]?|0[ .-]?)7[ .-]?[02369]\)?(?:[ ./–-]{0,3}\d){7}(?!\d)/g;
/** Capitals before a date that are no person's: a place, a weekday, a month. */
const placeName =
  /gatan|vägen|skolan|torget|kommun|förening|klubb|hallen|parken|kyrka|[Mm]öte|[Kk]onsert|(?:dag|ari|mars|april|maj|juni|juli|augusti|ber),? /;
/** The letter o for zero, among digits. */
const letterZero = /(?<=\d[ -]?)o(?![a-zåäö]{2})|(?<![a-zåäö\d])o(?=7[ -]?[\do])|(?<=7)o/g;
const landline =
  /(?<![\d.,:/-])(?:(?:\+|00) ?46[ .-]?\(?0?\)?[ .-]?[1-9]\d{0,2}|0[1-9]\d{0,2})(?: ?[-/–] ?| )\d{2,3}(?:[ .-]?\d{2,3}){1,3}(?![\d:/])/g;
const timeRange = /^\d{2}[ .:-]?\d{2} ?[-–] ?\d{2}[.: ]?\d{2}$/;
const spelledDigits =
  /(?:(?:noll|nolla|ett|etta|två|tvåa|tre|trea|fyra|fem|femma|sex|sexa|sju|sjua|åtta|nio|nia)[ ,.-]{1,3}){6,12}(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|nia)/g;

/** Just before a number in an advert: `ring 070-…`, and no name or "mig" between. */
const orderBefore =
  /(?:ring|ringa|sms:?a?|smsa|sms|mejla|mejl|maila|mail|skriv|pm|boka|telegram|whatsapp|tack|pris|priser|offert|anonymt|diskretion|diskret|ending|contact|register|coach)(?:[ ,:;.!]{1,2}(?:nu|direkt|på|till|via|oss|idag|gärna|\p{L}{1,12} at)){0,2}[ ,:;.!]{0,2}$/u;

/**
 * Finds everything with a form of its own. `advert` says how surely the comment sells something: its numbers are the
 * seller's then, and where it may be an advert those that it asks to ring, but for a third person's.
 */
export function findEntities(text: string, cased: string, advert: 'sure' | 'perhaps' | 'none'): Entity[] {
  const isAdvert = advert === 'sure';
  const isOffered = (from: number): boolean =>
    isAdvert ||
    (advert === 'perhaps' && orderBefore.test(text.slice(Math.max(0, from - 40), from)) && !isOfAnother(text, from));
  const found: Entity[] = [];
  const claim = (kind: EntityKind, from: number, to: number): void => {
    if (!found.some((entity) => from < entity.to && entity.from < to)) found.push({ kind, from, to });
  };
  const hasDot = /\.[a-zåäö0-9]/.test(text) || text.includes('://');
  if (mailSign.test(text)) {
    eachMatch(mail, text, (match, from, to) => {
      if (plainAt.test(match) && !aboutMail.test(text)) return;
      claim(isOffered(from) || roleMailbox.test(match) ? 'public-mail' : 'mail', from, to);
    });
  }
  if (hasDot) eachMatch(link, text, (_, from, to) => claim('link', from, to));
  if (text.includes('noll') || text.includes('sju')) {
    eachMatch(spelledDigits, text, (_, from, to) => claim('phone', from, to));
  }
  if (!/\d/.test(text)) return found;
  const claimPhone = (from: number, to: number): void =>
    claim(isOffered(from) || isPublicContact(text, from, to) ? 'public-phone' : 'phone', from, to);
  findAccounts(text, isAdvert, (from, to) => claim('account', from, to));
  eachMatch(mobile, text.includes('o') ? text.replace(letterZero, '0') : text, (_, from, to) => claimPhone(from, to));
  eachMatch(identityNumber, text, (match, from, to) => {
    if (otherNumber.test(text.slice(Math.max(0, from - 24), from))) return;
    if (isIdentity(match)) claim('identity-number', from, to);
  });
  eachMatch(bornAfterName, cased, (match, from, to) => {
    if (!placeName.test(match)) claim('identity-number', from + match.search(/\d/), to);
  });
  findCardNumbers(text, (from, to) => claim('account', from, to));
  findCaseNumbers(text, cased, (from, to) => claim('case-number', from, to));
  eachMatch(landline, text, (match, from, to) => {
    const digits = match.replace(/\D/g, '').length;
    if (digits >= 8 && digits <= 13 && !timeRange.test(match)) claimPhone(from, to);
  });
  findRegistrations(text, cased, (from, to) => claim('registration-number', from, to));
  if (!isAdvert) findHomes(text, cased, (from, to) => claim('street-address', from, to));
  return found;
}

/** In an unusual form the check digit must hold, for dates with clock times and amounts look alike. */
function isIdentity(match: string): boolean {
  const digits = match.replace(/\D/g, '');
  if (!plainIdentity.test(match)) return hasCheckDigit(digits.slice(-10)) && isIdentityNumber(digits);
  return isIdentityNumber(digits.replace(/(?=\d{4}$)/, /[-–+]/.test(match) ? '-' : ''));
}
