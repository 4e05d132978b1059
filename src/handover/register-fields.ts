import { isRecord } from '../shared/is-record.ts';
import type { Item } from '../shared/item.ts';
import type { JournalLine } from '../shared/journal-entry.ts';
import { knownAtOf } from '../shared/known-at-of.ts';
import { platformNames } from '../shared/platform-names.ts';
import type { Policy } from '../shared/policy.ts';
import { caseTitleOf, receivedOn } from './case-title.ts';
import type { HandoverInput, HandoverItem } from './handover-input.ts';
import { nameOfficer } from './name-sender.ts';
import { actionWords, outcomeWords } from './outcome-words.ts';
import { caseKindWords, isUntold, readSteps, type Step } from './step-words.ts';
import { readSwedishClock, toSwedishTime } from './swedish-clock.ts';

/** One line of what the registrar writes in the register. A field without value is left for her to fill in. */
export interface RegisterField {
  label: string;
  value: string;
  /** OSL 5:2 asks for it. */
  isMandatory: boolean;
  /** What the registrar chooses between. */
  choices?: string[];
}

export const kindWords = { comment: 'kommentar', reply: 'svar på kommentar', message: 'direktmeddelande' } as const;

/** When the comment came in, which is when it was published (TF 2:9): an interval where the page showed "3 tim". */
export function describeReceived({ comment }: Item): string {
  if (!comment.postedAt) return 'framgick inte av sidan';
  const [from, to] = [readSwedishClock(comment.postedAt.from), readSwedishClock(comment.postedAt.to)];
  const shown = `sidan visade ”${comment.postedAt.shown}”`;
  const [first, last] = [from.time.slice(0, 5), to.time.slice(0, 5)];
  if (from.date !== to.date) return `mellan ${from.date} ${first} och ${to.date} ${last} (${shown})`;
  return first === last ? `${from.date} ${first} (${shown})` : `${from.date}, mellan ${first} och ${last} (${shown})`;
}

/** Which law or rule the ground stands on, by its kind. */
export function describeLegalBasis({ item }: HandoverItem, input: HandoverInput): string {
  const ground = input.policy.grounds.find(({ id }) => id === item.ground?.id);
  if (item.secret) return 'offentlighets- och sekretesslagen (2009:400)';
  if (!ground) return item.ground ? 'kommunens riktlinjer' : '';
  const isBoardLaw = ground.codes.some((code) => code.startsWith('bbs_'));
  return isBoardLaw ? 'lagen (1998:112) om ansvar för elektroniska anslagstavlor' : 'kommunens riktlinjer';
}

/** Time of day alone where the day is the one that the page begins with, to keep it easy to read. */
function at(when: string, day: string): string {
  const { date, time } = readSwedishClock(when);
  return date === day ? `kl. ${time}` : `${date} ${time}`;
}

function lastOf(steps: Step[], type: Step['type']): Step | undefined {
  return steps.findLast((step) => step.type === type);
}

/** The last entry of a type that is of a kind, as the history tells it. */
function lastWhere(story: JournalLine[], steps: Step[], type: Step['type'], isOne: (line: JournalLine) => boolean) {
  const seq = story.findLast((line) => line.entry.type === type && isOne(line))?.entry.seq;
  return steps.find((step) => step.seq === seq);
}

const withNote = (word: string, { at: when, note }: Step, day: string) =>
  `${word} ${at(when, day)}${note ? `: ${note}` : ''}`;

/** Whether the sender was told of the removal. That it was tried is no telling. */
function describeTold(story: JournalLine[], steps: Step[], day: string): string {
  const last = (isOne: (line: JournalLine) => boolean) => lastWhere(story, steps, 'author-notified', isOne);
  const isContact = ({ entry }: JournalLine) => entry.pub.what === 'contacted';
  const told = last((line) => !isUntold(line) && !isContact(line));
  if (told) return withNote('ja,', told, day);
  const tried = last((line) => isUntold(line) && !isContact(line));
  if (tried) return withNote('nej, gick inte', tried, day);
  const contacted = last((line) => !isUntold(line));
  return contacted ? withNote('kontaktad', contacted, day) : 'nej';
}

