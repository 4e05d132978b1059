import { sayFrom } from '../say.ts';

/** The words of the page where work is handed over to a deputy. */
export const workWords = {
  sv: {
    title: 'Lämna över arbetet',
    summary: 'När du är borta tar någon annan vid. Bilderna ligger kvar i din journal.',
    give: 'Lämna över',
    none: 'Du har inga öppna fall.',
    item: 'Fall {number}',
    to: 'Till vem?',
    deputies: 'Ersättare enligt inställningarna: {names}',
    noneChosen: 'Välj minst ett fall.',
    noDeputy: 'Skriv vem som tar vid.',
    noText: 'Bara en bild, ingen text',
    save: { one: 'Spara 1 fall som fil', other: 'Spara {n} fall som fil' },
    careful:
      'Filen har kommentarernas text och avsändare. Lägg den där bara ni två kommer åt den, och ta bort den efteråt.',
    saved: 'Sparat: {name}',
    journaled: 'Journalen har skrivit vem som tar vid.',
    given: 'Lämnat till någon annan',
    givenText: 'Blev det fel kan du ta tillbaka fallet. Säg till den som har filen, så att det inte görs två gånger.',
    givenTo: '{channel} · hos {to}',
    takeBack: 'Ta tillbaka',
    takeBackOf: 'Ta tillbaka fall {number}',
    take: 'Ta vid',
    file: 'Öppna filen från kollegan',
    taken: 'Du har tagit vid efter {from}',
    opened: { one: '1 fall är öppnat.', other: '{n} fall är öppnade.' },
    known: { one: '1 fanns här redan och är orört.', other: '{n} fanns här redan och är orörda.' },
  },
  en: {
    title: 'Hand over the work',
    summary: 'When you are away somebody else steps in. The pictures stay in your journal.',
    give: 'Hand over',
    none: 'You have no open items.',
    item: 'Item {number}',
    to: 'To whom?',
    deputies: 'Deputies by the settings: {names}',
    noneChosen: 'Choose at least one item.',
    noDeputy: 'Write who steps in.',
    noText: 'Only a picture, no text',
    save: { one: 'Save 1 item as a file', other: 'Save {n} items as a file' },
    careful:
      'The file holds the comments’ texts and senders. Put it where only the two of you reach it, and remove it afterwards.',
    saved: 'Saved: {name}',
    journaled: 'The journal says who steps in.',
    given: 'With somebody else',
    givenText:
      'If it was a mistake you can take the item back. Tell whoever has the file, so that it is not done twice.',
    givenTo: '{channel} · with {to}',
    takeBack: 'Take back',
    takeBackOf: 'Take back item {number}',
    take: 'Step in',
    file: 'Open the file from the colleague',
    taken: 'You have stepped in for {from}',
    opened: { one: '1 item is open.', other: '{n} items are open.' },
    known: { one: '1 was here already and is untouched.', other: '{n} were here already and are untouched.' },
  },
};

export const sayWork = sayFrom(workWords);
