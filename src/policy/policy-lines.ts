import type { GroundKind, PlatformRule, Policy, PoliticalRule, Snapshot, Source, Watch } from '../shared/policy.ts';
import type { InterfaceLanguage } from '../shared/say-in.ts';
import { type RuleWord, type SayRuleWord, sayRuleWord } from './rules-in-english.ts';
import { notStated, sayHour, sayRule } from './say-rule.ts';
import { stepWords } from './step-words.ts';

/** One row of "Fråga · Så gör vi · Riktlinjerna säger · Rad". Without a source the guideline says nothing about it. */
export interface PolicyLine {
  /** Field of the policy, so that a settings page can let it be changed. */
  field: keyof Policy;
  question: string;
  says: string;
  /** True where `says` is the municipality's own words, Swedish in every language. */
  isOwn: boolean;
  /** False where the guideline says nothing of it. */
  isStated: boolean;
  source?: Source | undefined;
}

const kindWords: Record<GroundKind, RuleWord> = {
  criminal: 'brottsligt',
  secret: 'sekretess',
  unsuitable: 'olämpligt',
};
const kinds: readonly GroundKind[] = ['criminal', 'secret', 'unsuitable'];

/** A policy as one reads it: the questions a moderator has, what we do, and the words behind it. */
export function policyLines(policy: Policy, language: InterfaceLanguage = 'sv'): PolicyLine[] {
  const say = sayRuleWord(language);
  const { reply, removal, registration, ask, forward, weeding, review } = policy;
  const line = (field: keyof Policy, question: RuleWord, says: string | undefined, source?: Source): PolicyLine => ({
    field,
    question: say(question),
    says: says || say(notStated),
    isOwn: false,
    isStated: Boolean(says),
    source,
  });
  const own = (...args: Parameters<typeof line>): PolicyLine => {
    const made = line(...args);
    return { ...made, isOwn: made.isStated };
  };
  const told = (field: 'visitorInformation' | 'dataProtection' | 'disclosure', question: RuleWord): PolicyLine[] =>
    policy[field].map(({ text, source }) => own(field, question, text, source));
  return [
    (reply.rule.kind === 'asap' && reply.words ? own : line)(
      'reply',
      'Svara på frågor',
      capital(sayRule(reply, language)),
      reply.source,
    ),
    (removal.rule.kind === 'asap' && removal.words ? own : line)(
      'removal',
      'Ta bort',
      capital(sayRule(removal, language)),
      removal.source,
    ),
    line('evidence', 'Före borttagning', sayEvidence(policy, say), policy.evidence.source),
    ...kinds.map((kind) => {
      const order = policy.steps[kind].map(({ id }) => say(stepWords[id])).join(', ');
      const question = say('Ordning: {kind}', { kind: say(kindWords[kind]) });
      return { ...line('steps', 'Ordning: {kind}', capital(order), policy.steps[kind][0]?.source), question };
    }),
    line(
      'police',
      'Polisanmäl',
      policy.police?.kinds.map((kind) => capital(say(kindWords[kind]))).join(', '),
      policy.police?.source,
    ),
    line('notifySender', 'Meddela avsändaren', sayNotify(policy, say), policy.notifySender?.source),
    ...(policy.political.length > 0 ? policy.political : [undefined]).map((rule) =>
      line('political', 'Politiskt innehåll', rule && sayPolitical(rule, say), rule?.source),
    ),
    line('watch', 'Bevakning', policy.watch && sayWatch(policy.watch, say), policy.watch?.source),
    own('registration', 'Diarieföring av vanliga kommentarer', registration.usualText, registration.usualSource),
    line(
      'directMessages',
      'Direktmeddelanden',
      policy.directMessages?.areRecords ? say('Inkomna handlingar') : undefined,
      policy.directMessages?.source,
    ),
    own('ask', 'Fråga någon', [...new Set(ask.map(({ who }) => capital(who)))].join(', '), ask[0]?.source),
    own('forward', 'Vidarebefordra', capital(forward[0]?.to ?? ''), forward[0]?.source),
    line(
      'snapshot',
      'Ögonblicksbild',
      policy.snapshot && saySnapshot(policy.snapshot, say),
      policy.snapshot?.source ?? policy.snapshot?.beforeClosing?.source,
    ),
    line('weeding', 'Gallring', say(weedingWords[weeding.when]), weeding.source),
    ...told('visitorInformation', 'Besökarna ska få veta'),
    ...told('dataProtection', 'Personuppgifter'),
    ...told('disclosure', 'Utlämnande'),
    ...policy.platforms.map((rule) => {
      const says = sayPlatform(rule, say);
      const [make, words] = says ? [line, says] : [own, rule.howTo];
      return make('platforms', platformWords[rule.platform], words, rule.source);
    }),
    own('signature', 'Underskrift', policy.signature?.pattern, policy.signature?.source),
    own('crisis', 'Kris', policy.crisis?.text, policy.crisis?.source),
    (review?.every ? line : own)(
      'review',
      'Översyn av riktlinjerna',
      review && (review.every ? say('Varje år, {by}', { by: review.by }) : review.by),
      review?.source,
    ),
  ];
}

