import { removalNotice, secrecyContact } from '../policy/way-texts.ts';
import type { WaySheet } from '../shared/way-sheet.ts';
import {
  advice,
  entry,
  note,
  outgoing,
  plain,
  type WayAnswers,
  type WayEntry,
  type WayFacts,
  type WayRules,
} from './way.ts';
import { blockSender } from './way-block.ts';

/** Told or not, with a reason where it was not possible (HAL-08). */
function telling(title: string, text: string, facts: WayFacts): Omit<WaySheet, 'way'> {
  const { say } = facts;
  return {
    ...plain,
    ...advice(facts),
    title,
    fields: [
      outgoing(say('Text till avsändaren'), text),
      {
        id: 'told',
        kind: 'choice',
        label: say('Gick det?'),
        value: 'yes',
        options: [
          { value: 'yes', text: say('Meddelad') },
          { value: 'no', text: say('Ej möjligt') },
        ],
      },
      note(say('Om det inte gick: varför?')),
    ],
    finish: say('Spara'),
    done: say('Avsändaren: sparat'),
  };
}

function told(what: 'contacted' | undefined, { told: how, text = '', note: why }: WayAnswers): WayEntry[] {
  const isTold = how !== 'no';
  return [
    entry(
      'author-notified',
      { ...(what ? { what } : {}), told: isTold },
      { text: isTold ? text : '', ...(why ? { note: why } : {}) },
    ),
  ];
}

/** What is said to the sender of what was removed, to the police and to the platform. */
export const reportWays = {
  notify: {
    sheet: (facts) => telling(facts.say('Meddela avsändaren'), removalNotice(facts, facts.item?.ground?.text), facts),
    entries: (_, answers) => told(undefined, answers),
  },
  contact: {
    sheet: (facts) => telling(facts.say('Kontakta avsändaren'), secrecyContact(facts), facts),
    entries: (_, answers) => told('contacted', answers),
  },

  police: {
    sheet: ({ item, comment, say }) => ({
      ...plain,
      title: say('Polisanmäl'),
      says: [
        say('Ring 114 14, eller 112 om det är bråttom. Lämna länken.'),
        ...(item?.ground?.kind === 'criminal' ? [say('Riktlinjerna räknar grunden som brottslig.')] : []),
      ],
      fields: [
        ...(comment?.permalink ? [outgoing(say('Länk att lämna'), comment.permalink)] : []),
        {
          id: 'what',
          kind: 'choice',
          label: say('Vad gjorde du?'),
          value: 'report',
          options: [
            { value: 'report', text: say('Anmälde') },
            { value: 'tip', text: say('Lämnade ett tips') },
          ],
        },
        {
          id: 'reference',
          kind: 'line',
          label: say('K-nummer, om du har fått ett'),
          value: '',
          help: say('Det ser ut som 5000-K1234567-26.'),
        },
        note(say('Anteckning')),
      ],
      finish: say('Jag har anmält'),
      done: say('Polisanmäld'),
    }),
    entries: (_, { what, reference, note: text }) => [
      entry(
        'police-reported',
        { what: what === 'tip' ? 'tip' : 'report' },
        { reference: reference || undefined, note: text || undefined },
      ),
    ],
  },

  'report-platform': {
    sheet: ({ say }) => ({
      ...plain,
      title: say('Anmäl till plattformen'),
      says: [
        say('Välj Anmäl i kommentarens meny på sidan. Vi trycker aldrig åt dig. Anmälan tar inte bort kommentaren.'),
      ],
      fields: [note(say('Anteckning'))],
      finish: say('Jag har anmält'),
      done: say('Anmäld till plattformen'),
    }),
    entries: (_, { note: text }) => [
      entry('action-recorded', { what: 'reported', how: 'said' }, text ? { note: text } : undefined),
    ],
  },

  block: blockSender,
} satisfies Record<string, WayRules>;
