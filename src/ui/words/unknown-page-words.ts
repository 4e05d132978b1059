import { sayFrom } from '../say.ts';

/** The words of the page that is shown beside a page we do not know. */
export const unknownPageWords = {
  sv: {
    title: 'Den här sidan känner vi inte',
    text: 'Panelen finns på Facebook, Instagram och Business Suite. Öppna en av kommunens kanaler där.',
    reload: 'Är du redan där? Ladda om sidan. Den kan ha varit öppen när tillägget installerades eller slogs på.',
    setUpText: 'Välj kommun och skriv ditt namn i inställningarna. Sedan vaknar panelen på kommunens kanaler.',
    toJournal: 'Öppna journalen',
    toSettings: 'Öppna inställningarna',
  },
  en: {
    title: 'We do not know this page',
    text: 'The panel is on Facebook, Instagram and Business Suite. Open one of the municipality’s channels there.',
    reload:
      'Are you there already? Reload the page. It may have been open when the extension was installed or turned on.',
    setUpText:
      'Choose the municipality and write your name in the settings. Then the panel wakes on the municipality’s channels.',
    toJournal: 'Open the journal',
    toSettings: 'Open the settings',
  },
};

export const sayUnknownPage = sayFrom(unknownPageWords);
