import { acknowledgement, answerTexts, referral, response } from '../policy/way-texts.ts';
import type { WaySheet } from '../shared/way-sheet.ts';
import { advice, asPerson, entry, outgoing, plain, type WayFacts, type WayRules } from './way.ts';

const pasteIt = 'Kopiera, klistra in svaret på sidan och skicka det själv.';

/** No answers in a thread with secrecy (HAL-19, NYK-31), and none before the one who was asked has answered (TIB-27). */
function shutBy({ policy, item, say }: WayFacts): WaySheet['warning'] {
  if (item?.secret || (policy.secrecy.stopReplies && item?.ground?.kind === 'secret')) {
    const [rule] = policy.secrecy.rules;
    const title = say('Svara inte här');
    return rule
      ? { title, text: '', own: rule.text }
      : { title, text: say('Kommentaren har uppgifter under sekretess.') };
  }
  if (item?.waiting?.isBeforeAnswer) {
    return {
      title: say('Vänta på svar från {to}', { to: item.waiting.to }),
      text: say('Riktlinjerna vill att du frågar innan du svarar. Anteckna svaret, så öppnas texterna.'),
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

const text = ({ say }: WayFacts) => outgoing(say('Svar'), '');

/** Answers under the comment: an answer, an acknowledgement, words against what cannot be removed, a referral. */
export const replyWays = {
  answer: reply({
    open: (facts) => ({
      ...plain,
      title: facts.say('Besvara'),
      says: [facts.say(pasteIt)],
      fields: [
        {
          id: 'template',
          kind: 'texts',
          label: facts.say('Färdiga texter'),
          value: '',
          help: facts.say('Texten kopieras när du väljer den.'),
          options: answerTexts(facts).map(({ name, text }) => ({
            value: name,
            text: facts.say(name),
            fills: { text },
          })),
        },
        text(facts),
        {
          id: 'elsewhere',
          kind: 'line',
          label: facts.say('Svarade du någon annanstans? Skriv var och varför'),
          value: '',
        },
      ],
      finish: facts.say('Markera som besvarad'),
      done: facts.say('Besvarad'),
      isSettling: true,
    }),
    entries: (_, { text = '', elsewhere }) => [
      entry('answered', {}, { text, ...(elsewhere ? { note: elsewhere } : {}) }),
    ],
  }),

  acknowledge: reply({
    open: (facts) => ({
      ...plain,
      title: facts.say('Återkoppla'),
      says: [facts.say('Säg att du har läst och när svaret kommer. Klockan för svar stannar.')],
      fields: [outgoing(facts.say('Återkoppling'), acknowledgement(facts))],
      finish: facts.say('Markera som återkopplad'),
      done: facts.say('Återkopplad'),
    }),
    entries: (_, { text = '' }) => [entry('answered', { what: 'acknowledged' }, { text })],
  }),

  respond: reply({
    open: (facts) => ({
      ...plain,
      title: facts.say('Bemöt'),
      says: [facts.say('Där en kommentar inte går att ta bort: säg att kommunen inte står bakom den.')],
      fields: [outgoing(facts.say('Text'), response(facts))],
      finish: facts.say('Markera som bemött'),
      done: facts.say('Bemött'),
      isSettling: true,
    }),
    entries: (_, { text = '' }) => [entry('answered', { what: 'responded' }, { text })],
  }),

  refer: reply({
    open(facts) {
      const { policy, say } = facts;
      const political = policy.political
        .filter(({ action }) => action === 'refer')
        .map(({ to = 'partiernas egna kanaler' }) => ({
          value: to,
          text: say('Politik:'),
          own: to,
          fills: { text: referral(facts, to, true) },
        }));
      const other = {
        value: 'annan myndighet',
        fills: { text: referral(facts, '[rätt myndighet eller instans]', false) },
      };
      const stated = [...political, ...policy.refer.map(({ text }) => ({ ...other, text: '', own: text }))];
      return {
        ...plain,
        title: say('Hänvisa'),
        says: [say(pasteIt), say('Kritik mot kommunen är inte partipolitik.')],
        fields: [
          {
            id: 'to',
            kind: 'texts',
            label: say('Vart?'),
            value: '',
            help: say('Texten kopieras när du väljer den.'),
            missing: say('Välj vart du hänvisar.'),
            options: stated.length > 0 ? stated : [{ ...other, text: say('Till rätt myndighet') }],
          },
          text(facts),
        ],
        finish: say('Markera som hänvisad'),
        done: say('Hänvisad'),
        isSettling: true,
      };
    },
    entries: (_, { to = '', text: note }) => [entry('referred', {}, { to, ...(note ? { note } : {}) })],
  }),
} satisfies Record<string, WayRules>;
