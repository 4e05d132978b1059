import { isAnswered } from '../journal/fold-way.ts';
import { isRemovalBegun } from '../shared/is-removal-begun.ts';
import { mayBeAnswered } from '../shared/may-be-answered.ts';
import type { Choice } from '../shared/policy.ts';
import type { WayField } from '../shared/way-sheet.ts';
import { readCommentHints } from './read-comment-hints.ts';
import { entry, note, plain, type WayFacts, type WayRules } from './way.ts';
import type { SayWay } from './ways-in-english.ts';

function reasons(say: SayWay, label: string, choices: Choice[], missing: string): WayField {
  const options = [
    ...choices.map(({ id, text }) => ({ value: id, text: '', own: text })),
    { value: 'annat', text: say('Annat skäl') },
  ];
  return { id: 'reason', kind: 'choice', label, value: '', options, missing };
}

/** True where a comment that is not to be registered may wait for an answer, which that decision does not give it. */
function mayWait({ comment, item }: WayFacts): boolean {
  if (!comment || !mayBeAnswered(comment)) return false;
  return !item || !(isRemovalBegun(item) || isAnswered(item));
}

/** Suggests whether it is to be answered; a person says (SMB-23). */
function asksForAnswer(facts: WayFacts): boolean {
  const { comment, item, policy, settings, now } = facts;
  if (!comment || !mayWait(facts)) return false;
  if (item?.waiting || item?.done?.acknowledged) return true;
  return readCommentHints(comment.text, policy, { at: now.toISOString() }, {}, settings.hints).asksForAnswer;
}

function answerLeft(say: SayWay, isAsked: boolean): WayField {
  return {
    id: 'answer',
    kind: 'choice',
    label: say('Ska den besvaras?'),
    value: isAsked ? 'left' : 'none',
    options: [
      { value: 'left', text: say('Ja, klockan för svar går vidare') },
      { value: 'none', text: say('Nej, inget svar behövs') },
    ],
  };
}

/** Whether the registrar is to have it. That decides nothing of its answer or its removal. */
export const registerWays = {
  register: {
    sheet: ({ policy, item, say }) => ({
      ...plain,
      title: say('Ska diarieföras'),
      quotes: [policy.registration.usualText, ...(policy.registration.cases ? [policy.registration.cases.text] : [])],
      fields: [
        reasons(say, say('Varför?'), policy.registration.reasons, say('Välj varför det ska diarieföras.')),
        {
          id: 'relation',
          kind: 'choice',
          label: say('Ärende'),
          value: item?.receipt ? 'existing' : 'new',
          options: [
            { value: 'new', text: say('Nytt ärende') },
            { value: 'existing', text: say('Befintligt ärende') },
          ],
        },
        { id: 'caseNumber', kind: 'line', label: say('Diarienummer, om du vet det'), value: '' },
        note(say('Anteckning')),
      ],
      finish: say('Spara, och överlämna sedan'),
      done: say('Ska diarieföras'),
    }),
    entries: (_, { reason = '', relation, caseNumber, note: text = '' }) => [
      entry(
        'note-added',
        { register: reason, relation: relation === 'existing' ? 'existing' : 'new' },
        { text, ...(caseNumber ? { caseNumber } : {}) },
      ),
    ],
  },

  'register-not': {
    sheet(facts) {
      const { policy, say } = facts;
      const isAsked = asksForAnswer(facts);
      return {
        ...plain,
        title: say('Diarieförs inte'),
        quotes: [policy.registration.usualText, policy.registration.legalBasis ?? ''].filter(Boolean),
        fields: [
          reasons(say, say('Varför?'), policy.registration.notRegistered, say('Välj varför det inte diarieförs.')),
          ...(mayWait(facts) ? [answerLeft(say, isAsked)] : []),
          note(say('Anteckning')),
        ],
        finish: say('Spara'),
        done: say('Diarieförs inte'),
        isSettling: !isAsked,
      };
    },
    entries: (facts, { reason = '', answer, note: text }) => [
      entry(
        'registered-not',
        { reason, ...(mayWait(facts) ? { isAnswerLeft: answer === 'left' } : {}) },
        text ? { note: text } : undefined,
      ),
    ],
  },
} satisfies Record<string, WayRules>;
