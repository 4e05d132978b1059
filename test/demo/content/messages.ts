import type { HintCategory } from '../../../src/shared/hint.ts';
import type { DemoPerson } from './demo-comment.ts';
import { person as p, people } from './people.ts';

export interface DemoMessage {
  /** `mid.` and more, as in Business Suite's `data-message-id`. */
  id: string;
  isOutbound: boolean;
  text: string;
  minutesAgo: number;
  hint?: HintCategory;
  /** A scene that the picture hosts draw. */
  picture?: string;
}

export interface Conversation {
  /** The person's number on Messenger, the thread's 39 digits on Instagram. */
  id: string;
  channel: 'messenger' | 'instagram';
  person: DemoPerson;
  isUnread: boolean;
  messages: DemoMessage[];
}

type Line = [minutesAgo: number, from: 'in' | 'out', text: string, more?: { hint?: HintCategory; picture?: string }];

function conversation(channel: Conversation['channel'], key: string, lines: Line[], isUnread = false): Conversation {
  const who = p(key);
  const id = channel === 'messenger' ? who.id : `340282366841710300949128${who.id}`;
  const messages = lines.map(([minutesAgo, from, text, more], index) => ({
    id: `mid.$cAAEkbacka${who.id.slice(-3)}${index}`,
    isOutbound: from === 'out',
    text,
    minutesAgo,
    ...more,
  }));
  return { id, channel, person: who, isUnread, messages };
}

const longer: Conversation[] = [
  conversation(
    'messenger',
    'leyla',
    [
      [1600, 'in', 'Hej! Kan jag boka grupprummet på onsdag mellan 15 och 17?', { hint: 'question' }],
      [1500, 'out', 'Hej Leyla! Rummet är ledigt då. Ska vi boka det åt dig?'],
      [1490, 'in', 'Ja tack 🙏'],
      [35, 'in', 'En sak till: finns det skärm i rummet?', { hint: 'question' }],
    ],
    true,
  ),
  conversation('messenger', 'rune', [
    [3000, 'in', 'Här är bilden på dörren som inte gick att öppna.', { picture: 'pothole' }],
    [2990, 'in', 'Tre kvällar i rad nu. Det är inte acceptabelt.', { hint: 'complaint' }],
    [2800, 'out', 'Tack, jag har felanmält låset. Jag hör av mig när det är lagat.'],
  ]),
  conversation(
    'messenger',
    'tobbe',
    [
      [
        700,
        'in',
        'Hälsa din chef att jag vet vilken bil hon kör. Hon ska få ångra sig.',
        { hint: 'crime_incitement_threat' },
      ],
    ],
    true,
  ),
  conversation('messenger', 'petra', [
    [
      480,
      'in',
      'Jag skulle vilja att ni tar bort min adress ur låneregistret, jag har skyddade uppgifter. Ring 070-1740688.',
      { hint: 'secrecy' },
    ],
  ]),
  conversation('instagram', 'alva', [
    [900, 'in', 'Får vi låna er bild till skoltidningen?', { hint: 'question' }],
    [870, 'out', 'Gärna, skriv bara att den kommer från oss!'],
  ]),
  conversation(
    'instagram',
    'mike',
    [[200, 'in', 'Is the library open on public holidays?', { hint: 'question' }]],
    true,
  ),
];

const known = new Set(longer.filter(({ channel }) => channel === 'messenger').map(({ person }) => person));

/** Enough short ones that the list must be scrolled. */
const shorter = Object.entries(people)
  .filter(([, who]) => !known.has(who))
  .map(([key], index) =>
    conversation('messenger', key, [
      [4000 + index * 700, 'in', 'Hej, har ni öppet på lördag?', { hint: 'question' }],
      [3990 + index * 700, 'out', 'Hej! Ja, klockan 10–14. Välkommen!'],
    ]),
  );

/** Every conversation in the inbox, newest first. */
export const conversations: Conversation[] = [...longer, ...shorter];
