import { type InterfaceLanguage, type SaySentence, sayIn } from '../shared/say-in.ts';

/** What the badge's tooltip and the notifications say in English, by the Swedish. */
const noticesInEnglish = {
  'Modereringsjournalen: spärren är av. Öppna inställningarna och välj kommun.':
    'Modereringsjournalen: the gate is off. Open the settings and choose a municipality.',
  av: 'off',
  'Modereringsjournalen: journalen går inte att läsa, och spärren är stängd. Öppna panelen: där står varför.':
    'Modereringsjournalen: the journal cannot be read, and the gate is shut. Open the panel: it says why.',
  '{says} Genomgång saknas: {channels}.': '{says} Review missing: {channels}.',
  'Dagens genomgång': 'Today’s review',
  'Vem bevakar i dag?': 'Who watches today?',
  'Titta till kommentaren igen efter svaret': 'Look at the comment again after the answer',
  'Ögonblicksbild av kanalen': 'Snapshot of the channel',
  'Se över riktlinjerna': 'Look through the guideline',
  'Publicera något nytt': 'Publish something new',
  'Säkerhetskopiera journalen': 'Back the journal up',
  Svara: 'Answer',
  'Ta bort': 'Remove',
  Överlämna: 'Hand over',
  Kontrollera: 'Check',
  'Väntar på svar': 'Waiting for an answer',
  Bestäm: 'Decide',
  '{n} försenad': '{n} overdue',
  '{n} försenade': '{n} overdue',
  '{n} snart': '{n} soon',
  '{n} saker förfaller': '{n} things are due',
  '{list}. Börja med det som förfaller först.': '{list}. Begin with what is due first.',
  'Förfaller under helgen': 'Due over the weekend or holiday',
  'och {n} till': 'and {n} more',
  'Det har gått ett år.': 'A year has passed.',
  'Spara en kopia av journalen på en annan plats.': 'Save a copy of the journal in another place.',
  Krisläge: 'Crisis',
  'En fråga väntar på svar.': 'One question waits for an answer.',
  '{n} frågor väntar på svar.': '{n} questions wait for an answer.',
  'Journalen är inte hel': 'The journal is not whole',
  'Öppna journalen och läs vad som är fel. Ändra inget. Kontakta IT.':
    'Open the journal and read what is wrong. Change nothing. Contact IT.',
  Öppna: 'Open',
  Klart: 'Done',
};

export type NoticeWord = keyof typeof noticesInEnglish;

/** Says the words of badge and notifications in a language. */
export const sayNotice = (language: InterfaceLanguage): SaySentence<NoticeWord> => sayIn(language, noticesInEnglish);
