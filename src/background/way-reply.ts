import { acknowledgement, answerTexts, referral, response } from '../policy/way-texts.ts';
import type { WaySheet } from '../shared/way-sheet.ts';
import { advice, asPerson, entry, outgoing, plain, type WayFacts, type WayRules } from './way.ts';

const pasteIt = 'Kopiera, klistra in svaret på sidan och skicka det själv.';

/** No answers in a thread with secrecy (HAL-19, NYK-31), and none before the one who was asked has answered (TIB-27). */
function shutBy({ policy, item }: WayFacts): WaySheet['warning'] {
  if (item?.secret || (policy.secrecy.stopReplies && item?.ground?.kind === 'secret')) {
    const [rule] = policy.secrecy.rules;
    return { title: 'Svara inte här', text: rule?.text ?? 'Kommentaren har uppgifter under sekretess.' };
  }
  if (item?.waiting?.isBeforeAnswer) {
    return {
      title: `Vänta på svar från ${item.waiting.to}`,
      text: 'Riktlinjerna vill att du frågar innan du svarar. Anteckna svaret, så öppnas texterna.',
    };
  }
  return undefined;
}

/** A way that ends with a text under the comment: shut where no answer may be given. */
function reply(rules: { open: (facts: WayFacts) => Omit<WaySheet, 'way'> } & Pick<WayRules, 'entries'>): WayRules {
  return {
    entries: rules.entries,
    sheet(facts) {
      const sheet = rules.open(facts);
      const shut = shutBy(facts);
      if (shut) return { ...sheet, warning: shut, fields: [], tips: [], checks: [], says: [], finish: undefined };
      return { ...sheet, ...advice(facts), warning: asPerson(facts) };
    },
  };
}

const text = (missing?: string) => outgoing('Svar', '', missing);

/** Answers under the comment: an answer, an acknowledgement, words against what cannot be removed, a referral. */
export const replyWays = {
  answer: reply({
    open: (facts) => ({
      ...plain,
      title: 'Besvara',
      says: [pasteIt],
      fields: [
        {
          id: 'template',
          kind: 'texts',
          label: 'Färdiga texter',
          value: '',
          help: 'Texten kopieras när du väljer den.',
          options: answerTexts(facts).map(({ name, text }) => ({ value: name, text: name, fills: { text } })),
        },
        text(),
        {
          id: 'elsewhere',
          kind: 'line',
          label: 'Svarade du någon annanstans? Skriv var och varför',
          value: '',
        },
      ],
      finish: 'Markera som besvarad',
      done: 'Besvarad',
      isSettling: true,
    }),
    entries: (_, { text = '', elsewhere }) => [
      entry('answered', {}, { text, ...(elsewhere ? { note: elsewhere } : {}) }),
    ],
  }),

  acknowledge: reply({
    open: (facts) => ({
      ...plain,
      title: 'Återkoppla',
      says: ['Säg att du har läst och när svaret kommer. Klockan för svar stannar.'],
      fields: [outgoing('Återkoppling', acknowledgement(facts))],
      finish: 'Markera som återkopplad',
      done: 'Återkopplad',
    }),
    entries: (_, { text = '' }) => [entry('answered', { what: 'acknowledged' }, { text })],
  }),

  respond: reply({
    open: (facts) => ({
      ...plain,
      title: 'Bemöt',
      says: ['Där en kommentar inte går att ta bort: säg att kommunen inte står bakom den.'],
      fields: [outgoing('Text', response(facts))],
      finish: 'Markera som bemött',
      done: 'Bemött',
      isSettling: true,
    }),
    entries: (_, { text = '' }) => [entry('answered', { what: 'responded' }, { text })],
  }),

  refer: reply({
    open(facts) {
      const { policy } = facts;
      const political = policy.political.filter(({ action }) => action === 'refer');
      const targets = [
        ...political.map(({ to = 'partiernas egna kanaler' }) => ({ to, isPolitical: true })),
        ...policy.refer.map(({ text }) => ({ to: '[rätt myndighet eller instans]', isPolitical: false, name: text })),
      ];
      const all = targets.length > 0 ? targets : [{ to: '[rätt myndighet eller instans]', isPolitical: false }];
      return {
        ...plain,
        title: 'Hänvisa',
        says: [pasteIt, 'Kritik mot kommunen är inte partipolitik.'],
        fields: [
          {
            id: 'to',
            kind: 'texts',
            label: 'Vart?',
            value: '',
            help: 'Texten kopieras när du väljer den.',
            missing: 'Välj vart du hänvisar.',
            options: all.map(({ to, isPolitical, ...more }) => ({
              value: isPolitical ? to : 'annan myndighet',
              text: isPolitical ? `Politik: ${to}` : 'name' in more ? String(more.name) : 'Till rätt myndighet',
              fills: { text: referral(facts, to, isPolitical) },
            })),
          },
          text(),
        ],
        finish: 'Markera som hänvisad',
        done: 'Hänvisad',
        isSettling: true,
      };
    },
    entries: (_, { to = '', text: note }) => [entry('referred', {}, { to, ...(note ? { note } : {}) })],
  }),
} satisfies Record<string, WayRules>;