const weedingWords: Record<Policy['weeding']['when'], RuleWord> = {
  'half-year-or-closing': 'Varje halvår, eller när kanalen avslutas',
  'when-not-current': 'När det inte längre är aktuellt',
  'by-plan': 'Enligt dokumenthanteringsplanen',
  'by-rules': 'Enligt bestämmelserna om gallring',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sayEvidence({ evidence }: Policy, say: SayRuleWord): string {
  const { screenshotRequired: required } = evidence;
  const where = required.length === kinds.length ? '' : ` (${required.map((kind) => say(kindWords[kind])).join(', ')})`;
  const picture =
    required.length > 0 ? `${say('skärmbild')}${where}` : evidence.screenshotSuggested ? say('gärna skärmbild') : '';
  return capital([say('text'), evidence.sender ? say('avsändare') : '', picture].filter(Boolean).join(', '));
}

function sayNotify({ notifySender }: Policy, say: SayRuleWord): string | undefined {
  return notifySender && say(notifySender.need === 'required' ? 'Ja' : 'Ja, om det går');
}

function sayPolitical({ action, to }: PoliticalRule, say: SayRuleWord): string {
  return action === 'remove'
    ? say('Ta bort')
    : say('Hänvisa till {to}, ta inte bort', { to: to ?? say('annan plats') });
}

const platformWords: Record<PlatformRule['platform'], RuleWord> = {
  facebook: 'På Facebook',
  x: 'På X (Twitter)',
  other: 'I andra kanaler',
};

/** Empty where the guideline only tells how one does it. */
function sayPlatform({ canRemove, responsibleForOthers, instead }: PlatformRule, say: SayRuleWord): string {
  return [
    responsibleForOthers === true ? say('kommunen ansvarar också för vad andra skriver') : '',
    responsibleForOthers === false ? say('kommunen ansvarar bara för vad den själv skriver') : '',
    canRemove === false ? say('andras inlägg kan inte tas bort') : '',
    instead === 'respond' ? say('bemöt dem i stället') : '',
  ]
    .filter(Boolean)
    .map((part, at) => (at === 0 ? capital(part) : part))
    .join(', ');
}

function sayWatch({ how, open, close }: Watch, say: SayRuleWord): string {
  if (how === 'daily-weekdays') return say('Varje vardag');
  if (how === 'per-channel') return say('Bestäms för varje kanal');
  return how === 'weekday-hours' && open && close
    ? say('Vardagar {open}–{close}', { open: sayHour(open), close: sayHour(close) })
    : say('Ja, utan tider');
}

function saySnapshot({ interval, what, format, byPlan, beforeClosing }: Snapshot, say: SayRuleWord): string {
  const whole = say(what === 'start-page' ? 'startsidan' : 'kontot');
  const regular = interval
    ? [say('Varje halvår, {what}', { what: whole }), format]
    : byPlan
      ? [say('Enligt dokumenthanteringsplanen')]
      : [];
  return [...regular, beforeClosing ? say(interval ? 'och innan kontot avslutas' : 'Innan kanalen avslutas') : '']
    .filter(Boolean)
    .join(', ');
}
