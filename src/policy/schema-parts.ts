import * as v from 'valibot';

/** Words of a policy file: never empty, never so long that a page cannot show them. */
export const words = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
export const shortWords = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(200));
export const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const hours = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
export const groundKind = v.picklist(['criminal', 'secret', 'unsuitable']);
export const kinds = list(groundKind);
const contact = v.picklist(['registrar', 'communicator', 'manager', 'dpo', 'archivist']);

export const source = v.optional(
  v.strictObject({
    file: shortWords,
    lines: v.pipe(v.string(), v.regex(/^\d{1,5}(-\d{1,5})?$/)),
    quote: words,
  }),
);

export const statement = v.strictObject({ text: words, source });
export const statements = list(statement);
export const choice = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)), text: words, source });
const choices = list(choice);

const ruleSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('asap') }),
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({ kind: v.literal('elapsed'), hours }),
  v.strictObject({ kind: v.literal('weekday-hours'), hours }),
  v.strictObject({ kind: v.literal('service-day'), days: count, open: timeOfDay, close: timeOfDay }),
]);

export const deadlineSchema = v.strictObject({
  rule: ruleSchema,
  ruleId: v.optional(shortWords),
  words: v.optional(shortWords),
  isGoal: v.optional(v.boolean()),
  startsAt: v.picklist(['published', 'known']),
  startsSource: source,
  stoppedBy: list(v.picklist(['answer', 'acknowledgement', 'forward', 'removal'])),
  stopsSource: source,
  items: v.optional(
    v.strictObject({
      which: v.picklist(['asks-for-answer', 'to-our-unit', 'question', 'comment-or-question', 'prohibited']),
      source,
    }),
  ),
  why: v.optional(statement),
  source,
});

export const recipientSchema = v.strictObject({
  when: v.picklist([
    'unsure',
    'hard-question',
    'complicated-question',
    'ongoing-question',
    'disclosure',
    'support',
    'bullying',
    'not-our-channel',
  ]),
  who: shortWords,
  contact: v.optional(contact),
  beforeAnswer: v.optional(v.boolean()),
  text: words,
  source,
});

export const forwardingSchema = v.strictObject({
  to: shortWords,
  source,
  tellSender: v.optional(v.strictObject({ sameMedium: v.boolean(), howToFollow: v.boolean(), source })),
});

export const watchSchema = v.strictObject({
  how: v.picklist(['daily-weekdays', 'weekday-hours', 'per-channel', 'without-times']),
  open: v.optional(timeOfDay),
  close: v.optional(timeOfDay),
  source,
  namedWatcher: v.optional(statement),
});

export const registrationSchema = v.strictObject({
  usual: v.picklist(['not-registered', 'by-plan', 'assessed']),
  usualText: words,
  usualSource: source,
  legalBasis: v.optional(shortWords),
  reasons: choices,
  notRegistered: choices,
  removed: v.strictObject({
    which: v.picklist(['all', 'criminal-and-secret', 'secret', 'as-public-records']),
    source,
  }),
  cases: v.optional(statement),
  comesIn: v.optional(statement),
  deliver: choices,
  publicRecord: statement,
});

export const politicalSchema = v.strictObject({
  action: v.picklist(['remove', 'refer']),
  to: v.optional(shortWords),
  source,
});

export const policeSchema = v.strictObject({ kinds, source });
export const messagesSchema = v.strictObject({ areRecords: v.boolean(), deliver: choices, source });
export const secrecySchema = v.strictObject({ stopReplies: v.boolean(), rules: statements, indicators: statements });

export const snapshotSchema = v.strictObject({
  interval: v.optional(v.literal('half-year')),
  atTurnOfHalfYear: v.optional(v.boolean()),
  what: v.optional(v.picklist(['start-page', 'account'])),
  format: v.optional(v.picklist(['PDF/A', 'PDF/A-1'])),
  to: v.optional(shortWords),
  byPlan: v.optional(v.boolean()),
  source,
  beforeClosing: v.optional(statement),
});

export const weedingSchema = v.strictObject({
  when: v.picklist(['half-year-or-closing', 'when-not-current', 'by-plan', 'by-rules']),
  decisionRequired: v.boolean(),
  decision: v.optional(shortWords),
  decisionSource: source,
  rules: statements,
  source,
});

const numberStated = v.strictObject({ number: count, source });

export const channelSchema = v.strictObject({
  register: v.optional(
    v.strictObject({ where: v.optional(shortWords), owner: shortWords, fields: list(shortWords), source }),
  ),
  responsibleMin: v.optional(numberStated),
  adminsMin: v.optional(numberStated),
  deputy: v.optional(statement),
  updatesPerWeek: v.optional(v.strictObject({ from: count, to: count, source })),
  decision: v.optional(statement),
  form: v.optional(
    v.strictObject({
      title: shortWords,
      fields: list(shortWords),
      approvals: list(shortWords),
      source,
      approvalSource: source,
    }),
  ),
  rules: choices,
  starting: statements,
  changing: statements,
  closing: statements,
});

export const signatureSchema = v.strictObject({ pattern: shortWords, example: v.optional(shortWords), source });
export const crisisSchema = v.strictObject({
  text: words,
  web: v.optional(shortWords),
  phone: v.optional(shortWords),
  source,
});
export const reviewSchema = v.strictObject({ every: v.optional(v.literal('year')), by: shortWords, source });

export const platformSchema = v.strictObject({
  platform: v.picklist(['facebook', 'x', 'other']),
  canRemove: v.optional(v.boolean()),
  responsibleForOthers: v.optional(v.boolean()),
  instead: v.optional(v.literal('respond')),
  howTo: v.optional(words),
  source,
});

export const outdatedSchema = v.strictObject({
  words,
  now: words,
  since: v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/)),
  source,
});
