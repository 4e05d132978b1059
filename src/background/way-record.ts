import { provisionsOf } from '../policy/secrecy-provisions.ts';
import { channelField } from './manual-comment.ts';
import { entry, note, plain, type WayRules } from './way.ts';
import { nameUnit } from './way-unit.ts';

const unclear = 'unclear';

/** What is decided or written down of an item: secrecy, a correction of one's own, a note, whose it is. */
export const recordWays = {
  secrecy: {
    sheet: ({ policy, settings, say }) => ({
      ...plain,
      title: say('Sekretess'),
      quotes: policy.secrecy.rules.map(({ text }) => text),
      says: [
        ...(policy.secrecy.stopReplies ? [say('Svara inte i tråden.')] : []),
        say('Fallet får ett eget paket när du överlämnar. Registratorn prövar.'),
      ],
      fields: [
        {
          id: 'provision',
          kind: 'choice',
          label: say('Bestämmelse'),
          value: '',
          missing: say('Välj bestämmelse. En sekretessmarkering måste säga vilken den gäller.'),
          isFinishing: true,
          options: [
            ...provisionsOf(settings).map((text) => ({
              value: text,
              text: '',
              own: text,
            })),
            { value: unclear, text: say('Vet inte än: håll isär, registratorn prövar') },
          ],
        },
      ],
      done: say('Sekretessmarkerad'),
    }),
    entries: (_, { provision = '' }) => [
      entry(
        'secrecy-marked',
        { secret: true },
        provision === unclear ? { reason: 'Bestämmelsen prövas av registratorn' } : { provision },
      ),
    ],
  },

  correct: {
    sheet: ({ comment, say }) => ({
      ...plain,
      title: say('Rättelse av eget inlägg'),
      says: [say('Rätta texten på sidan själv. Journalen behåller hur den stod före och efter.')],
      fields: [
        {
          id: 'before',
          kind: 'text',
          label: say('Så stod det'),
          value: comment?.text ?? '',
          missing: say('Skriv hur det stod.'),
        },
        { id: 'after', kind: 'text', label: say('Så står det nu'), value: '', missing: say('Skriv hur det står nu.') },
        note(say('Vad var fel?'), say('Skriv vad som var fel.')),
      ],
      finish: say('Jag har rättat'),
      done: say('Rättat'),
      isSettling: true,
    }),
    entries: ({ item }, { before = '', after = '', note: reason = '' }) => [
      entry(
        'corrected',
        { corrects: item?.openedSeq ?? 0, what: 'own-post' },
        { fact: 'text', is: after, reason: `${reason} Så stod det: ${before}` },
      ),
    ],
  },

  note: {
    sheet: ({ say }) => ({
      ...plain,
      title: say('Anteckna'),
      says: [],
      fields: [
        { id: 'text', kind: 'text', label: say('Anteckning'), value: '', missing: say('Skriv något.') },
        { id: 'witness', kind: 'line', label: say('Någon annan som såg kommentaren, om du vill'), value: '' },
      ],
      finish: say('Spara anteckningen'),
      done: say('Antecknat'),
    }),
    entries: (_, { text = '', witness }) => [
      entry('note-added', witness ? { hasWitness: true } : {}, { text, ...(witness ? { witness } : {}) }),
    ],
  },

  unit: nameUnit,

  manual: {
    sheet: ({ channel, settings, say }) => ({
      ...plain,
      title: say('Nytt fall för hand'),
      says: [
        say(
          'För det du har sett eller skrivit på en annan sida, och för tips. Inget hämtas därifrån: skriv det som behövs.',
        ),
      ],
      fields: [
        { id: 'text', kind: 'text', label: say('Vad står det?'), value: '', missing: say('Skriv vad det gäller.') },
        { id: 'link', kind: 'line', label: say('Adress, om du har den'), value: '' },
        { id: 'author', kind: 'line', label: say('Avsändare, om det behövs'), value: '' },
        {
          id: 'what',
          kind: 'choice',
          label: say('Vad är det?'),
          value: 'tip',
          options: [
            { value: 'tip', text: say('Tips om något på en annan sida') },
            { value: 'own', text: say('Något vi själva har skrivit på en annan sida') },
            { value: 'post', text: say('Ett eget inlägg i kanalen') },
          ],
        },
        ...(channel === undefined ? [channelField({ settings, say })] : []),
        note(say('Hur kom det till er?')),
      ],
      finish: say('Öppna fallet'),
      done: say('Fallet är öppnat'),
    }),
    entries: (_, { note: text }) => (text ? [entry('note-added', {}, { text })] : []),
  },
} satisfies Record<string, WayRules>;
