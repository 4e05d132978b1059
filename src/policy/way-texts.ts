import type { Policy } from '../shared/policy.ts';
import type { Comment } from '../shared/reading.ts';
import type { Settings } from '../shared/settings.ts';
import { shorten } from '../shared/shorten.ts';
import { crisisOf } from './crisis-of.ts';
import { signAnswer } from './sign-answer.ts';

/** The ready texts to answer with. */
export type ReadyTextName =
  | 'Krisinformation'
  | 'Svar med länk'
  | 'Kort svar'
  | 'Tack för synpunkten'
  | 'Hör av dig direkt';

/** A ready text, by its name: Swedish, for it goes to residents. What is to be filled in stands between square brackets. */
export interface ReadyText {
  name: ReadyTextName;
  text: string;
}

/** What ready texts are made from. */
export interface TextFacts {
  policy: Policy;
  settings: Settings;
  comment?: Comment | undefined;
}

/** "Hej Kim," with the first name that the page shows; an account with no name of a person is only greeted. */
function greet({ comment }: TextFacts): string {
  const first = comment?.author?.trim().split(/\s+/)[0] ?? '';
  return /^\p{Lu}\p{Ll}+$/u.test(first) ? `Hej ${first},` : 'Hej,';
}

function signed(facts: TextFacts, text: string): string {
  const signature = signAnswer(facts.policy, facts.settings);
  return [`${greet(facts)} ${text}`, signature].filter(Boolean).join('\n\n');
}

/** Where information is while a crisis goes on; undefined where there is none (HAL-21). */
export function crisisText(facts: TextFacts): string | undefined {
  const crisis = crisisOf(facts);
  if (!crisis) return undefined;
  const { text, web, phone } = crisis;
  const where = [web, phone && `telefon ${phone}`].filter(Boolean).join(' eller ');
  return [text, where && `Aktuell information finns på ${where}.`].filter(Boolean).join(' ');
}

/** Texts to answer with, the commonest first; during a crisis the reference to information stands above them. */
export function answerTexts(facts: TextFacts): ReadyText[] {
  const crisis = crisisText(facts);
  return [
    ...(crisis ? [{ name: 'Krisinformation' as const, text: signed(facts, crisis) }] : []),
    { name: 'Svar med länk', text: signed(facts, '[svaret]. Du kan läsa mer här: [länk]') },
    { name: 'Kort svar', text: signed(facts, '[svaret].') },
    {
      name: 'Tack för synpunkten',
      text: signed(facts, 'tack för din synpunkt. Vi har läst den och [vad som händer nu].'),
    },
    {
      name: 'Hör av dig direkt',
      text: signed(
        facts,
        'skriv inga personuppgifter här, för alla kan läsa dem. Kontakta oss på [telefon eller e-post], så hjälper vi dig.',
      ),
    },
  ];
}

/** An answer before the answer: it has been read, and when more comes (HAL-13). */
export function acknowledgement(facts: TextFacts): string {
  return signed(facts, 'tack för din fråga. Vi tar reda på svaret och återkommer här senast [dag].');
}

/** Where removal is impossible: that the municipality does not share it (GIS-27). */
export function response(facts: TextFacts): string {
  const who = facts.settings.municipality || facts.policy.municipality;
  return signed(facts, `${who} står inte bakom det som skrivs här. Håll en god ton mot varandra.`);
}

/** What goes to a colleague or a manager. The text is quoted, the sender is not named: the link shows who it was. */
export function passOn({ comment, settings }: TextFacts, opening: string): string {
  return [
    `Hej, ${opening}`,
    `Kommentaren står på kommunens kanal${settings.unit ? ` (${settings.unit})` : ''}:`,
    comment?.text ? `"${shorten(comment.text, 2_000)}"` : '',
    comment?.permalink ?? '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The word to the sender that somebody else has it, and how to follow it (GIS-22). */
export function passedOn(facts: TextFacts, to: string): string {
  return signed(
    facts,
    `tack för din fråga. Jag har skickat den vidare till ${to}. Du får svar [hur och när]. Vill du följa ärendet, kontakta [telefon eller e-post].`,
  );
}

/** Political debate goes to the parties, and a question to the authority that it belongs to (SMB-30, GIS-23, TIB-24). */
export function referral(facts: TextFacts, to: string, isPolitical: boolean): string {
  return signed(
    facts,
    isPolitical
      ? `det här är en politisk fråga, och den debatten förs inte i kommunens kanal. Vänd dig till ${to}.`
      : `det här är inte kommunens fråga. Vänd dig till ${to}: [länk]`,
  );
}

/** What the sender of a removed comment is told: which rule, and that it can be written anew (HAL-08). */
export function removalNotice(facts: TextFacts, rule: string | undefined): string {
  return signed(
    facts,
    `vi har tagit bort din kommentar. ${rule ? `Enligt våra regler får kommentarer inte innehålla: ${rule.replace(/\.$/, '')}.` : 'Den följde inte våra regler för kommentarer.'} Du får gärna skriva igen på ett annat sätt. Det du skrev är sparat som allmän handling.`,
  );
}

/** What the sender of something secret is told, in private and without repeating it (HAL-19). */
export function secrecyContact(facts: TextFacts): string {
  return signed(
    facts,
    'vi har tagit bort din kommentar, för den hade uppgifter som inte får stå öppet. Kontakta oss på [telefon], så hjälper vi dig vidare.',
  );
}
