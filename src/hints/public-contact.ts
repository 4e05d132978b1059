/** Mailboxes that belong to an office and not to a person. */
export const roleMailbox =
  /^(?:info|kontakt|kontaktcenter|kommun|kommunen|kundtjanst|kundtjänst|kundservice|registrator|reception|bibliotek|biblioteket|bygglov|miljo|miljö|socialtjanst|socialtjänst|skola|forskola|press|support|medborgarservice|servicecenter|synpunkter|felanmalan|felanmälan|post|hej|mail|order|sales|salj|bokning|noreply|no-reply|kultur|turism|turistbyran|teknik|vatten|va|dataskydd|dataskyddsombud|kansli|kansliet|kommunkansliet|fritid|park|gata|renhallning|overformyndare|ekbacka|ks|bun|sbn|tekniska|naringsliv|val|valnamnd|konsument|plan|detaljplan|samhallsbyggnad|rektor|expedition|hr|jobb|rekrytering|fordon|parkering|förening|styrelsen|styrelse|ordforande|modersmal|offert|medlem|receptionen|butik|kassor|redaktion)[a-z0-9._-]{0,20}(?:@| ?[([]?(?:snabel-?a|at)[)\]]? ?)/;

const publicPlace =
  /växel|kommunens|kommunen på|till kommunen|kontaktcent|kundcent|servicecent|medborgarservice|medborgarkontor|kundtjänst|kundservice|jour|felanmäl|receptionen|vårdcentral|biblioteket på|öppettider|telefontid|turistbyrå|polisen|1177|upplysning|ring oss|nå oss|når oss|kontakta oss|maila oss|mejla oss|vårt nummer|numret till kommun|expedition|företag|firma|boka |bokning|offert|rabatt|beställ|\bab\b|bankgiro.{0,20}kommun|förening|klubben|insamling|fakturafrågor|bidragsansökan|information|kontakta kommun|kontakta socialtjänst|kontakta rädd|socialjour|trygghetsl/;
const privatePlace =
  /mitt nummer|mitt nr|mitt mobil|min mobil|min tel|mitt tel|hans nummer|hennes nummer|hans mobil|hennes mobil|hans tel|hennes tel|hans nr|hennes nr|ring mig|nå mig|jag nås|nås jag|når mig|sms:a mig|smsa mig|messa mig|hör av (?:er|dig) till mig|privat|hem till|hemnummer|hemma hos|mitt konto|min dotter|min son|min mamma|min pappa|grannens|återkoppla|ring upp/;

/** Somebody else than the writer is to be rung or written to. */
const anotherPerson =
  /(?<!\p{L})(?:ring(?:a|er)?|mejla|maila|mejl|mail|sms:?a|smsa|messa|kontakta|skriva? till|hör av (?:er|dig) till|nå|tipsa) (?:gärna |bara )?(?:till )?(?:honom|henne|hen|hans|hennes|(?:min|vår|mina|våra) (?:granne|bror|syster|svärmor|svärfar|svägerska|svåger|farmor|farfar|mormor|morfar|moster|faster|farbror|kusin|kompis|vän|väninna|chef|kollega|ex|man|fru|sambo))(?!\p{L})/u;

/** A part of the municipality just before a number: "ring anhörigstödet på 0999-…". */
const officeBefore =
  /(?:stödet|rådgivning(?:en)?|omsorgen|förvaltning(?:en)?|kontoret|enheten|mottagning(?:en)?|avdelningen|myndighet(?:en)?|nämnden|center|centret|centrum|hemtjänst(?:en)?|bolaget|hälsan|biblioteket|simhallen|badhuset|museet|skolan|kommun(?:en)?|biståndet|bygglov|överförmyndaren|väntjänsten)(?!\p{L})[^.!?\n\d]{0,25}$/u;

/** True when a number is an office's or a firm's, told by the words around it and by numbers that no person has. */
export function isPublicContact(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 70), from);
  const near = before + text.slice(to, to + 45);
  const digits = text.slice(from, to).replace(/\D/g, '');
  if (/^(?:020|010|0771|0770|0200|0775|077)/.test(digits)) return true;
  if (privatePlace.test(near) || anotherPerson.test(near)) return false;
  const isMobile = /^0?7|^467/.test(digits);
  if (!isMobile && officeBefore.test(before)) return true;
  return publicPlace.test(near) || (/00$/.test(digits) && !isMobile);
}

/** True when the words just before a number or an address send the reader to a third person: "ring honom på …". */
export function isOfAnother(text: string, from: number): boolean {
  return anotherPerson.test(text.slice(Math.max(0, from - 70), from));
}
