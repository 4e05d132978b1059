import { secrecyProvisions } from '../policy/secrecy-provisions.ts';
import type { Choice } from '../shared/policy.ts';
import type { WayField } from '../shared/way-sheet.ts';
import { entry, note, plain, type WayRules } from './way.ts';

const unclear = 'unclear';

function reasons(label: string, choices: Choice[], missing: string): WayField {
  const options = [...choices.map(({ id, text }) => ({ value: id, text })), { value: 'annat', text: 'Annat skäl' }];
  return { id: 'reason', kind: 'choice', label, value: '', options, missing };
}

/** What is decided or written down of an item: secrecy, registration, a correction of one's own, a note. */
export const recordWays = {
  secrecy: {
    sheet: ({ policy, settings }) => ({
      ...plain,
      title: 'Sekretess',
      says: [
        ...policy.secrecy.rules.map(({ text }) => text),
        ...(policy.secrecy.stopReplies ? ['Svara inte i tråden.'] : []),
        'Fallet får ett eget paket när du överlämnar. Registratorn prövar.',
      ],
      fields: [
        {
          id: 'provision',
          kind: 'choice',
          label: 'Bestämmelse',
          value: '',
          missing: 'Välj bestämmelse. En sekretessmarkering måste säga vilken den gäller.',
          isFinishing: true,
          options: [
            ...(settings.allowedSecrecyProvisions ?? secrecyProvisions).map((text) => ({ value: text, text })),
            { value: unclear, text: 'Vet inte än: håll isär, registratorn prövar' },
          ],
        },
      ],
      done: 'Sekretessmarkerad',
    }),
    entries: (_, { provision = '' }) => [
      entry(
        'secrecy-marked',
        { secret: true },
        provision === unclear ? { reason: 'Bestämmelsen prövas av registratorn' } : { provision },
      ),
    ],
  },

  register: {
    sheet: ({ policy, item }) => ({
      ...plain,
      title: 'Ska diarieföras',
      says: [policy.registration.usualText, ...(policy.registration.cases ? [policy.registration.cases.text] : [])],
      fields: [
        reasons('Varför?', policy.registration.reasons, 'Välj varför det ska diarieföras.'),
        {
          id: 'relation',
          kind: 'choice',
          label: 'Ärende',
          value: item?.receipt ? 'existing' : 'new',
          options: [
            { value: 'new', text: 'Nytt ärende' },
            { value: 'existing', text: 'Befintligt ärende' },
          ],
        },
        { id: 'caseNumber', kind: 'line', label: 'Diarienummer, om du vet det', value: '' },
        note(),
      ],
      finish: 'Spara, och överlämna sedan',
      done: 'Ska diarieföras',
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
    sheet: ({ policy }) => ({
      ...plain,
      title: 'Diarieförs inte',
      says: [policy.registration.usualText, policy.registration.legalBasis ?? ''].filter(Boolean),
      fields: [reasons('Varför?', policy.registration.notRegistered, 'Välj varför det inte diarieförs.'), note()],
      finish: 'Spara',
      done: 'Diarieförs inte',
      isSettling: true,
    }),
    entries: (_, { reason = '', note: text }) => [
      entry('registered-not', { reason }, text ? { note: text } : undefined),
    ],
  },

  correct: {
    sheet: ({ comment }) => ({
      ...plain,
      title: 'Rättelse av eget inlägg',
      says: ['Rätta texten på sidan själv. Journalen behåller hur den stod före och efter.'],
      fields: [
        {
          id: 'before',
          kind: 'text',
          label: 'Så stod det',
          value: comment?.text ?? '',
          missing: 'Skriv hur det stod.',
        },
        { id: 'after', kind: 'text', label: 'Så står det nu', value: '', missing: 'Skriv hur det står nu.' },
        note('Vad var fel?', 'Skriv vad som var fel.'),
      ],
      finish: 'Jag har rättat',
      done: 'Rättat',
      isSettling: true,
    }),
    entries: ({ openedSeq = 0 }, { before = '', after = '', note: reason = '' }) => [
      entry(
        'corrected',
        { corrects: openedSeq, what: 'own-post' },
        { fact: 'text', is: after, reason: `${reason} Så stod det: ${before}` },
      ),
    ],
  },

  note: {
    sheet: () => ({
      ...plain,
      title: 'Anteckna',
      says: [],
      fields: [
        { id: 'text', kind: 'text', label: 'Anteckning', value: '', missing: 'Skriv något.' },
        { id: 'witness', kind: 'line', label: 'Någon annan som såg kommentaren, om du vill', value: '' },
      ],
      finish: 'Spara anteckningen',
      done: 'Antecknat',
    }),
    entries: (_, { text = '', witness }) => [
      entry('note-added', witness ? { hasWitness: true } : {}, { text, ...(witness ? { witness } : {}) }),
    ],
  },

  manual: {
    sheet: () => ({
      ...plain,
      title: 'Nytt fall för hand',
      says: [
        'För det du har sett eller skrivit på en annan sida, och för tips. Inget hämtas därifrån: skriv det som behövs.',
      ],
      fields: [
        { id: 'text', kind: 'text', label: 'Vad står det?', value: '', missing: 'Skriv vad det gäller.' },
        { id: 'link', kind: 'line', label: 'Adress, om du har den', value: '' },
        { id: 'author', kind: 'line', label: 'Avsändare, om det behövs', value: '' },
        {
          id: 'what',
          kind: 'choice',
          label: 'Vad är det?',
          value: 'tip',
          options: [
            { value: 'tip', text: 'Tips om något på en annan sida' },
            { value: 'own', text: 'Något vi själva har skrivit på en annan sida' },
            { value: 'post', text: 'Ett eget inlägg i kanalen' },
          ],
        },
        note('Hur kom det till er?'),
      ],
      finish: 'Öppna fallet',
      done: 'Fallet är öppnat',
    }),
    entries: (_, { note: text }) => (text ? [entry('note-added', {}, { text })] : []),
  },
} satisfies Record<string, WayRules>;
