import type { GroundKind, Policy, PoliticalRule, Snapshot, Source, Watch } from '../shared/policy.ts';
import { notStated, sayHour, sayRule } from './say-rule.ts';
import { stepWords } from './step-words.ts';

/** One row of "Fråga · Så gör vi · Riktlinjerna säger · Rad". Without a source the guideline says nothing about it. */
export interface PolicyLine {
  /** Field of the policy, so that a settings page can let it be changed. */
  field: keyof Policy;
  question: string;
  says: string;
  source?: Source | undefined;
}

/** Beside a line without a source. */
export const saysNothing = 'Riktlinjerna säger inget. Inget värde är påhittat.';

const kindWords: Record<GroundKind, string> = { criminal: 'brottsligt', secret: 'sekretess', unsuitable: 'olämpligt' };
const kinds: readonly GroundKind[] = ['criminal', 'secret', 'unsuitable'];

/** A policy as one reads it: the questions a moderator has, what we do, and the words behind it. */
export function policyLines(policy: Policy): PolicyLine[] {
  const { reply, removal, registration, ask, forward, weeding, review } = policy;
  const line = (field: keyof Policy, question: string, says: string | undefined, source?: Source): PolicyLine => ({
    field,
    question,
    says: says || notStated,
    source,
  });
  return [
    line('reply', 'Svara på frågor', capital(sayRule(reply)), reply.source),
    line('removal', 'Ta bort', capital(sayRule(removal)), removal.source),
    line('evidence', 'Före borttagning', sayEvidence(policy), policy.evidence.source),
    ...kinds.map((kind) => {
      const order = policy.steps[kind].map(({ id }) => stepWords[id]).join(', ');
      return line('steps', `Ordning: ${kindWords[kind]}`, capital(order), policy.steps[kind][0]?.source);
    }),
    line(
      'police',
      'Polisanmäl',
      policy.police?.kinds.map((kind) => capital(kindWords[kind])).join(', '),
      policy.police?.source,
    ),
    line('notifySender', 'Meddela avsändaren', sayNotify(policy), policy.notifySender?.source),
    ...(policy.political.length > 0 ? policy.political : [undefined]).map((rule) =>
      line('political', 'Politiskt innehåll', rule && sayPolitical(rule), rule?.source),
    ),
    line('watch', 'Bevakning', policy.watch && sayWatch(policy.watch), policy.watch?.source),
    line('registration', 'Diarieföring av vanliga kommentarer', registration.usualText, registration.usualSource),
    line(
      'directMessages',
      'Direktmeddelanden',
      policy.directMessages?.areRecords ? 'Inkomna handlingar' : undefined,
      policy.directMessages?.source,
    ),
    line('ask', 'Fråga någon', [...new Set(ask.map(({ who }) => capital(who)))].join(', '), ask[0]?.source),
    line('forward', 'Vidarebefordra', capital(forward[0]?.to ?? ''), forward[0]?.source),
    line(
      'snapshot',
      'Ögonblicksbild',
      policy.snapshot && saySnapshot(policy.snapshot),
      policy.snapshot?.source ?? policy.snapshot?.beforeClosing?.source,
    ),
    line('weeding', 'Gallring', weedingWords[weeding.when], weeding.source),
    line('signature', 'Underskrift', policy.signature?.pattern, policy.signature?.source),
    line('crisis', 'Kris', policy.crisis?.text, policy.crisis?.source),
    line(
      'review',
      'Översyn av riktlinjerna',
      review && `${review.every ? 'Varje år, ' : ''}${review.by}`,
      review?.source,
    ),
  ];
}

const weedingWords: Record<Policy['weeding']['when'], string> = {
  'half-year-or-closing': 'Varje halvår, eller när kanalen avslutas',
  'when-not-current': 'När det inte längre är aktuellt',
  'by-plan': 'Enligt dokumenthanteringsplanen',
  'by-rules': 'Enligt bestämmelserna om gallring',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sayEvidence({ evidence }: Policy): string {
  const { screenshotRequired: required } = evidence;
  const where = required.length === kinds.length ? '' : ` (${required.map((kind) => kindWords[kind]).join(', ')})`;
  const picture = required.length > 0 ? `skärmbild${where}` : evidence.screenshotSuggested ? 'gärna skärmbild' : '';
  return capital(['text', evidence.sender ? 'avsändare' : '', picture].filter(Boolean).join(', '));
}

function sayNotify({ notifySender }: Policy): string | undefined {
  return notifySender && (notifySender.need === 'required' ? 'Ja' : 'Ja, om det går');
}

function sayPolitical({ action, to }: PoliticalRule): string {
  return action === 'remove' ? 'Ta bort' : `Hänvisa till ${to ?? 'annan plats'}, ta inte bort`;
}

function sayWatch({ how, open, close }: Watch): string {
  if (how === 'daily-weekdays') return 'Varje vardag';
  if (how === 'per-channel') return 'Bestäms för varje kanal';
  return how === 'weekday-hours' && open && close ? `Vardagar ${sayHour(open)}–${sayHour(close)}` : 'Ja, utan tider';
}

function saySnapshot({ interval, what, format, byPlan, beforeClosing }: Snapshot): string {
  const whole = what === 'start-page' ? 'startsidan' : 'kontot';
  const regular = interval ? [`Varje halvår, ${whole}`, format] : byPlan ? ['Enligt dokumenthanteringsplanen'] : [];
  return [...regular, beforeClosing ? (interval ? 'och innan kontot avslutas' : 'Innan kanalen avslutas') : '']
    .filter(Boolean)
    .join(', ');
}