/** Whether it was reported to the police. A tip is no report. */
function describePolice(story: JournalLine[], steps: Step[], day: string): string {
  const isTip = ({ entry }: JournalLine) => entry.pub.what === 'tip';
  const report = lastWhere(story, steps, 'police-reported', (line) => !isTip(line));
  if (report) return withNote('ja,', report, day);
  const tip = lastWhere(story, steps, 'police-reported', isTip);
  return tip ? withNote('nej, polisen tipsad', tip, day) : 'nej';
}

/** Who chose to save and remove: the one that the evidence names, which may be another than who hands over. */
function describeDecider(story: JournalLine[]): string | undefined {
  const by = story.findLast(({ entry }) => entry.type === 'evidence-saved')?.payload?.by;
  if (!isRecord(by)) return undefined;
  return [by.name, by.title].filter((word) => typeof word === 'string' && word !== '').join(', ') || undefined;
}

const retentionWords: Record<Policy['weeding']['when'], string> = {
  'half-year-or-closing': 'gallras när halvårsbilden är tagen eller kanalen avslutas',
  'when-not-current': 'gallras när uppgiften inte längre är aktuell',
  'by-plan': 'enligt dokumenthanteringsplanen',
  'by-rules': 'enligt kommunens gallringsregler',
};

/** What the guideline says of keeping and weeding, and the decision that allows it. */
function describeRetention({ policy, settings }: HandoverInput): string {
  const decision = settings.weedingDecision ?? policy.weeding.decision;
  return `${retentionWords[policy.weeding.when]}${decision ? ` (${decision})` : ''}`;
}

/** The fields that the registrar registers, in the order of requirements 6.1; those of OSL 5:2 are marked. */
export function registerFields(handed: HandoverItem, input: HandoverInput): RegisterField[] {
  const { item, story } = handed;
  const officer = nameOfficer(input.settings);
  const steps = readSteps(story, input.policy);
  // What happened on the day that stands first on the page is told by its time alone.
  const [first, last] = receivedOn(item);
  const day = item.comment.postedAt && first === last ? first : '';
  const consulted = lastOf(steps, 'consulted');
  const optional = (label: string, value: string | undefined) => (value ? [{ label, value, isMandatory: false }] : []);
  const field = (label: string, value: string, isMandatory = false) => ({ label, value, isMandatory });
  return [
    field('Löpnummer', item.number),
    field('Inkom-datum', describeReceived(item), true),
    field('Upptäckt', toSwedishTime(knownAtOf(item)).slice(0, 16)),
    field('Riktning', item.comment.own ? 'upprättad' : 'inkommen'),
    field(
      'Avsändare',
      item.comment.author
        ? `${item.comment.author}, som namnet visades på ${platformNames[item.platform]}`
        : 'framgick inte av sidan',
      true,
    ),
    field('Handlingstyp', kindWords[item.comment.kind]),
    field('Ärendemening, förslag', caseTitleOf(item, input), true),
    field('Diarienummer', item.receipt?.caseNumber ?? '', true),
    item.receipt?.caseKind
      ? field('Ärende', caseKindWords[item.receipt.caseKind], true)
      : { ...field('Ärende', '', true), choices: Object.values(caseKindWords) },
    field('Kanal', `${item.channel}, ${platformNames[item.platform]}`),
    ...optional('Verksamhet', item.unit?.name),
    ...optional('Lagstöd', describeLegalBasis(handed, input)),
    field('Åtgärd', item.action ? `${actionWords[item.action.what]} ${at(item.action.at, day)}` : 'ingen antecknad'),
    field(
      'Utfall',
      item.outcome
        ? `${outcomeWords[item.outcome.what]}, kontrollerat ${at(item.outcome.at, day)}`
        : 'inte kontrollerat',
    ),
    ...optional('Spärren förbikopplad', item.overridden && `${at(item.overridden.at, day)}: ${item.overridden.reason}`),
    field('Beslut av', describeDecider(story) ?? officer),
    field('Motpart', 'ej angiven'),
    ...optional('Vittne', item.witness),
    ...optional('Rådfrågad', consulted && (consulted.note ?? at(consulted.at, day))),
    field('Handläggare', officer),
    field('Meddelad', describeTold(story, steps, day)),
    field('Polisanmälan', describePolice(story, steps, day)),
    field('Sekretess', item.secret ? `ja, ${input.secrecyProvision ?? ''}` : 'nej'),
    field('Bevarande', describeRetention(input)),
    field('Program', `${input.program.name} ${input.program.version}, ${input.program.browser}`),
  ];
}
