import { eachMatch } from './each-match.ts';
import { isPublicContact } from './public-contact.ts';

const iban = /(?<![a-z0-9])se\d{2}(?: ?\d{4}){5}(?!\d)/g;
const cardNumber = /(?<![\d-])\d{4}(?:[ -]\d{4}){3}(?![\d-])/g;
const account =
  /(?:konto(?:nummer|nr|t)?|clearing(?:nummer|nr)?|bankgiro|plusgiro|postgiro|\bbg|\bpg)(?:[ .:]|nr|är|hos|på|i|min|mitt|nordea|swedbank|seb|handelsbanken|ica|banken|sparbanken){0,12}\d(?:[ ,-]{0,2}\d){5,18}/g;
/** A bank, a clearing number (1000–9999) and an account number after it. */
const afterBank =
  /(?:swedbank|handelsbanken|\bseb\b|nordea|danske bank|länsförsäkringar|ica ?banken|skandia(?:banken)?|sparbank(?:en)?|ikano|marginalen|avanza|sbab|resurs ?bank|\blf bank)[^\d\n]{0,20}[1-9]\d{3}(?:-\d)?(?:[ ,.-]{0,3}\d){6,14}(?!\d)/g;
const amountAfter = /^ ?(?:kr|kronor|:-|sek|miljoner|procent|%)/;

/** Calls `claim` with each bank account, giro number, IBAN and card number that is not an office's or a firm's. */
export function findAccounts(text: string, isAdvert: boolean, claim: (from: number, to: number) => void): void {
  eachMatch(iban, text, (_, from, to) => claim(from, to));
  for (const pattern of [account, afterBank]) {
    eachMatch(pattern, text, (_, from, to) => {
      if (isAdvert || isPublicContact(text, from, to) || amountAfter.test(text.slice(to, to + 12))) return;
      claim(from, to);
    });
  }
}

/** The same for card numbers, which an identity number or a telephone number may look like: those are claimed first. */
export function findCardNumbers(text: string, claim: (from: number, to: number) => void): void {
  eachMatch(cardNumber, text, (_, from, to) => claim(from, to));
}
