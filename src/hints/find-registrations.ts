import { eachMatch } from './each-match.ts';

const registration = /(?<![A-Za-zÅÄÖåäö0-9-])([A-HJ-PR-UW-Z]{3})([ -]?)(\d{2}[0-9A-HJ-NPR-UW-Z])(?![A-Za-z0-9-])/g;
const looseRegistration =
  /(?:reg(?:\.|istrerings)?(?: ?nr| ?nummer(?:et)?| ?numret)?|nummerplåt|plåt|plåten|skylten)[ .:=]{1,3}(?:är |var |med )?[a-hj-pr-uw-z]{3}[ -]?\d{2}[0-9a-z](?![a-z0-9])/g;
/** Small letters without a space: a plate only where a vehicle is spoken of. */
const tightRegistration = /(?<![\p{L}\p{N}@#/.-])[a-hj-pr-uw-z]{3}\d{2}[0-9a-hj-npr-uw-z](?![\p{L}\p{N}-])/gu;
const vehicle =
  /bil|volvo|bmw|audi|saab|toyota|passat|golf|skoda|kia|mercedes|merca|tesla|ford|reg|parker|körde|kör |moped|epa|skåp|kärra|plåt|skylt|lastbil|buss|taxi|suv|husvagn|släp|skoter|fyrhjuling|traktor|motorcykel/;
const notRegistration =
  /^(?:SEK|TEL|SFS|SBN|KSN|MBN|BUN|SBK|NJA|DNR|KFN|KUN|STN|SMS|CRP|KLF|MHN|SAN|SOC|SSK|USK|LSS|LPS|HVB|BUP|TUR|NUM|LOT|MAX|MAJ|JUN|JAN|DEC|APR|MAR|FEB|AUG|SEP|PDF|LED|BMN|KRT|TNF|KNF|GYM|MAT|AGE|TOP|RUM|SAL|KAP|PER|ART|USB|BIL)$/;

/** Calls `claim` with each vehicle registration number (three letters, two digits, a digit or a letter). */
export function findRegistrations(text: string, cased: string, claim: (from: number, to: number) => void): void {
  const hasVehicle = vehicle.test(text);
  eachMatch(registration, cased, (match, from, to) => {
    const hasGap = match.length > 6;
    if (notRegistration.test(match.slice(0, 3)) || (hasGap && !hasVehicle)) return;
    claim(from, to);
  });
  eachMatch(looseRegistration, text, (_, from, to) => claim(from, to));
  if (!hasVehicle) return;
  eachMatch(tightRegistration, text, (match, from, to) => {
    if (!notRegistration.test(match.slice(0, 3).toUpperCase())) claim(from, to);
  });
}
