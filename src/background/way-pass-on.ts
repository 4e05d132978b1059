import { passedOn, passOn } from '../policy/way-texts.ts';
import type { Recipient } from '../shared/policy.ts';
import type { WayField, WayOption } from '../shared/way-sheet.ts';
import { remindAt, remindField } from './remind-field.ts';
import { advice, entry, note, outgoing, plain, type WayFacts, type WayRules } from './way.ts';
import type { SayWay } from './ways-in-english.ts';

/** The name that the guideline uses, with the address that the settings hold. */
function nameOf({ settings }: WayFacts, { who, contact }: Recipient): string {
  const address = contact && settings.contacts[contact];
  return address ? `${who}, ${address}` : who;
}

/** Recipients to choose among: the guideline's, the first chosen beforehand, and a line for another. */
function recipients(say: SayWay, names: string[], missing: string): WayField[] {
  const options: WayOption[] = [...new Set(names)].map((name) => ({ value: name, text: '', own: name }));
  const other: WayField = {
    id: 'other',
    kind: 'line',
    label: say(options.length > 0 ? 'Eller någon annan' : 'Till vem?'),
    value: '',
  };
  if (options.length === 0) return [{ ...other, missing }];
  return [{ id: 'to', kind: 'choice', label: say('Till'), value: options[0]?.value ?? '', options }, other];
}

const recipientOf = ({ to = '', other }: Readonly<Record<string, string>>) => other?.trim() || to;

/** True where being passed on stops the reply clock; else somebody is still to answer (TIB-22). */
const stopsClock = ({ policy }: WayFacts) =>
  policy.reply.rule.kind === 'none' || policy.reply.stoppedBy.includes('forward');

/** Everything where somebody else takes over or is asked: forwarded, asked, answered by the one who was asked, a manager told. */
export const passOnWays = {
  forward: {
    sheet(facts) {
      const { say } = facts;
      const rule = facts.policy.forward.find(({ tellSender }) => tellSender) ?? facts.policy.forward[0];
      const to = facts.unit ?? rule?.to ?? 'den som kan svara';
      const mustTell = rule?.tellSender !== undefined;
      return {
        ...plain,
        ...advice(facts),
        title: say('Vidarebefordra'),
        says: [],
        warning: stopsClock(facts)
          ? undefined
          : {
              title: say('Klockan för svar går vidare'),
              text: facts.policy.reply.stoppedBy.includes('acknowledgement')
                ? say('Den stannar när avsändaren har fått svar eller återkoppling.')
                : say('Den stannar när avsändaren har fått svar.'),
            },
        fields: [
          ...recipients(
            say,
            [facts.unit ?? [], ...facts.policy.forward.map((one) => one.to)].flat(),
            say('Skriv till vem du skickar vidare.'),
          ),
          {
            id: 'colleague',
            kind: 'outgoing',
            label: say('Text till kollegan'),
            value: passOn(facts, 'kan du svara på det här, eller säga vad vi ska svara?'),
          },
          outgoing(
            say(mustTell ? 'Svar till avsändaren: det måste skickas' : 'Svar till avsändaren, om du vill'),
            mustTell ? passedOn(facts, to) : '',
            mustTell ? say('Avsändaren ska få veta vem som har frågan.') : undefined,
          ),
          ...(stopsClock(facts) ? [] : [remindField(facts)]),
        ],
        finish: say(mustTell ? 'Jag har skickat vidare och svarat' : 'Markera som vidarebefordrad'),
        done: say('Vidarebefordrad'),
        isSettling: stopsClock(facts),
      };
    },
    entries: (facts, answers) => [
      entry('forwarded', stopsClock(facts) ? {} : { isWaiting: true, ...remindAt(answers.remind) }, {
        to: recipientOf(answers),
        note: answers.colleague,
      }),
      ...(answers.text ? [entry('author-notified', { told: true }, { text: answers.text })] : []),
    ],
  },

  ask: {
    sheet(facts) {
      const { say } = facts;
      const asked = facts.policy.ask.filter(({ when }) => when !== 'not-our-channel');
      return {
        ...plain,
        title: say('Fråga någon'),
        quotes: asked.map(({ text }) => text),
        fields: [
          ...recipients(
            say,
            asked.map((one) => nameOf(facts, one)),
            say('Skriv vem du frågar.'),
          ),
          {
            id: 'colleague',
            kind: 'outgoing',
            label: say('Din fråga'),
            value: passOn(facts, 'jag är osäker på den här kommentaren. Vad ska vi göra?'),
          },
          note(say('Vad är du osäker på?')),
          remindField(facts),
        ],
        finish: say('Parkera till svaret kommer'),
        done: say('Parkerad'),
        isSettling: true,
      };
    },
    entries({ policy }, answers) {
      const to = recipientOf(answers);
      const isBeforeAnswer = policy.ask.some((one) => one.beforeAnswer === true && to.startsWith(one.who));
      return [
        entry(
          'consulted',
          { ...remindAt(answers.remind), ...(isBeforeAnswer ? { isBeforeAnswer } : {}) },
          { to, note: answers.note },
        ),
      ];
    },
  },

  'got-answer': {
    sheet: ({ item, say }) => ({
      ...plain,
      title: item?.waiting ? say('Svar från {to}', { to: item.waiting.to }) : say('Svaret har kommit'),
      says: [say('Skriv kort vad som gäller. Sedan kan du besvara kommentaren eller göra något annat med den.')],
      fields: [
        {
          id: 'text',
          kind: 'text',
          label: say('Svaret du fick'),
          value: '',
          missing: say('Skriv vad du fick för svar.'),
        },
      ],
      finish: say('Spara svaret'),
      done: say('Svaret är antecknat'),
    }),
    entries: (_, { text = '' }) => [entry('note-added', { isAnswer: true }, { text })],
  },

  tell: {
    sheet(facts) {
      const { say } = facts;
      const told = facts.policy.tell;
      const manager = facts.settings.contacts.manager;
      const names =
        told.length > 0
          ? told.map((one) => nameOf(facts, one))
          : [manager ? `närmaste chef, ${manager}` : 'närmaste chef'];
      return {
        ...plain,
        title: say('Mobbning eller utsatthet'),
        quotes: told.map(({ text }) => text),
        fields: [
          ...recipients(say, names, say('Skriv vem du berättar för.')),
          {
            id: 'colleague',
            kind: 'outgoing',
            label: say('Text till chefen'),
            value: passOn(facts, 'någon verkar utsatt här, och du bör veta det.'),
          },
          note(say('Anteckning')),
        ],
        finish: say('Jag har berättat'),
        done: say('Chefen är meddelad'),
      };
    },
    entries: (_, answers) => [entry('forwarded', { what: 'told' }, { to: recipientOf(answers), note: answers.note })],
  },
} satisfies Record<string, WayRules>;
